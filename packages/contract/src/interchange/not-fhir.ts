import type { FieldError } from '../problems.ts';
import { refused } from './imported.ts';

/** Deeper than any form, and far less than what a reader that calls itself could not take. */
const DEEPEST = 20;
const MOST_ITEMS = 2000;

interface Items {
  items: unknown[];
  depth: number;
  where: string;
}

/** What keeps a value from being read as a FHIR Questionnaire, by what the person who brought it can mend. */
export function troublesIn(value: unknown): { ok: false; errors: FieldError[] } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused('This is not a FHIR Questionnaire: a file with one begins with { and says "resourceType".');
  }
  const { resourceType, status, item } = value as { resourceType?: unknown; status?: unknown; item?: unknown };
  if (resourceType !== 'Questionnaire') {
    const found = typeof resourceType === 'string' ? `a FHIR ${resourceType.slice(0, 40)}` : 'not a FHIR resource';
    return refused(`This is ${found}. Choose a file with a FHIR R4 Questionnaire.`);
  }
  if (!['draft', 'active', 'retired', 'unknown'].includes(String(status))) {
    return refused('The Questionnaire has no "status". FHIR asks for one: draft, active, retired or unknown.');
  }
  if (item !== undefined && !Array.isArray(item)) return refused('"item" of the Questionnaire is not a list.');
  return itemTrouble({ items: item ?? [], depth: 1, where: 'The Questionnaire' });
}

/** Goes through level by level, so that nothing is too deep to be looked at. */
function itemTrouble(top: Items) {
  const waiting = [top];
  let count = 0;
  for (let level = waiting.shift(); level; level = waiting.shift()) {
    if (level.depth > DEEPEST)
      return refused(`Its questions are nested more than ${DEEPEST} deep. Flatten them first.`);
    for (const [place, one] of level.items.entries()) {
      count += 1;
      if (count > MOST_ITEMS) return refused(`It has more than ${MOST_ITEMS} items. Split it first.`);
      const trouble = troubleOf(one, `${level.where}: item ${place + 1}`);
      if (typeof trouble === 'string') return refused(trouble);
      waiting.push({ items: trouble.items, depth: level.depth + 1, where: `Item “${trouble.linkId}”` });
    }
  }
  return undefined;
}

function troubleOf(one: unknown, where: string): string | { items: unknown[]; linkId: string } {
  if (typeof one !== 'object' || one === null) return `${where} is not an item.`;
  const { linkId, type, item } = one as { linkId?: unknown; type?: unknown; item?: unknown };
  if (typeof linkId !== 'string' || linkId === '') return `${where} has no "linkId".`;
  const name = `Item “${linkId.slice(0, 60)}”`;
  if (typeof type !== 'string') return `${name} has no "type".`;
  if (item !== undefined && !Array.isArray(item)) return `${name}: its own "item" is not a list.`;
  return { items: item ?? [], linkId: linkId.slice(0, 60) };
}
