import * as z from 'zod/mini';
import { fieldError } from '../field-errors.ts';
import { Id } from '../ids.ts';
import type { FieldError } from '../problems.ts';
import { plainText } from '../text.ts';

/**
 * The beginning of a reply that an organisation keeps. What stands in square brackets, such as `[what they told]`, is to
 * be filled in by whoever replies.
 */
export const ReplyTemplate = z.object({ id: Id, name: z.string(), text: z.string() });
export type ReplyTemplate = z.infer<typeof ReplyTemplate>;

/** A template to keep. */
export const ReplyTemplateDraft = z.strictObject({ name: plainText(80), text: plainText(5000) });
export type ReplyTemplateDraft = z.infer<typeof ReplyTemplateDraft>;

const BLANKS = /\[[^[\]\n]+\]/g;

/** The blanks of a template, each once, in their order. */
export function blanksIn(text: string): string[] {
  return [...new Set(text.match(BLANKS))];
}

/** Where the first blank stands that is still in a text; `undefined` where none is. */
export function firstBlank(text: string, blanks: readonly string[]): { start: number; end: number } | undefined {
  const found = blanks.map((blank) => ({ start: text.indexOf(blank), end: text.indexOf(blank) + blank.length }));
  return found.filter(({ start }) => start >= 0).sort((one, other) => one.start - other.start)[0];
}

/**
 * What of an organisation's templates still stands in a reply: one to which nothing was added, whatever was taken out of
 * it, or blanks. A reply is to one person.
 */
export function templateTroubles(
  text: string,
  templates: readonly Pick<ReplyTemplate, 'text'>[],
): { isUnchanged: boolean; blanks: string[] } {
  const isUnchanged = templates.some((template) => isNothingAdded(text, template.text));
  const blanks = new Set(templates.flatMap((template) => blanksIn(template.text)));
  return { isUnchanged, blanks: blanksIn(text).filter((blank) => blanks.has(blank)) };
}

/** The same as bad fields. */
export function templateErrors(text: string, templates: readonly Pick<ReplyTemplate, 'text'>[]): FieldError[] {
  const { isUnchanged, blanks } = templateTroubles(text, templates);
  if (blanks.length > 0) {
    return [fieldError('/text', 'required', `Fill in what the template left blank: ${blanks.join(', ')}.`)];
  }
  const detail = 'This is the template, with no word of your own. Add what answers this author.';
  return isUnchanged ? [fieldError('/text', 'wrong-kind', detail)] : [];
}

/** Whether a reply is what is left of a template, most of it, where words were taken out and none were put in. */
function isNothingAdded(text: string, template: string): boolean {
  const words = wordsOf(text);
  // A short thank-you of one's own may stand in a template too.
  if (words.length * 2 < wordsOf(template.replace(BLANKS, ' ')).length || words.length === 0) return false;
  let next = 0;
  for (const word of wordsOf(template)) if (word === words[next]) next += 1;
  return next === words.length;
}

/** Spaces, capitals and signs make no answer of a template. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
