import type { Survey } from '@hearback/contract';
import {
  type Answers,
  answersOnPath,
  mendOf,
  paperTroubles,
  pathThrough,
  type Question,
  type SurveyDefinition,
  textIn,
} from '@hearback/contract/surveys';
import { isAnythingOnPaper, type Posted, postedAnswer } from '@hearback/contract/surveys/inviting';
import { computed, createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { dayOf, monthInWords } from '../time/words.ts';
import { mend, messages } from './paper.messages.ts';

/** The id of a question's first field. */
export const fieldOf = (question: string): string => `paper-${question}`;

/** What was typed in of a question. A box without a tick is one that was not agreed to, whether the form needs it or not. */
function answerOn(question: Question, posted: Posted = {}) {
  return postedAnswer(question.kind === 'consent' ? { ...question, isRequired: false } : question, posted);
}

/** Mistakes as they stand above all questions, each with the words of the one it is about. */
export function summaryOf(mistakes: readonly Mistake[], { questions, languages }: SurveyDefinition): Mistake[] {
  const [first = ''] = languages;
  return mistakes.map((mistake) => {
    const question = questions.find(({ id }) => fieldOf(id) === mistake.field);
    return question ? { ...mistake, text: messages.at(textIn(question.text, first, first), mistake.text) } : mistake;
  });
}

interface TypedIn {
  definition: SurveyDefinition;
  questions: readonly Question[];
  answers: Answers;
  writtenOn: string;
}

/** What is wrong with a paper as it is typed in, each at its field. */
function mistakesOf({ definition, questions, answers, writtenOn }: TypedIn): Mistake[] {
  const ofAnswers = paperTroubles(definition, answers).map(({ question: name, trouble }) => {
    const question = questions.find((one) => one.id === name);
    const wrong = question && trouble !== 'not-asked' && { question, trouble, answer: answers[name] };
    return { field: fieldOf(name), text: wrong ? mendOf(wrong, mend, monthInWords) : trouble };
  });
  const isEmpty = ofAnswers.length === 0 && !isAnythingOnPaper(answers);
  return [
    ...(writtenOn ? [] : [{ field: 'paper-day', text: messages.dayMissing }]),
    ...(isEmpty ? [{ text: messages.empty }] : ofAnswers),
  ];
}

/** Answers from paper, typed in one after the other. */
export const PaperModel = createModel(({ api, clock, newId }: Pick<Ports, 'api' | 'clock' | 'newId'>, of: string) => {
  const survey = signal<Survey>();
  const failure = signal<Failure>();
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const posted = signal<Record<string, Posted>>({});
  const [writtenOn, method] = [signal(dayOf(clock.now.value)), signal<string>('handwritten')];
  const [service, language] = [signal<string | undefined>(''), signal<string | undefined>('en')];
  const kept = signal(0);
  const { isBusy, once } = sending();
  // The same until it is kept: a second try after a lost answer is the same paper.
  let id = newId();

  const path = computed(() => {
    const { questions = [], scores } = survey.value?.definition ?? {};
    const given = questions.flatMap((question) => {
      const answer = answerOn(question, posted.value[question.id]);
      return answer === undefined ? [] : [[question.id, answer] as const];
    });
    const answers = Object.fromEntries(given);
    const found = pathThrough({ questions, scores }, answers);
    return { questions: found.questions, answers: answersOnPath(found, answers) };
  });

  return {
    ...{ survey, failure, notice, mistakes, posted, writtenOn, method, service, language, kept, isBusy },
    questions: computed(() => path.value.questions),
    async load(): Promise<void> {
      const outcome = await attempt(() => api.surveys.asked(of));
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (!outcome.ok) return;
      [survey.value, language.value] = [outcome.value, outcome.value.definition.languages[0]];
    },
    set(question: string, field: string, value: Posted[string]): void {
      const own = { ...posted.value[question], [field]: value };
      posted.value = { ...posted.value, [question]: own };
    },
    /** Keeps what is typed in, and begins anew. */
    async save(): Promise<void> {
      const asked = survey.value;
      if (!asked) return;
      [notice.value, mistakes.value] = [undefined, mistakesOf({ ...asked, ...path.value, writtenOn: writtenOn.value })];
      if (mistakes.value.length > 0) return;
      const by = method.value === 'telephone' ? 'telephone' : 'handwritten';
      const paper = {
        ...{ version: asked.version, answers: path.value.answers, writtenOn: writtenOn.value },
        ...(service.value && { service: service.value }),
      };
      const outcome = await once(() =>
        api.surveyPapers.enter({ survey: of, id }, { ...paper, method: by, language: language.value || 'en' }),
      );
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
