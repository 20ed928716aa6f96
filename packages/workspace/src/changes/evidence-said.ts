import type { Change, ChangeProgress, Evidence } from '@hearback/contract';
import type { Signal } from '@preact/signals';
import type { FieldWords } from '../drafts/sending.ts';
import type { PicturesModel } from '../pictures/pictures.model.ts';
import { messages } from './change.messages.ts';

/** What is typed to show a change. */
export type EvidenceTyped = Record<'evidence' | 'link', Signal<string>>;

/** What shows it now: a field left empty keeps what was said before, and where nothing is new nothing is said. */
export function evidenceIn(
  fields: EvidenceTyped,
  { chosen, isChanged }: Pick<InstanceType<typeof PicturesModel>, 'chosen' | 'isChanged'>,
  before?: Change['evidence'],
): Pick<ChangeProgress, 'evidence'> {
  const [typed, address] = [fields.evidence.value.trim(), fields.link.value.trim()];
  if (!typed && !address && !isChanged.value) return {};
  const [text, link] = [typed || before?.text, address || before?.link];
  const pictures = chosen.value;
  return { evidence: { ...(text && { text }), ...(link && { link }), ...(pictures.length > 0 && { pictures }) } };
}

/** Where what shows a change is on the screen, for a body that holds it at `pointer`. */
export function evidencePlaces(
  pointer: '/evidence' | '/done/evidence',
  ids: Record<'evidence' | 'link', string>,
): FieldWords {
  return {
    [`${pointer}/text`]: { field: ids.evidence, words: { 'too-long': messages.evidenceLong } },
    [`${pointer}/link`]: {
      field: ids.link,
      words: { 'not-a-code': messages.linkWrong, 'too-long': messages.linkLong },
    },
  };
}

/** What shows a change as it is typed, to go on with. */
export function evidenceTyped({ text = '', link = '', pictures = [] }: Evidence = {}): Record<string, string> {
  const chosen = pictures.map(({ id, alt }) => ({ id, alt }));
  return { evidence: text, link, pictures: chosen.length > 0 ? JSON.stringify(chosen) : '' };
}
