import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { Question, SurveyPicture } from './questions.ts';

/** So many pictures a survey may ask to choose from: each is loaded by whoever answers. */
const PICTURES_MOST = 60;
const TOO_MANY = `A survey has room for ${PICTURES_MOST} pictures. Take this one out.`;

/** So many pictures an organisation may have that none of its surveys names. */
export const PICTURES_WAITING = 120;
export const picturesWaitingWords = `${PICTURES_WAITING} pictures were added that are in no survey yet. Save the survey with those you need, then add more. What is in no survey goes after a month.`;

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

/** What is wrong with a survey's pictures: those that are not kept, or not of that size, and those it has no room for. */
export function pictureErrors(
  definition: { questions: readonly Question[] },
  kept: readonly SurveyPicture[],
): FieldError[] {
  const isKept = ({ path, width, height }: SurveyPicture) =>
    kept.some((one) => one.path === path && one.width === width && one.height === height);
  const asked = picturesIn(definition);
  const unknown = asked.filter(({ picture }) => !isKept(picture));
  return [
    ...unknown.map(({ pointer }) => fieldError(pointer, 'wrong-kind', UNKNOWN)),
    ...asked.slice(PICTURES_MOST).map(({ pointer }) => fieldError(pointer, 'too-many', TOO_MANY)),
  ];
}
