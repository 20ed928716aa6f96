import type { Survey } from '@hearback/contract';
import {
  answersOnPath,
  mendOf,
  pathThrough,
  responseTroubles,
  type SurveyDefinition,
  textIn,
} from '@hearback/contract/surveys';
import { type Posted, postedAnswer } from '@hearback/contract/surveys/inviting';
import { survey as surveyWords } from '@hearback/contract/words/survey-en';
import { computed, createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { dayOf, monthInWords } from '../time/words.ts';
import { messages } from './paper.messages.ts';

/** The id of a question's first field. */
export const fieldOf = (question: string): string => `paper-${question}`;

/** Mistakes as they stand above all questions, each with the words of the one it is about. */
export function summaryOf(mistakes: readonly Mistake[], { questions, languages }: SurveyDefinition): Mistake[] {
  const [first = ''] = languages;
  return mistakes.map((mistake) => {
    const question = questions.find(({ id }) => fieldOf(id) === mistake.field);
    return question ? { ...mistake, text: messages.at(textIn(question.text, first, first), mistake.text) } : mistake;
  });
}

/** Answers from paper, typed in one after the other. */
export const PaperModel = createModel(({ api, clock, newId }: Pick<Ports, 'api' | 'clock' | 'newId'>, of: string) => {
  const survey = signal<Survey>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const posted = signal<Record<string, Posted>>({});
  const [writtenOn, method] = [signal(dayOf(clock.now.value)), signal<string>('handwritten')];
  const service = signal<string | undefined>('');
  const kept = signal(0);
  const { isBusy, once } = sending();
  // The same until it is kept: a second try after a lost answer is the same paper.
  let id = newId();

  const path = computed(() => {
    const { questions = [], scores } = survey.value?.definition ?? {};
    const given = questions.flatMap((question) => {
      const answer = postedAnswer(question, posted.value[question.id] ?? {});
      return answer === undefined ? [] : [[question.id, answer] as const];
    });
    const answers = Object.fromEntries(given);
    const found = pathThrough({ questions, scores }, answers);
    return { questions: found.questions, answers: answersOnPath(found, answers) };
  });

  const wrong = (definition: Survey['definition']): Mistake[] => {
    const { questions, answers } = path.value;
    const ofAnswers = responseTroubles(definition, answers).map(({ question: name, trouble }) => {
      const question = questions.find((one) => one.id === name);
      const text =
        question && trouble !== 'not-asked'
          ? mendOf({ question, trouble, answer: answers[name] }, surveyWords.mend, monthInWords)
          : trouble;
      return { field: fieldOf(name), text };
    });
    return writtenOn.value ? ofAnswers : [{ field: 'paper-day', text: messages.dayMissing }, ...ofAnswers];
  };

  return {
    ...{ survey, failure, notice, mistakes, posted, writtenOn, method, service, kept, isBusy },
    questions: computed(() => path.value.questions),
    async load(): Promise<void> {
      const outcome = await attempt(() => api.surveys.asked(of));
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (outcome.ok) survey.value = outcome.value;
    },
    set(question: string, field: string, value: Posted[string]): void {
      const own = { ...posted.value[question], [field]: value };
      posted.value = { ...posted.value, [question]: own };
    },
    /** Keeps what is typed in, and begins anew. */
    async save(): Promise<void> {
      const asked = survey.value;
      if (!asked) return;
      [notice.value, mistakes.value] = [undefined, wrong(asked.definition)];
      if (mistakes.value.length > 0) return;
      const by = method.value === 'telephone' ? 'telephone' : 'handwritten';
      const [language = 'en'] = asked.definition.languages;
      const paper = {
        ...{ version: asked.version, answers: path.value.answers, writtenOn: writtenOn.value },
        ...(service.value && { service: service.value }),
      };
      const outcome = await once(() => api.surveyPapers.enter({ survey: of, id }, { ...paper, method: by, language }));
      if (!outcome) return;
      if (!outcome.ok) {
        const { failure: failed } = outcome;
        if (failed.code === 'id-used') id = newId();
        const errors = failed.code === 'invalid' ? failed.errors.map(({ detail }) => ({ text: detail })) : [];
        const other = failed.code === 'id-used' ? messages.again : failureInWords(failed);
        mistakes.value = errors.length > 0 ? errors : [{ text: other }];
        return;
      }
      [id, posted.value] = [newId(), {}];
      kept.value += 1;
      notice.value = { tone: 'done', text: messages.saved(kept.value) };
    },
  };
});
export type PaperModel = InstanceType<typeof PaperModel>;
