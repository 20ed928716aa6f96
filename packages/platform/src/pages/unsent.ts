import { cleanText, type Followed } from '@hearback/contract';

/** What an author typed beside the replies and has not sent, or what was not taken: by the reply's id. */
export interface Unsent {
  answers: ReadonlyMap<string, string>;
  /** What they typed of how helpful it was. */
  helpful: ReadonlyMap<string, string>;
}

/** The one form of the page that all of this is in, as its fields and buttons name it. */
export const CAME = 'came';

export const fieldsOf = (reply: string) => ({
  id: `id-${reply}`,
  text: `text-${reply}`,
  words: `words-${reply}`,
});

/** That form as it arrives: every field of it, and the button that was pressed. */
export type PostedPage = Partial<Record<string, unknown>>;

/** One text field of it. */
export function textIn(body: PostedPage, field: string): string {
  const value = body[field];
  return typeof value === 'string' ? value : '';
}

const ANSWER = fieldsOf('').text;

/** What is typed in a page's form and not told by its story, but for the answer that was sent with it. */
export function unsentIn({ replies }: Followed, body: PostedPage, sentAnswer?: string): Unsent {
  const answers = Object.keys(body)
    .filter((field) => field.startsWith(ANSWER) && cleanText(textIn(body, field)))
    .map((field) => [field.slice(ANSWER.length), textIn(body, field)] as const)
    .filter(([reply]) => reply !== sentAnswer);
  const helpful = replies
    .map(({ id, helpfulWords = '' }) => ({ id, helpfulWords, field: fieldsOf(id).words }))
    .filter(({ field, helpfulWords }) => field in body && cleanText(textIn(body, field)) !== helpfulWords)
    .map(({ id, field }) => [id, textIn(body, field)] as const);
  return { answers: new Map(answers), helpful: new Map(helpful) };
}

/** Whether there is anything of that. */
export const isUnsent = (unsent: Unsent | undefined) => (unsent?.answers.size ?? 0) + (unsent?.helpful.size ?? 0) > 0;

/** Answers that have no field on the page any more, as where the story is not public now. */
export function answersInVain({ replies, status }: Followed, unsent: Unsent | undefined): string[] {
  const hasField = (reply: string) => status === 'published' && replies.some(({ id }) => id === reply);
  return [...(unsent?.answers ?? [])].filter(([reply]) => !hasField(reply)).map(([, text]) => text);
}

/** What says of a field that it has what was typed, and is not sent: kept-words.ts of the widget keeps that on. */
export const shownAgain = (typed: string | undefined) => ({ 'data-again': typed === undefined ? undefined : '' });
