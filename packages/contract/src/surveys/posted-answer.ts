import { cleanText } from '../text.ts';
import type { Answer, OtherAnswer } from './answers.ts';
import { numberIn } from './number-in.ts';
import type { Question, QuestionOf } from './questions.ts';

/** What a browser posts from a form: text by field name, several where several may be chosen. */
export type Posted = Record<string, string | string[] | undefined>;

/** What was posted in a field, as a list; empty where nothing was. */
export function valuesOf(values: Posted, field: string): string[] {
  const value = values[field];
  return (Array.isArray(value) ? value : [value ?? '']).filter((one) => one.trim() !== '');
}

type Several = QuestionOf<'choices'> | QuestionOf<'pictures'>;

/** Reads what a browser posted for a question; nothing where nothing was answered. It may still be a bad answer. */
export function postedAnswer(question: Question, posted: Posted): Answer | undefined {
  const chosen = valuesOf(posted, 'answer');
  if (question.canDecline && chosen.includes('declined')) return { declined: true };
  switch (question.kind) {
    case 'choice':
      return choiceIn(question, posted)[0];
    case 'choices':
    case 'pictures':
      return severalIn(question, posted);
    case 'rating':
      return chosen[0];
    case 'scale':
    case 'number':
      return numberIn(chosen[0] ?? '');
    case 'matrix':
      return matrixIn(question, posted);
    case 'ranking':
      return rankingIn(question, posted);
    case 'month':
      return monthIn(posted);
    case 'consent':
      return chosen.includes('yes') || (question.isRequired ? undefined : false);
    case 'information':
      return undefined;
    default:
      return textIn(posted);
  }
}

function choiceIn({ hasOther }: { hasOther?: boolean | undefined }, posted: Posted): (string | OtherAnswer)[] {
  const chosen = valuesOf(posted, 'answer');
  const [other = ''] = valuesOf(posted, 'other');
  if (!hasOther) return chosen;
  // Who writes into the field and forgets to choose it means it.
  if (chosen.length === 0 && other) return [{ other: other.trim() }];
  return chosen.map((one) => (one === 'other' ? { other: other.trim() } : one));
}

function severalIn(question: Several, posted: Posted): Answer | undefined {
  const chosen = choiceIn('hasOther' in question ? question : {}, posted);
  return chosen.length > 0 ? chosen : undefined;
}

function matrixIn({ rows }: QuestionOf<'matrix'>, posted: Posted): Answer | undefined {
  const said = rows.flatMap(({ id }): [string, string][] =>
    valuesOf(posted, `row-${id}`)
      .slice(0, 1)
      .map((column) => [id, column]),
  );
  return said.length > 0 ? { rows: Object.fromEntries(said) } : undefined;
}

/** Those that have a place of their own, in that order: what two share counts for neither. */
function rankingIn({ options }: QuestionOf<'ranking'>, posted: Posted): Answer | undefined {
  const places = options.flatMap(({ id }) => {
    const [place] = valuesOf(posted, `place-${id}`);
    return place === undefined ? [] : [{ id, place: Number(place) }];
  });
  if (places.length === 0) return undefined;
  const own = places.filter(({ place }) => places.filter((other) => other.place === place).length === 1);
  // None at all would pass for no answer.
  return (own.length > 0 ? own : places.slice(0, 1)).sort((one, other) => one.place - other.place).map(({ id }) => id);
}

function monthIn(posted: Posted): Answer | undefined {
  const [month = ''] = valuesOf(posted, 'answerMonth');
  const [year = ''] = valuesOf(posted, 'answerYear');
  return month || year ? `${year}-${month}` : undefined;
}

function textIn(posted: Posted): Answer | undefined {
  const [text = ''] = valuesOf(posted, 'answer');
  return cleanText(text) || undefined;
}

/** The fields of a question as an answer fills them in. */
export function fieldsFrom(question: Question, answer: Answer | undefined): Posted {
  if (answer === undefined) return {};
  if (typeof answer === 'object' && 'declined' in answer) return { answer: 'declined' };
  if (question.kind === 'matrix' && typeof answer === 'object' && 'rows' in answer) {
    return Object.fromEntries(Object.entries(answer.rows).map(([row, column]) => [`row-${row}`, column]));
  }
  if (question.kind === 'ranking' && Array.isArray(answer)) {
    return Object.fromEntries(answer.map((id, place): [string, string] => [`place-${id}`, String(place + 1)]));
  }
  if (question.kind === 'month') {
    const [answerYear, answerMonth] = String(answer).split('-');
    return { answerYear, answerMonth };
  }
  if (typeof answer === 'boolean') return { answer: answer ? 'yes' : '' };
  const chosen = [answer].flat() as (string | number | OtherAnswer)[];
  const other = chosen.find((one) => typeof one === 'object');
  return { answer: chosen.map((one) => (typeof one === 'object' ? 'other' : String(one))), other: other?.other };
}
