import type { StaffVoice, VoiceQuestion } from '@hearback/contract';
import { csvOf } from '@hearback/contract/csv';
import { type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { crossOf, linesOf } from './results-of.ts';
import { heads, messages } from './voice.messages.ts';

/** One answer and how many gave it; no number where that is hidden. */
export interface VoiceLine {
  words: string;
  count: number | undefined;
}

/** The answers of a question in its order. Made of what may be told alone. */
export function voiceLines(definition: SurveyDefinition, told: VoiceQuestion): VoiceLine[] {
  const question = definition.questions.find(({ id }) => id === told.question);
  if (!question) return [];
  const [first = ''] = definition.languages;
  const counts = { ...Object.fromEntries(told.hidden.map((name) => [name, 0])), ...told.shown };
  const results = { ...{ question: told.question, asked: told.asked, answered: told.asked, declined: 0 }, counts };
  const countOf = (name: string) => (told.hidden.includes(name) ? undefined : (told.shown[name] ?? 0));
  const cross = crossOf(question, results, first);
  if (!cross) return linesOf(question, results, first).map(({ id, words }) => ({ words, count: countOf(id) }));
  return cross.rows.flatMap(({ id, words }) =>
    cross.columns.map((column, at) => ({
      words: `${words}: ${column}`,
      count: countOf(`${id}:${cross.ids[at]}`),
    })),
  );
}

/** Whether numbers or months that few gave are left out without being named. */
export function leavesOut(definition: SurveyDefinition, { question, shown, answered }: VoiceQuestion): boolean {
  const kind = definition.questions.find(({ id }) => id === question)?.kind;
  if (kind !== 'number' && kind !== 'month') return false;
  return Object.values(shown).reduce((sum, count) => sum + count, 0) !== answered;
}

/** What may be told as a CSV file: a line for each answer. */
export function voiceFile(definition: SurveyDefinition, { questions }: StaffVoice): string {
  const [first = ''] = definition.languages;
  const rows = questions.flatMap((told) => {
    const question = definition.questions.find(({ id }) => id === told.question);
    const about = [told.question, question ? textIn(question.text, first, first) : ''];
    const answered = [...about, '(answered)', told.answered ?? messages.hidden, told.asked];
    const lines = voiceLines(definition, told);
    const left = leavesOut(definition, told) ? [[...about, '(left out)', messages.hidden, told.asked]] : [];
    return [
      answered,
      ...lines.map(({ words, count }) => [...about, words, count ?? messages.hidden, told.asked]),
      ...left,
    ];
  });
  return csvOf([heads, ...rows]);
}
