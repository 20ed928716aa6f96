import {
  Method,
  ResultsQuery,
  type Service,
  type StaffSurvey,
  type StaffVoice,
  type SurveyResults,
} from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { createModel, type Signal, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { addressOfResults } from './addresses.ts';
import { messages } from './results.messages.ts';

export const filters = ['from', 'to', 'service', 'method', 'language', 'completion'] as const;
type Filter = (typeof filters)[number];

/** What an address asks for; what cannot be asked is left out. */
export function askedIn(query: Readonly<Record<string, string>>): ResultsQuery {
  const said = filters.flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  const good = said.filter((one) => ResultsQuery.safeParse(Object.fromEntries([one])).success);
  return Object.fromEntries(good);
}

/** Results as they were looked at, with one question of later ones. */
function withNew(looked: SurveyResults, { of, question }: { of: SurveyResults | undefined; question: string }) {
  const later = of?.questions.find((one) => one.question === question);
  return { ...looked, questions: looked.questions.map((one) => (one.question === question && later) || one) };
}

/** How often each answer of one survey was given. */
export const ResultsModel = createModel(({ api }: Pick<Ports, 'api'>, id: string) => {
  const survey = signal<StaffSurvey>();
  /** What is asked now, and of which services. */
  const asked = signal<SurveyDefinition>();
  const services = signal<readonly Service[]>([]);
  const results = signal<SurveyResults>();
  /** As they were when they were looked at: what comes since moves no line. */
  const looked = signal<SurveyResults>();
  /** In place of results where staff were asked. */
  const voice = signal<StaffVoice>();
  /** How many responses came since they were looked at. */
  const added = signal(0);
  const failure = signal<Failure>();
  let looks = 0;
  let shown: ResultsQuery = {};
  let isRefreshing = false;
  let isStale = false;
  const typed = Object.fromEntries(filters.map((name) => [name, signal('')])) as Record<Filter, Signal<string>>;
  const mistakes = signal<readonly Mistake[]>([]);

  const begin = async (): Promise<void> => {
    const kept = await api.surveys.get(id);
    const open = kept.version > 0 ? await api.surveys.asked(id) : undefined;
    [survey.value, asked.value] = [kept, open?.definition ?? kept.definition];
    services.value = open?.organisation.services ?? [];
  };

  const recount = (now: SurveyResults): void => {
    const before = (results.value?.responses ?? 0) - added.value;
    [results.value, added.value] = [now, Math.max(0, now.responses - before)];
    // There was no chart yet.
    if (!looked.value?.responses) looked.value = now;
  };

  return {
    ...{ survey, asked, services, results, looked, added, voice, failure, typed, mistakes },
    async look(query: ResultsQuery): Promise<void> {
      looks += 1;
      [mistakes.value, shown] = [[], query];
      for (const name of filters) typed[name].value = query[name] ?? '';
      const outcome = await attempt(async () => {
        if (!survey.value) await begin();
        if (survey.value?.kind === 'staff') voice.value = await api.surveys.voice(id);
        else [results.value, added.value] = [await api.surveys.results(id, query), 0];
        looked.value = results.value;
      });
      failure.value = outcome.ok ? undefined : outcome.failure;
    },
    /** Counts again what is shown; where that fails it stays as it is. */
    async refresh(): Promise<void> {
      isStale = true;
      if (isRefreshing || !results.value) return;
      isRefreshing = true;
      while (isStale) {
        isStale = false;
        const look = looks;
        const outcome = await attempt(() => api.surveys.results(id, shown));
        // Otherwise others are asked for meanwhile.
        if (outcome.ok && look === looks) recount(outcome.value);
      }
      isRefreshing = false;
    },
    /** Gives what came of one question since its own lines. */
    showNew(question: string): void {
      looked.value = looked.value && withNew(looked.value, { of: results.value, question });
    },
    /** The address of what is typed; nothing where it cannot be asked. */
    wanted(): string | undefined {
      const said = filters.flatMap((name): [Filter, string][] =>
        typed[name].value ? [[name, typed[name].value]] : [],
      );
      const isWrong = typed.from.value !== '' && typed.to.value !== '' && typed.from.value > typed.to.value;
      mistakes.value = isWrong ? [{ field: 'results-from', text: messages.daysWrong }] : [];
      if (isWrong) return undefined;
      return said.length > 0 ? `${addressOfResults(id)}?${new URLSearchParams(said)}` : addressOfResults(id);
    },
  };
});
export type ResultsModel = InstanceType<typeof ResultsModel>;

export const methodNames: readonly Method[] = Method.options;
