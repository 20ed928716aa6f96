import { messages } from './translating.messages.ts';

/** What a text of a survey is, by its place there: “Question 2, choice 1,”. */
export function partName(pointer: string): string {
  const [whole = '', question, part = '', entry] = pointer.split('/').slice(1);
  if (question === undefined) return messages.parts[whole] ?? whole;
  const asked = messages.question(Number(question) + 1);
  if (part === 'text') return asked;
  const isListed = entry !== undefined;
  const words = isListed ? `${messages.listed[part] ?? part} ${Number(entry) + 1}` : (messages.beside[part] ?? part);
  return messages.partOf(asked, words);
}
