import type { Question, QuestionKind, SurveyDefinition, Texts } from '@hearback/contract/surveys';
import { optionLists } from '@hearback/contract/surveys';

/** A change of what a survey asks. */
export type Edit = (definition: SurveyDefinition) => SurveyDefinition;

/** Words with those of one language changed; without that language where they are empty. */
export function withWords(texts: Texts | undefined, language: string, words: string): Texts {
  const { [language]: _, ...others } = texts ?? {};
  return words === '' ? others : { ...others, [language]: words };
}

/** The same, for words that may be left out altogether. */
export function withOptionalWords(texts: Texts | undefined, language: string, words: string): Texts | undefined {
  const changed = withWords(texts, language, words);
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/** A name that is not taken: `answer-3`. */
export function freeId(stem: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** Changes some parts of a question; one that is `undefined` is taken out. */
export function changeQuestion(id: string, parts: object): Edit {
  return (definition) => ({
    ...definition,
    questions: definition.questions.map((question) => (question.id === id ? merged(question, parts) : question)),
  });
}

/** Something with some parts changed, and those that are `undefined` taken out. */
export function merged<Whole extends object>(whole: Whole, parts: object): Whole {
  const all = Object.entries({ ...whole, ...parts });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Whole;
}

/** Puts a question at a place. */
export function insertQuestion(question: Question, at: number): Edit {
  return (definition) => ({ ...definition, questions: definition.questions.toSpliced(at, 0, question) });
}

export function removeQuestion(id: string): Edit {
  return (definition) => ({ ...definition, questions: definition.questions.filter((question) => question.id !== id) });
}

/** Moves a question to a place among the others. */
export function moveQuestion(id: string, to: number): Edit {
  return (definition) => {
    const from = definition.questions.findIndex((question) => question.id === id);
    const question = definition.questions[from];
    if (!question) return definition;
    const place = Math.max(0, Math.min(to, definition.questions.length - 1));
    return { ...definition, questions: definition.questions.toSpliced(from, 1).toSpliced(place, 0, question) };
  };
}

/** The same list with one thing moved by one place up (-1) or down (1). */
export function moved<Item>(list: readonly Item[], at: number, by: number): Item[] {
  const to = at + by;
  const item = list[at];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(at, 1).toSpliced(to, 0, item);
}

/** A question of a kind as it begins. */
export function newQuestion(kind: QuestionKind, { questions }: SurveyDefinition): Question {
  const id = freeId(
    'question',
    questions.map((question) => question.id),
  );
  const [option, row, column] = [twoOf('answer'), twoOf('row'), twoOf('column')];
  const own: Record<QuestionKind, object> = {
    choice: { options: option },
    choices: { options: option },
    rating: { options: option },
    ranking: { options: option },
    pictures: { options: option },
    scale: { from: 0, to: 10 },
    matrix: { rows: row, columns: column },
    'short-text': {},
    'long-text': {},
    number: { isWhole: true },
    month: {},
    consent: { isRequired: true },
    information: {},
  };
  return { kind, id, text: {}, ...own[kind] } as Question;
}

const twoOf = (stem: string) => [1, 2].map((number) => ({ id: `${stem}-${number}`, text: {} }));

/** A copy of a question under a name of its own; its rules stay with the first. */
export function copyOf(
  { showIf: _showIf, next: _next, ...question }: Question,
  { questions }: SurveyDefinition,
): Question {
  const id = freeId(
    'question',
    questions.map((one) => one.id),
  );
  return { ...structuredClone(question), id } as Question;
}

/** How many words of a survey are missing in a language. */
export function missingIn(definition: SurveyDefinition, language: string): number {
  const [first = ''] = definition.languages;
  return wordsOf(definition).filter(({ texts }) => texts[first] && !texts[language]).length;
}

/** Words of a survey, with their place in it as a JSON pointer. */
export interface Words {
  pointer: string;
  texts: Texts;
}

/** Every text of a survey, in the order in which it is read. */
export function wordsOf({ title, introduction, thanks, questions }: SurveyDefinition): Words[] {
  const own = (pointer: string, texts: Texts | undefined): Words[] => (texts ? [{ pointer, texts }] : []);
  return [
    ...own('/title', title),
    ...own('/introduction', introduction),
    ...questions.flatMap((question, at) => wordsOfQuestion(question, `/questions/${at}`)),
    ...own('/thanks', thanks),
  ];
}

function wordsOfQuestion(question: Question, place: string): Words[] {
  const beside = ['text', 'help', 'low', 'high', 'unit'].flatMap((name) => {
    const texts = (question as Record<string, unknown>)[name] as Texts | undefined;
    return texts ? [{ pointer: `${place}/${name}`, texts }] : [];
  });
  const names = question.kind === 'matrix' ? ['rows', 'columns'] : ['options'];
  const listed = optionLists(question).flatMap((list, which) =>
    list.map(({ text }, at) => ({ pointer: `${place}/${names[which]}/${at}/text`, texts: text })),
  );
  return [...beside, ...listed];
}

/** Changes the words at a place. */
export function translate(pointer: string, language: string, words: string): Edit {
  const path = pointer.split('/').slice(1);
  return (definition) =>
    changedAt(definition, path, (texts) => withWords(texts as Texts, language, words)) as SurveyDefinition;
}

function changedAt(whole: unknown, [name, ...rest]: readonly string[], change: (part: unknown) => unknown): unknown {
  if (name === undefined) return change(whole);
  if (Array.isArray(whole)) return whole.with(Number(name), changedAt(whole[Number(name)], rest, change));
  const parts = whole as Record<string, unknown>;
  return { ...parts, [name]: changedAt(parts[name], rest, change) };
}

/** Adds a language that words may be written in. */
export function addLanguage(language: string): Edit {
  return (definition) =>
    definition.languages.includes(language)
      ? definition
      : { ...definition, languages: [...definition.languages, language] };
}

/** Takes a language out with all its words; the first one stays. */
export function removeLanguage(language: string): Edit {
  return (definition) => {
    if (definition.languages[0] === language) return definition;
    const rest = { ...definition, languages: definition.languages.filter((one) => one !== language) };
    return wordsOf(rest).reduce((known, { pointer }) => translate(pointer, language, '')(known), rest);
  };
}
