import type { StoryWords } from '@hearback/contract';
import { wordFields } from '@hearback/contract/moderation';
import type { PersonalDataFinding } from '@hearback/contract/personal-data';
import { findAcross } from './names-across.ts';

/** What could tell who somebody is, by the field that it stands in. */
export type FoundInStory = Record<(typeof wordFields)[number], readonly PersonalDataFinding[]>;

/** Looks through the words of a story, by themselves as they stand; a name that an edit took out is known by it. */
export function foundInStory(
  { revisions }: { revisions: readonly { before: Partial<StoryWords>; after: Partial<StoryWords> }[] },
  words: Partial<StoryWords>,
  earlier: Partial<StoryWords> = {},
): FoundInStory {
  const wordings = [...revisions.flatMap(({ before, after }) => [before, after]), earlier];
  const found = findAcross(
    wordFields.map((field) => words[field]),
    wordings.flatMap((wording) => wordFields.map((field) => wording[field])),
  );
  const [title = [], happened = [], good = [], better = []] = found;
  return { title, happened, good, better };
}
