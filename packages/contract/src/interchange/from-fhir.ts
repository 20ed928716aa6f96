import type { Parsed } from '../field-errors.ts';
import { EXTENSIONS, type FhirCoding, Questionnaire } from './fhir-model.ts';
import { languageIn, textsFrom } from './fhir-texts.ts';
import { type Taking, take } from './from-fhir-walk.ts';
import { finished, type Imported, refused, tidy } from './imported.ts';
import type { Loss } from './losses.ts';
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
    lose: (code, question, words) => void losses.push({ code, question, ...(words !== undefined && { words }) }),
  };
  for (const item of questionnaire.item ?? []) take(item, undefined, taking);
  const { title, _title, name, description, _description } = questionnaire;
  const cut = () => taking.lose('cut');
  const introduction = tidy(textsFrom(description, _description, first), cut);
  const { languages, questions, hidden } = taking;
  return finished(
    {
      languages: [...languages],
      title: tidy(textsFrom(title ?? name, _title, first), cut) ?? { [first]: 'Survey' },
      ...(introduction && { introduction }),
      questions,
      ...(hidden.length > 0 && { hidden }),
    },
    losses,
  );
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

/** The lists of codes inside the Questionnaire, by how items name them. */
function listsIn({ contained = [] }: Questionnaire): Map<string, readonly FhirCoding[]> {
  return new Map(
    contained.flatMap(({ resourceType, id, compose, expansion }) => {
      const concepts = compose?.include?.flatMap(({ concept }) => concept ?? []) ?? [];
      const list = concepts.length > 0 ? concepts : (expansion?.contains ?? []);
      return resourceType === 'ValueSet' && id !== undefined ? [[`#${id}`, list] as const] : [];
    }),
  );
}
