import type { Organisation } from '@hearback/contract';
import { newIdentity } from '@hearback/sdk/outbox';
import { vi } from 'vitest';
import * as furtherRules from '../elements/further-rules.ts';
import { rare } from '../elements/rare.ts';
import { pages } from '../elements/story-pages.tsx';
import type { Answers } from '../story-form/answers.ts';
import type { Flow } from '../story-form/create-flow.ts';
import { createStoryForm, type Step, type StoryForm } from '../story-form/create-story-form.ts';
import type { DraftStorage } from '../story-form/draft-storage.ts';
import { StoryForm as StoryFormView } from '../story-form/story-form.tsx';
import { words } from '../words/en.ts';
import { words as rareWords } from '../words/rare-en.ts';
import { words as storyWords } from '../words/story-en.ts';
import { draftsInMemory } from './drafts-in-memory.ts';
import { organisations } from './examples.ts';
import { type HandOutbox, handOutbox } from './hand-outbox.ts';
import { show } from './show.tsx';

const [practice] = organisations as [Organisation];

interface Showing {
  organisation?: Organisation;
  answers?: Partial<Answers>;
  /** The page to begin with. */
  at?: Step;
  isKept?: boolean;
  /** Whether the device can keep more than the visit does. */
  hasRoom?: boolean;
  /** Whether the finders' further rules cannot be loaded. */
  isFurtherLost?: boolean;
  /** As in the panel and the dialog. */
  takesFocus?: boolean;
  /** How many milliseconds the platform's clock is ahead of the device's. */
  ahead?: number;
  outbox?: HandOutbox;
}

/** A form of which everything is there, sending by hand. */
export async function beginStoryForm({
  organisation = practice,
  answers = {},
  at,
  isKept = true,
  hasRoom = true,
  isFurtherLost = false,
  takesFocus = false,
  ahead = 0,
  outbox = handOutbox(),
}: Showing) {
  const form = createStoryForm({
    organisation,
    words,
    drafts: draftsFor(isKept, hasRoom),
    async loadPages(form: StoryForm) {
      const flow = pages.createFlow(form, { outbox, newIdentity, taken: new Set<string>(), forget: () => {} });
      return {
        ...{ ...pages, words: storyWords, flow },
        loadRare: () => ({ ...rare, words: rareWords }),
        loadFurther: () => (isFurtherLost ? null : furtherRules),
      };
    },
    tell: () => {},
    language: 'en',
    takesFocus,
    ahead,
  });
  form.answers.value = { ...form.answers.value, ...answers };
  await form.open();
  await looked();
  if (at) form.show(at);
  return { form, outbox, flow: form.pages.value?.flow as Flow, onAnother: vi.fn<() => void>() };
}

function draftsFor(isKept: boolean, hasRoom: boolean): DraftStorage {
  const drafts = draftsInMemory();
  if (!isKept) return { ...drafts, write: () => undefined };
  return hasRoom ? drafts : { ...drafts, write: ({ until }) => (until ? 'full' : 'visit') };
}

/** What is there already is looked at without a pause: for personal data in the next task, for danger in the one after. */
async function looked(): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await new Promise((done) => setTimeout(done));
}

/** The same on the page. */
export async function showStoryForm({ container, ...showing }: Showing & { container?: HTMLElement } = {}) {
  const begun = await beginStoryForm(showing);
  show(() => <StoryFormView form={begun.form} onAnother={begun.onAnother} />, container);
  return begun;
}
