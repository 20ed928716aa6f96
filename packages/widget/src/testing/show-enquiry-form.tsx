import type { Organisation } from '@hearback/contract';
import { newIdentity } from '@hearback/sdk/outbox';
import { help } from '../elements/enquiry-help.tsx';
import { pages } from '../elements/enquiry-pages.tsx';
import * as furtherRules from '../elements/further-rules.ts';
import type { EnquiryAnswers } from '../enquiry-form/answers.ts';
import { createEnquiryForm, type EnquiryForm as Model } from '../enquiry-form/create-enquiry-form.ts';
import { EnquiryForm } from '../enquiry-form/enquiry-form.tsx';
import type { DraftStorage } from '../story-form/draft-storage.ts';
import { words } from '../words/en.ts';
import { words as enquiryWords } from '../words/enquiry-en.ts';
import { words as restWords } from '../words/enquiry-rest-en.ts';
import { words as rareWords } from '../words/rare-en.ts';
import { organisations } from './examples.ts';
import { handOutbox } from './hand-outbox.ts';
import { show } from './show.tsx';

const [practice] = organisations as [Organisation];
const drafts: DraftStorage<EnquiryAnswers> = { read: () => undefined, write: () => 'visit', clear() {}, leave() {} };

/** The form for private help on the page, of which everything is there, sending by hand. */
export function showEnquiryForm({ organisation = practice }: { organisation?: Organisation } = {}) {
  const outbox = handOutbox();
  const form: Model = createEnquiryForm({
    ...{ organisation, words, enquiryWords, drafts, platform: 'https://feedback.example.org', language: 'en' },
    async loadPages(begun) {
      const sending = { outbox, newIdentity, taken: new Set<string>(), forget: () => {} };
      return {
        ...{ ...pages, words: restWords, flow: pages.createEnquiryFlow(begun, sending, restWords) },
        loadRare: () => ({ ...help, words: { ...rareWords, help: { ...rareWords.help, ...restWords.help } } }) as never,
        loadFurther: () => furtherRules,
      };
    },
    tell: () => {},
    takesFocus: false,
  });
  show(() => <EnquiryForm form={form} />);
  return { form, outbox };
}
