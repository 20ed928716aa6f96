import type { Declined, OtherAnswer } from './answers.ts';
import type { QuestionKind } from './questions.ts';

/** What types need of a survey as it is written in code, `as const`. */
interface Written {
  readonly questions: readonly { readonly id: string; readonly kind: QuestionKind }[];
}

type IdsOf<List> = List extends readonly { readonly id: infer Id extends string }[] ? Id : never;
type OptionsOf<Question> = Question extends { readonly options: infer List } ? IdsOf<List> : never;
type OtherOf<Question> = Question extends { readonly hasOther: true } ? OtherAnswer : never;
type DeclinedOf<Question> = Question extends { readonly canDecline: true } ? Declined : never;

/** What may be answered to one question. */
export type AnswerTo<Question> = DeclinedOf<Question> | SaidTo<Question>;

type SaidTo<Question> = Question extends { readonly kind: infer Kind }
  ? Kind extends 'choice' | 'rating'
    ? OptionsOf<Question> | OtherOf<Question>
    : Kind extends 'choices' | 'pictures' | 'ranking'
      ? (OptionsOf<Question> | OtherOf<Question>)[]
      : Kind extends 'scale' | 'number'
        ? number
        : Kind extends 'matrix'
          ? RowsOf<Question>
          : Kind extends 'consent'
            ? boolean
            : Kind extends 'information'
              ? never
              : string
  : never;

type RowsOf<Question> = Question extends { readonly rows: infer Rows; readonly columns: infer Columns }
  ? { rows: { [Row in IdsOf<Rows>]?: IdsOf<Columns> } }
  : never;

/**
 * The answers that a survey takes, inferred from its definition: ids of questions, and what may be said to each. None is
 * demanded by the type, as which ones are asked depends on what was answered before.
 */
export type AnswersOf<Survey extends Written> = {
  [Question in Survey['questions'][number] as AnswerTo<Question> extends never
    ? never
    : Question['id']]?: AnswerTo<Question>;
};
