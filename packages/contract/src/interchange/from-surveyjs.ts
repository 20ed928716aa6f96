import type { Parsed } from '../field-errors.ts';
import type { Condition } from '../surveys/conditions.ts';
import type { Question } from '../surveys/questions.ts';
import type { Texts } from '../surveys/texts.ts';
import { languageIn } from './fhir-texts.ts';
import { type JsReading, ownFromJs, wordsIn } from './from-surveyjs-question.ts';
import { finished, type Imported, type Lose, refused, tidy } from './imported.ts';
import { bothOf } from './joined.ts';
import type { Loss } from './losses.ts';
import { namesFor } from './names.ts';
import { conditionFrom, type JsBecame } from './surveyjs-expression.ts';
import { type JsElement, JsSurvey, type Said } from './surveyjs-model.ts';
import { unkeptOfJs, unkeptOfSurvey } from './surveyjs-unkept.ts';

/** Deeper than any form, and far less than what a reader that calls itself could not take. */
const DEEPEST = 20;

/**
 * A survey from SurveyJS's JSON, with everything of it that a survey here cannot say. Pages and panels become their questions
 * one after the other.
 */
export function fromSurveyJs(value: unknown): Parsed<Imported> {
  if (depthOf(value) > 4 * DEEPEST)
    return refused(`Its panels are nested more than ${DEEPEST} deep. Flatten them first.`);
  const parsed = JsSurvey.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`This is not a survey of SurveyJS: look at ${issue?.path.join(' › ') || 'its beginning'}.`);
  }
  return readingOf(parsed.data).survey();
}

function depthOf(value: unknown): number {
  let [depth, level] = [0, [value]];
  while (level.length > 0 && depth < 1000) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    depth += 1;
  }
  return depth;
}

function readingOf(survey: JsSurvey) {
  const first = languageIn(survey.locale || 'en') ?? 'en';
  const losses: Loss[] = [];
  const lose: Lose = (code, question, more) => void losses.push({ code, question, ...more });
  const nameFor = namesFor();
  const became = new Map<string, JsBecame>();
  const questions: Question[] = [];
  const languages = languagesIn(survey, first);

  const texts = (said: Said | undefined): Texts => textsIn(said, first);
  const said = (words: Said | undefined, question?: string) => tidy(texts(words), (code) => lose(code, question));

  const take = (element: JsElement, outer: Condition | false | undefined): void => {
    const inner = element.elements ?? element.questions;
    const id = nameFor(element.name ?? '', inner ? 'part' : 'question');
    const own = element.visibleIf ? conditionFrom(element.visibleIf, became) : undefined;
    const condition = bothOf(outer, own);
    if (condition === false) lose('condition', id);
    if (inner) {
      noteLosses(element, id);
      takeHeading(element, id, condition);
      for (const one of inner) take(one, condition);
    } else if (element.type === 'multipletext') {
      noteLosses(element, id);
      takeHeading(element, id, condition);
      for (const part of element.items ?? []) {
        takeQuestion({ ...part, type: 'text', title: part.title ?? part.name }, nameFor(part.name, id), condition);
      }
    } else takeQuestion(element, id, condition);
  };

  const takeHeading = ({ title, description }: JsElement, id: string, condition: Condition | false | undefined) => {
    const heading = headingOf(id, said(title, id), said(description, id));
    if (heading) questions.push({ ...heading, ...(condition && { showIf: condition }) });
  };

  const noteLosses = (element: JsElement, id: string) => {
    for (const { code, names } of unkeptOfJs(element)) {
      lose(code, id, { words: texts(wordsIn(element))[first], ...(names && { names }) });
    }
    if (hasInserted(element)) lose('inserted', id);
  };

  const takeQuestion = (element: JsElement, id: string, condition: Condition | false | undefined) => {
    const reading: JsReading = { id, languages, texts, lose };
    const part = ownFromJs(element, reading);
    if (!part) return;
    noteLosses(element, id);
    const help = said(element.description, id);
    const question = {
      ...{ id, text: said(wordsIn(element), id) ?? { [first]: element.name ?? id } },
      ...part.own,
      ...(help && { help }),
      ...(element.isRequired && { isRequired: true }),
      ...(condition && { showIf: condition }),
    } as unknown as Question;
    questions.push(question);
    if (element.name) became.set(element.name, { question, options: part.options });
  };

  return {
    survey(): Parsed<Imported> {
      for (const element of survey.pages ?? survey.elements ?? survey.questions ?? []) take(element, undefined);
      const [introduction, thanks] = [said(survey.description), said(survey.completedHtml)];
      for (const { code, ...more } of unkeptOfSurvey(survey)) lose(code, undefined, more);
      if (survey.calculatedValues?.length) lose('scores');
      if (survey.triggers?.length) lose('jump');
      const title = said(survey.title) ?? { [first]: 'Survey' };
      return finished(
        { languages, title, ...(introduction && { introduction }), ...(thanks && { thanks }), questions },
        losses,
      );
    },
  };
}

/** Words by language. */
function textsIn(said: Said | undefined, first: string): Texts {
  if (said === undefined) return {};
  if (typeof said === 'string') return { [first]: said };
  const named = Object.entries(said).map(
    ([name, text]) => [name === 'default' ? first : languageIn(name), text] as const,
  );
  return Object.fromEntries(named.flatMap(([language, text]) => (language ? [[language, text]] : [])));
}

/** The words over a page, a panel or several fields, as words without a question. */
function headingOf(id: string, title: Texts | undefined, description: Texts | undefined): Question | undefined {
  const text = title ?? description;
  return text && { id, kind: 'information', text, ...(title && description && { help: description }) };
}

/** Whether its words repeat an earlier answer. */
const hasInserted = ({ title, description, html }: JsElement): boolean =>
  /\{[^}]+\}/.test(JSON.stringify([title, description, html]).replace(/\\?"[^"]*":/g, ''));

/** The languages there are words in, the survey's own first. */
function languagesIn(survey: JsSurvey, first: string): string[] {
  const found = new Set([first]);
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('default' in value) {
      for (const name of Object.keys(value)) {
        const language = name === 'default' ? first : languageIn(name);
        if (language) found.add(language);
      }
    }
    for (const one of Object.values(value)) look(one);
  };
  look(survey);
  return [...found].slice(0, 20);
}
