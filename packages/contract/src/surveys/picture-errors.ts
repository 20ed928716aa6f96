import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { Question, SurveyPicture } from './questions.ts';

const UNKNOWN = 'This picture is not here any more. Take it out, or choose it again.';

/** Pictures that a survey asks to choose from, each with its place as a JSON pointer. */
export function picturesIn({
  questions,
}: {
  questions: readonly Question[];
}): { pointer: string; picture: SurveyPicture }[] {
  return questions.flatMap((question, at) =>
    question.kind !== 'pictures'
      ? []
      : question.options.flatMap(({ picture }, place) =>
          picture ? [{ pointer: `/definition/questions/${at}/options/${place}/picture`, picture }] : [],
        ),
  );
}

/** What is wrong with a survey's pictures: those that are not kept, or not of that size. */
export function pictureErrors(
  definition: { questions: readonly Question[] },
  kept: readonly SurveyPicture[],
): FieldError[] {
  const isKept = ({ path, width, height }: SurveyPicture) =>
    kept.some((one) => one.path === path && one.width === width && one.height === height);
  return picturesIn(definition)
    .filter(({ picture }) => !isKept(picture))
    .map(({ pointer }) => fieldError(pointer, 'wrong-kind', UNKNOWN));
}
