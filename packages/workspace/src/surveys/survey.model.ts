import type { SurveyDefinition } from '@hearback/contract/surveys';
import { computed, createModel, signal } from '@preact/signals';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './survey.messages.ts';
import type { Draft } from './survey-draft.ts';
import { surveySaving } from './survey-saving.ts';
import { surveyState } from './survey-state.ts';
import { troublesOf } from './troubles.ts';
import { undoing } from './undoing.ts';

/** One survey: as it is kept, and as it is being changed. */
export const SurveyModel = createModel(({ api, drafts }: Pick<Ports, 'api' | 'drafts'>, id: string) => {
  const state = surveyState(drafts, `survey:${id}`);
  const saving = surveySaving({ api, id, state });
  const { kept, draft, theirs, mine, notice } = state;
  const undo = undoing(() => draft.value?.definition);
  const failure = signal<Failure>();
  const troubles = computed(() =>
    draft.value && kept.value ? troublesOf(draft.value.definition, kept.value.kind) : [],
  );

  /** What was done is old once something else is changed. */
  const change = (changed: Draft): void => {
    draft.value = changed;
    if (notice.value?.tone === 'done') notice.value = undefined;
  };

  return {
    ...{ kept, draft, theirs, mine, notice, mistakes: state.mistakes, isChanged: state.isChanged },
    asksOtherwise: state.asksOtherwise,
    ...{ failure, troubles, ...saving },
    ...{ removed: undo.removed, said: undo.said, wanted: undo.wanted },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.surveys.get(id));
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (outcome.ok) state.begin(outcome.value);
    },
    /** Changes what it asks; what is taken out by that can be brought back. */
    edit(edited: (definition: SurveyDefinition) => SurveyDefinition): void {
      if (!draft.value) return;
      const before = draft.value.definition;
      const definition = edited(before);
      change({ ...draft.value, definition });
      undo.note(before, definition);
    },
    /** Brings back what was taken out last. */
    bringBack(): void {
      const definition = undo.back();
      if (draft.value && definition) change({ ...draft.value, definition });
    },
    /** Changes when it is asked, and how often. */
    set(part: Partial<Omit<Draft, 'definition'>>): void {
      if (draft.value) change({ ...draft.value, ...part });
    },
    /** Saves one's own over what somebody else has saved. */
    async keepMine(): Promise<void> {
      if (!theirs.value || !kept.value) return;
      kept.value = { ...kept.value, revision: theirs.value.revision };
      theirs.value = undefined;
      await saving.save();
    },
    /** Shows what somebody else has saved; one's own can be brought back. */
    takeTheirs(): void {
      const own = draft.value;
      if (!theirs.value) return;
      undo.forget();
      state.settle(theirs.value, messages.theirs);
      mine.value = own;
    },
    bringMineBack(): void {
      undo.forget();
      if (mine.value) draft.value = mine.value;
      [mine.value, notice.value] = [undefined, undefined];
    },
  };
});
export type SurveyModel = InstanceType<typeof SurveyModel>;
