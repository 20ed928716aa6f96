import { lookUpOrganisation, type OrganisationLook } from '@hearback/sdk/first-look';
import type { Mount } from '../elements/mount.ts';
import type { OutboxModule } from '../elements/outbox.ts';

const script = document.currentScript as HTMLScriptElement;

/** The organisation named on the script tag. */
export const scriptOrganisation = script.dataset.org ?? '';

/** The platform is where the script came from. */
export const platform = new URL(script.src).origin;

/** The story form as a page of the platform. */
export const tellLink = (organisation: string) => `${platform}/tell/${organisation}`;

const looks: Record<string, Promise<OrganisationLook>> = {};

/** Looks an organisation up once a page. */
export function look(organisation: string): Promise<OrganisationLook> {
  looks[organisation] ??= lookUpOrganisation(platform, organisation);
  return looks[organisation];
}

/** Loads an element's code: its own file and all it imports at once, instead of one after the other. */
export async function load<Module = { mount: Mount }>(name: keyof typeof __CHUNKS__): Promise<Module> {
  const [entry] = await Promise.all(__CHUNKS__[name].map((path) => import(new URL(path, script.src).href)));
  return entry;
}

export const loadOutbox = () => load<OutboxModule>('outbox');
