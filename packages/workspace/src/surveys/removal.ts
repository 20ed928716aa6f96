import {
  type Option,
  type Question,
  type Score,
  type SurveyDefinition,
  testsOf,
  textIn,
} from '@hearback/contract/surveys';
import { languageName } from './languages.ts';
import { messages as logicWords } from './logic.messages.ts';
import { goneFrom } from './put-back.ts';
import { fieldOfQuestion, questionName } from './question-words.ts';
import { messages } from './removal.messages.ts';

/** Something that an edit took out of a survey. */
export interface Removal {
  /** What it was, in words. */
  name: string;
  /** Where the focus may go once it is back, the best first. */
  fields: readonly string[];
  /** Whether the focus stays among those that are left in its list. */
  isOfList?: boolean;
}

/** What an edit took out: a question, or something in one, a language, a hidden field or a score. */
export function removalIn(before: SurveyDefinition, after: SurveyDefinition): Removal | undefined {
  return ofSurvey(before, after) ?? ofScores(before, after) ?? ofQuestions(before, after);
}

function ofSurvey(before: SurveyDefinition, after: SurveyDefinition): Removal | undefined {
  const question = before.questions[goneFrom(before.questions, after.questions)];
  if (question) return { name: questionName(before, question.id), fields: [fieldOfQuestion(question.id)] };
  const language = before.languages[goneFrom(before.languages, after.languages)];
  if (language) return { name: messages.language(languageName(language)), fields: ['translate-language'] };
  const hidden = before.hidden?.[goneFrom(before.hidden, after.hidden)];
  return hidden === undefined ? undefined : { name: logicWords.hiddenField(hidden), fields: [`hidden-${hidden}`] };
}

function ofScores(before: SurveyDefinition, after: SurveyDefinition): Removal | undefined {
  const [scores, left] = [before.scores ?? [], after.scores ?? []];
  const whole = scores[goneFrom(scores, left)];
  if (whole) return { name: logicWords.score(whole.name), fields: [`score-${whole.id}`] };
  return firstOf(scores, left, ({ id, name, parts }: Score, now) => {
    const part = parts[goneFrom(parts, now.parts)];
    if (!part) return undefined;
    const counted = questionName(before, part.question);
    return { name: messages.counted(counted, logicWords.score(name)), fields: [`score-${id}-${part.question}`] };
  });
}

function ofQuestions(before: SurveyDefinition, after: SurveyDefinition): Removal | undefined {
  const [first = ''] = before.languages;
  return firstOf(before.questions, after.questions, (question, now) => {
    const name = questionName(before, question.id);
    const removal = ofLists(question, now, first) ?? ofRules(question, now, name);
    return removal && { ...removal, fields: [...removal.fields, fieldOfQuestion(question.id)] };
  });
}

const LISTS = ['options', 'rows', 'columns'] as const;
type Lists = Partial<Record<(typeof LISTS)[number], readonly (Option & { picture?: object })[]>>;

function ofLists(question: Question, now: Question, first: string): Removal | undefined {
  const [lists, left] = [question as Lists, now as Lists];
  for (const list of LISTS) {
    const options = lists[list] ?? [];
    const naming = (at: number) => {
      const words = textIn(options[at]?.text ?? {}, first, first);
      return messages.listed(messages.option[list], words ? `“${words}”` : String(at + 1));
    };
    const gone = goneFrom(options, left[list]);
    const fields = [`${question.id}-${list}-${options[gone]?.id}`];
    if (gone >= 0) return { name: naming(gone), fields, isOfList: true };
    const bare = options.findIndex(({ picture }, at) => picture && left[list]?.[at] && !left[list][at].picture);
    if (bare < 0 || left[list]?.[bare]?.id !== options[bare]?.id) continue;
    return { name: messages.picture(naming(bare)), fields: [`picture-${question.id}-${options[bare]?.id}`] };
  }
  return undefined;
}

function ofRules(question: Question, now: Question, name: string): Removal | undefined {
  const rule = goneFrom(testsIn(question.showIf), testsIn(now.showIf));
  if (rule >= 0) return { name: messages.rule(rule + 1, name), fields: [`show-${question.id}-${rule}-about`] };
  const { next = [], id } = question;
  const way = goneFrom(next, now.next);
  if (way >= 0) return { name: messages.way(way + 1, name), fields: [`jump-${id}-${way + 1}-to`] };
  return firstOf(next, now.next ?? [], (jump, left, at) => {
    const gone = goneFrom(testsIn(jump.if), testsIn(left.if));
    const words = messages.wayRule(gone + 1, messages.way(at + 1, name));
    return gone < 0 ? undefined : { name: words, fields: [`jump-${id}-${at + 1}-${gone}-about`] };
  });
}

const testsIn = (condition: Question['showIf']) => (condition ? testsOf(condition) : []);

/** What was taken out of the first of two lists' things that are the same but for that. */
function firstOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  look: (item: Item, now: Item, at: number) => Removal | undefined,
): Removal | undefined {
  if (before.length !== after.length) return undefined;
  for (const [at, item] of before.entries()) {
    const removal = look(item, after[at] as Item, at);
    if (removal) return removal;
  }
  return undefined;
}
