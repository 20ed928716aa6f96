import { uuidv7 } from 'uuidv7';
import type { Services } from '../services.ts';
import type { FilledForm } from './tell-form.ts';

/** What a form is sent as, each time it is opened: its key is signed, and so shows whose page it was. */
export function formIdentity({ formKeys }: Pick<Services, 'formKeys'>): { id: string; key: string } {
  const id = uuidv7();
  return { id, key: formKeys.tokenFor(id) };
}

/** Whether whoever sends a form has the page that the first one with its id was sent from. */
export function isOfItsPage({ formKeys }: Pick<Services, 'formKeys'>, { id, key }: FilledForm): boolean {
  return formKeys.idIn(key) === id;
}
