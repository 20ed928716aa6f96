import { fieldError, type Parsed, parseBody } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import { SurveyDefinition, surveyLimits } from '../surveys/survey.ts';
import type { Texts } from '../surveys/texts.ts';
import { cleanText } from '../text.ts';
import { type Loss, type LossCode, lossesOnce } from './losses.ts';

/** A survey that was read from another program's file, with everything that is not as it was there. */
export interface Imported {
  definition: SurveyDefinition;
  losses: readonly Loss[];
}

/** Takes down what is lost of a question, or of the whole, with what says more of it. */
export type Lose = (code: LossCode, question?: string, more?: Pick<Loss, 'words' | 'names'>) => void;

export const refused = (detail: string): { ok: false; errors: FieldError[] } => ({
  ok: false,
  errors: [fieldError('', 'wrong-kind', detail)],
});

/** The survey, if it is one after all; otherwise what keeps it from being one, named by the question. */
export function finished(definition: SurveyDefinition, losses: readonly Loss[]): Parsed<Imported> {
  const { questions } = definition;
  if (questions.length === 0) return refused('There is no question in this file that a survey here can ask.');
  if (questions.length > surveyLimits.questions) {
    return refused(
      `This file has ${questions.length} questions, and a survey has ${surveyLimits.questions} at most. Split it first.`,
    );
  }
  const parsed = parseBody(SurveyDefinition, definition);
  if (parsed.ok) return { ok: true, value: { definition: parsed.value, losses: lossesOnce(losses) } };
  return { ok: false, errors: parsed.errors.map((error) => atQuestion(error, definition)) };
}

function atQuestion(error: FieldError, { questions }: SurveyDefinition): FieldError {
  const place = /^\/questions\/(\d+)/.exec(error.pointer ?? '')?.[1];
  const id = place === undefined ? undefined : questions[Number(place)]?.id;
  return id === undefined ? error : { ...error, detail: `Question “${id}”: ${error.detail}` };
}

/** The longest words a survey shows. */
const LONGEST = 1000;

/** Words by language as a survey keeps them: without markup, cut where they are too long, none where nothing is left. */
export function tidy(texts: Texts, onLoss: (code: 'cut' | 'markup') => void): Texts | undefined {
  const tidied = Object.entries(texts).flatMap(([language, text]) => {
    const clean = cleanText(withoutMarkup(text));
    if (MARKED.test(text)) onLoss('markup');
    if (clean.length > LONGEST) onLoss('cut');
    return clean ? [[language, clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1).trimEnd()}…` : clean]] : [];
  });
  return tidied.length > 0 ? Object.fromEntries(tidied) : undefined;
}

/** Tags that say more than where a line ends. */
const MARKED = /<(?!\/?(?:br|p|div)\s*\/?>)[a-z/!]/i;

/** What a reader sees of a text with HTML in it. */
function withoutMarkup(text: string): string {
  if (!/<[a-z/!]/i.test(text)) return text;
  return text
    .replace(/<(br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&');
}

/** The words of yes and no, for a question of one that asks for neither in its own words. */
const yesAndNo = {
  yes: { en: 'Yes', cy: 'Ie', pl: 'Tak', ar: 'نعم' },
  no: { en: 'No', cy: 'Na', pl: 'Nie', ar: 'لا' },
} as const satisfies Record<string, Texts>;

/** The two answers of a question that is answered with yes or no, in a survey's languages. */
export function yesAndNoIn(languages: readonly string[]) {
  return (['yes', 'no'] as const).map((id) => {
    const known: Texts = yesAndNo[id];
    const [first = 'en'] = languages;
    const text = Object.fromEntries(languages.flatMap((one) => (known[one] ? [[one, known[one]]] : [])));
    return { id, text: { [first]: yesAndNo[id].en, ...text } as Texts };
  });
}
