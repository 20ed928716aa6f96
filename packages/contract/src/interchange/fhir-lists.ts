import { EXTENSIONS, type FhirCoding, type FhirConcept, type Questionnaire } from './fhir-model.ts';
import type { CodeList } from './from-fhir-item.ts';

type ValueSet = NonNullable<Questionnaire['contained']>[number];

/** The lists of codes inside the Questionnaire, by how items name them. */
export function listsIn({ contained = [] }: Questionnaire): Map<string, CodeList> {
  const sets = contained.filter(({ resourceType, id }) => resourceType === 'ValueSet' && id !== undefined);
  return new Map(sets.map((set) => [`#${set.id}`, listOf(set)]));
}

function listOf({ compose, expansion }: ValueSet): CodeList {
  const include = compose?.include ?? [];
  const written = include.flatMap(({ concept = [], system }) =>
    concept.map((one) => codingOf({ ...one, system: one.system ?? system })),
  );
  const isPart = include.some(({ concept }) => !concept?.length) || (compose?.exclude?.length ?? 0) > 0;
  if (written.length > 0) return { codes: written, isPart };
  const expanded = expansion?.contains ?? [];
  return { codes: expanded.map(codingOf), isPart: expanded.some((one) => 'contains' in one) };
}

function codingOf({ designation = [], ...coding }: FhirConcept): FhirCoding {
  const translations = designation.map(({ language, value }) => ({
    url: EXTENSIONS.translation,
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: value },
    ],
  }));
  return { ...coding, ...(translations.length > 0 && { _display: { extension: translations } }) };
}
