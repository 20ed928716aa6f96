import type { StaffSurvey } from '@hearback/contract';
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import type { Drafts } from '../ports/drafts.ts';
import { messages } from './survey.messages.ts';
import { type Draft, draftFrom, draftIn, isSameDraft, textsOf } from './survey-draft.ts';

/** A survey as it is kept on the platform, and as somebody is changing it. */
export interface SurveyState {
  kept: Signal<StaffSurvey | undefined>;
  draft: Signal<Draft | undefined>;
  notice: Signal<NoticeWords | undefined>;
  mistakes: Signal<readonly Mistake[]>;
  /** What somebody else has saved meanwhile. */
  theirs: Signal<StaffSurvey | undefined>;
  /** What one had typed before one looked at theirs. */
  mine: Signal<Draft | undefined>;
  isChanged: ReadonlySignal<boolean>;
  /** Whether what is asked was changed, and not only when it is asked or how often. */
  asksOtherwise: ReadonlySignal<boolean>;
  /** Takes in what was loaded; what was typed and not saved is still there. */
  begin(survey: StaffSurvey): void;
  /** Shows a survey as it is kept now. */
  settle(survey: StaffSurvey, said: string): void;
  /** Somebody else has changed it: one's own stays, and one decides. */
  meet(survey: StaffSurvey): void;
}

/** Picks a survey up where it was left, and keeps every letter in this tab until it is saved. */
export function surveyState(drafts: Drafts, name: string): SurveyState {
  const [kept, theirs] = [signal<StaffSurvey>(), signal<StaffSurvey>()];
  const [draft, mine] = [signal<Draft>(), signal<Draft>()];
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const isChanged = computed(() => {
    const [now, saved] = [draft.value, kept.value];
    return now !== undefined && saved !== undefined && !isSameDraft(now, draftFrom(saved));
  });
  const asksOtherwise = computed(
    () => JSON.stringify(draft.value?.definition) !== JSON.stringify(kept.value?.definition),
  );
  effect(() => {
    if (!draft.value || !kept.value) return;
    if (isChanged.value) drafts.write(name, { ...textsOf(draft.value), revision: String(kept.value.revision) });
    else drafts.remove(name);
  });
  const meet = (survey: StaffSurvey) => {
    theirs.value = survey;
    notice.value = { tone: 'problem', text: messages.stale };
  };
  return {
    ...{ kept, draft, notice, mistakes, theirs, mine, isChanged, asksOtherwise, meet },
    begin(survey) {
      const texts = drafts.read(name);
      const left = draftIn(texts);
      const revision = left ? Number(texts.revision) : survey.revision;
      draft.value = left ?? draftFrom(survey);
      kept.value = { ...survey, revision };
      if (isChanged.value && revision < survey.revision) meet(survey);
      else kept.value = survey;
    },
    settle(survey, said) {
      [kept.value, draft.value, mistakes.value] = [survey, draftFrom(survey), []];
      [theirs.value, mine.value] = [undefined, undefined];
      notice.value = { tone: 'done', text: said };
    },
  };
}
