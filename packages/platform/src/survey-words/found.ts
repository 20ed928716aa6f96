import type { PersonalDataKind } from '@hearback/contract/personal-data';
import { personalData } from '@hearback/contract/words/personal-data-en';
import type { ComponentChild } from 'preact';
import { words } from '../pages/pages.messages.ts';

/** How it is said that something in a text may tell who somebody is. */
export interface Found {
  heading: string;
  /** A sentence with what was found in it. */
  say(kind: PersonalDataKind, excerpt: ComponentChild): ComponentChild[];
}

export const found: Found = {
  heading: words.form.personalData,
  say: (kind, excerpt) => [`${words.form.mayBe(personalData[kind])} `, excerpt],
};
