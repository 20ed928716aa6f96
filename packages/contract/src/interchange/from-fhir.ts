import type { Parsed } from '../field-errors.ts';
import { listsIn } from './fhir-lists.ts';
import { EXTENSIONS, Questionnaire } from './fhir-model.ts';
import { languageIn, textsFrom } from './fhir-texts.ts';
import { addedBy, othersThan } from './fhir-unkept.ts';
import { type Taking, take } from './from-fhir-walk.ts';
import { finished, type Imported, refused, tidy } from './imported.ts';
import type { Loss, LossCode } from './losses.ts';
import { namesFor } from './names.ts';
import { troublesIn } from './not-fhir.ts';

/**
 * A survey from a FHIR R4 Questionnaire, with everything of it that a survey here cannot say. Groups become a heading with
 * their questions after it. What is no Questionnaire is refused, and says where.
 */
export function fromQuestionnaire(value: unknown): Parsed<Imported> {
  const trouble = troublesIn(value);
  if (trouble) return trouble;
  const parsed = Questionnaire.safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(' › ') || 'its beginning';
    return refused(`This is not a FHIR R4 Questionnaire: look at ${where}.`);
  }
  return surveyFrom(parsed.data);
}

function surveyFrom(questionnaire: Questionnaire): Parsed<Imported> {
  const first = languageIn(questionnaire.language) ?? 'en';
  const losses: Loss[] = [];
  const taking: Taking = {
    languages: languagesIn(questionnaire, first),
    ...{ first, lists: listsIn(questionnaire), nameFor: namesFor(), became: new Map(), questions: [], hidden: [] },
    lose: (code, question, more) => void losses.push({ code, question, ...more }),
  };
  noteOrigin(questionnaire, taking);
  for (const item of questionnaire.item ?? []) take(item, undefined, taking);
  const { title, _title, name, description, _description } = questionnaire;
  const lost = (code: LossCode) => taking.lose(code);
  const introduction = tidy(textsFrom(description, _description, first), lost);
  const { languages, questions, hidden } = taking;
  return finished(
    {
      languages: [...languages],
      title: tidy(textsFrom(title ?? name, _title, first), lost) ?? { [first]: 'Survey' },
      ...(introduction && { introduction }),
      questions,
      ...(hidden.length > 0 && { hidden }),
    },
    losses,
  );
}

/** What a Questionnaire says of itself. */
const ORIGIN = [
  ...[
    'identifier',
    'derivedFrom',
    'experimental',
    'subjectType',
    'date',
    'publisher',
    'contact',
    'useContext',
    'purpose',
  ],
  ...['jurisdiction', 'copyright', 'approvalDate', 'lastReviewDate', 'effectivePeriod', 'code'],
];

/** Its address, version and state are what a survey here has of its own. */
const KEPT = [
  ...['resourceType', 'status', 'id', 'meta', 'url', 'version', 'language', 'text', 'name', 'title', '_title'],
  ...['description', '_description', 'contained', 'item', 'extension'],
];

/** What cannot be kept of the whole. */
function noteOrigin(questionnaire: Questionnaire, { lose }: Taking): void {
  if (ORIGIN.some((name) => name in questionnaire)) lose('origin');
  const { extension, _title, _description } = questionnaire;
  const added = [extension, _title?.extension, _description?.extension].flatMap((one) => addedBy(one));
  for (const { code, ...more } of [...added, ...othersThan([...KEPT, ...ORIGIN], questionnaire)]) {
    lose(code, undefined, more);
  }
}

/** The languages there are words in, the Questionnaire's own first. */
function languagesIn(questionnaire: Questionnaire, first: string): string[] {
  const found = new Set([first]);
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { url, extension } = value as { url?: unknown; extension?: { url: string; valueCode?: string }[] };
    const lang = url === EXTENSIONS.translation && extension?.find((one) => one.url === 'lang');
    const language = lang ? languageIn(lang.valueCode) : undefined;
    if (language) found.add(language);
    for (const one of Object.values(value)) look(one);
  };
  look(questionnaire);
  return [...found].slice(0, 20);
}
