import type { StaffSurvey, SurveyDraft } from '@hearback/contract';
import { staffQuotaErrors } from '@hearback/contract/surveys';
import { type Sending, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages, standing } from './survey.messages.ts';
import { type Draft, sendable } from './survey-draft.ts';
import type { SurveyState } from './survey-state.ts';
import { mistakesIn } from './troubles.ts';

/** What is done to a survey on the platform. */
export interface SurveySaving {
  isBusy: Sending['isBusy'];
  /** True when it is saved. */
  save(): Promise<boolean>;
  /** Opens it as it is typed, which is saved first. */
  open(): Promise<void>;
  close(): Promise<void>;
}

interface On {
  api: Ports['api'];
  id: string;
  state: SurveyState;
}

export function surveySaving({ api, id, state }: On): SurveySaving {
  const { isBusy, once } = sending();

  const save = async (): Promise<boolean> => {
    const [now, survey] = [state.draft.value, state.kept.value];
    if (!now || !survey) return false;
    const parsed = sendable(now, survey);
    state.mistakes.value = [
      ...(parsed.ok ? quotaWrong(parsed.value) : mistakesIn(parsed.errors, now.definition)),
      ...daysWrong(now),
    ];
    if (!parsed.ok || state.mistakes.value.length > 0) return false;
    const outcome = await once(() => api.surveys.save(id, parsed.value));
    if (!outcome) return false;
    if (!outcome.ok) await failed({ api, id, state }, outcome.failure);
    else settleSaved(state, now, outcome.value);
    return outcome.ok;
  };

  const run = async (call: (revision: number) => Promise<StaffSurvey>, said: (now: StaffSurvey) => string) => {
    const revision = state.kept.value?.revision;
    const outcome = revision === undefined ? undefined : await once(() => call(revision));
    if (!outcome) return;
    if (outcome.ok) state.settle(outcome.value, said(outcome.value));
    else await failed({ api, id, state }, outcome.failure);
  };

  return {
    ...{ isBusy, save },
    async open() {
      if (state.isChanged.value && !(await save())) return;
      await run(
        (revision) => api.surveys.open(id, { revision }),
        ({ version }) => standing.opened(version),
      );
    },
    async close() {
      if (state.isChanged.value && !(await save())) return;
      await run(
        (revision) => api.surveys.close(id, { revision }),
        () => standing.closed,
      );
    },
  };
}

function quotaWrong(draft: SurveyDraft): Mistake[] {
  return staffQuotaErrors(draft).map(() => ({ field: 'survey-quota', text: messages.quotaStaff }));
}

function daysWrong({ opensOn, closesOn }: Draft): Mistake[] {
  return opensOn && closesOn && opensOn > closesOn ? [{ field: 'survey-closes', text: messages.daysWrong }] : [];
}

/** Shows what was saved; what was typed while it was on its way stays. */
function settleSaved(state: SurveyState, sent: Draft, saved: StaffSurvey): void {
  const typed = state.draft.value;
  state.settle(saved, messages.saved);
  if (typed !== sent) state.draft.value = typed;
}

async function failed({ api, id, state }: On, failure: Failure): Promise<void> {
  if (failure.code === 'unauthenticated') return;
  state.notice.value = undefined;
  if (failure.code === 'stale') {
    const outcome = await attempt(() => api.surveys.get(id));
    if (outcome.ok) state.meet(outcome.value);
    else await failed({ api, id, state }, outcome.failure);
    return;
  }
  const definition = state.draft.value?.definition;
  const isInvalid = failure.code === 'invalid' && definition !== undefined;
  state.mistakes.value = isInvalid
    ? mistakesIn(failure.errors, definition)
    : [{ text: failure.code === 'not-now' ? failure.detail : failureInWords(failure) }];
}
