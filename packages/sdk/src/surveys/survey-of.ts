import type {
  QuestionResults,
  ResponseReceipt,
  ResultsQuery,
  Survey,
  SurveyResponse,
  SurveyResults,
} from '@hearback/contract';
import type { AnswersOf, QuestionKind } from '@hearback/contract/surveys';
import type { Hearback } from '../hearback.ts';
import { type Identity, newIdentity } from '../ids/new-id.ts';

/** What types need of a survey as it is written in code. */
export interface WrittenSurvey {
  readonly questions: readonly { readonly id: string; readonly kind: QuestionKind }[];
}

/** A response whose answers are those that the survey's questions take. */
export type ResponseTo<Definition extends WrittenSurvey> = Omit<Partial<SurveyResponse>, 'answers' | 'key'> & {
  answers: AnswersOf<Definition>;
};

type QuestionNamed<Definition extends WrittenSurvey, Id> = Extract<
  Definition['questions'][number],
  { readonly id: Id }
>;

type OptionOf<Question> = Question extends { readonly options: readonly { readonly id: infer Id extends string }[] }
  ? Id | (Question extends { readonly hasOther: true } ? 'other' : never)
  : Question extends { readonly kind: 'consent' }
    ? 'yes' | 'no'
    : string;

/** By which names the answers to a question are counted. */
type CountedAs<Question> = Question extends { readonly kind: 'ranking' } ? string : OptionOf<Question>;

/** What was answered to each question, by its id; nothing where nobody was asked it yet. */
export type ResultsOf<Definition extends WrittenSurvey> = Omit<SurveyResults, 'questions'> & {
  questions: {
    [Id in keyof AnswersOf<Definition>]?: Omit<QuestionResults, 'counts'> & {
      counts: Partial<Record<CountedAs<QuestionNamed<Definition, Id>>, number>>;
    };
  };
};

/** One survey of a platform, with the types of its own questions. */
export interface SurveyOf<Definition extends WrittenSurvey> {
  /** The survey as it is asked now. */
  get(): Promise<Survey>;
  /**
   * Sends a response to the version that is asked now, or to the one that is named. With the same identity it is the same
   * response, however often it is sent.
   */
  respond(response: ResponseTo<Definition>, identity?: Identity): Promise<ResponseReceipt>;
  /** How often each answer was given; for staff who see the organisation's surveys. Never of a survey of staff. */
  results(query?: ResultsQuery): Promise<ResultsOf<Definition>>;
}

/**
 * One survey of a platform by its id. Its questions are written in code, as they were taken out of the workspace or put in there:
 * from them the types of the answers follow. The platform goes by its own questions, whatever is written here.
 */
export function surveyOf<const Definition extends WrittenSurvey>(
  hearback: Pick<Hearback, 'surveys' | 'staff'>,
  id: string,
  _definition: Definition,
): SurveyOf<Definition> {
  const get = () => hearback.surveys.get(id);
  return {
    get,
    async respond({ answers, version, ...rest }, { id: response, key } = newIdentity()) {
      const body = {
        ...rest,
        answers: answers as SurveyResponse['answers'],
        version: version ?? (await get()).version,
      };
      return hearback.surveys.respond({ survey: id, id: response }, { ...body, key });
    },
    async results(query = {}) {
      const { questions, ...whole } = await hearback.staff.surveys.results(id, query);
      const byId = Object.fromEntries(questions.map((one) => [one.question, one]));
      return { ...whole, questions: byId as ResultsOf<Definition>['questions'] };
    },
  };
}
