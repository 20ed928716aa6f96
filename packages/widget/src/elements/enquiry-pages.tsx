import { createEnquiryFlow, type EnquiryFlow } from '../enquiry-form/create-enquiry-flow.ts';
import type { EnquiryForm } from '../enquiry-form/create-enquiry-form.ts';
import { EnquiryAnswer } from '../enquiry-form/enquiry-answer.tsx';
import { EnquiryCheckPage } from '../enquiry-form/enquiry-check-page.tsx';
import { EnquiryDeliveryPage } from '../enquiry-form/enquiry-delivery-page.tsx';
import { HelpPlace, Marks } from '../story-form/help/help-place.tsx';
import { Keeping } from '../story-form/keeping.tsx';
import type { FurtherRules, Rare } from '../story-form/late.ts';
import { laterFor } from '../story-form/load-late.ts';
import { Back, ErrorSummary, WhatIsWrong } from '../story-form/obstacles.tsx';
import pagesCss from '../story-form/story-pages.css';
import tiles from '../story-form/tiles.css';
import type { EnquiryRestWords } from '../words/words.ts';

/** What to say of an obstacle: without words of its own it is that the network was lost. */
const sayObstacle = (form: EnquiryForm, { detail }: { detail?: string | undefined }): string =>
  detail ?? form.words.form.lost;

/** What of the form for private help is not needed before its first question. */
export const pages = {
  css: tiles + pagesCss,
  ...{
    Back,
    EnquiryAnswer,
    EnquiryCheckPage,
    EnquiryDeliveryPage,
    ErrorSummary,
    HelpPlace,
    Keeping,
    Marks,
    WhatIsWrong,
  },
  ...{ createEnquiryFlow, laterFor, sayObstacle },
};

export type EnquiryPages = typeof pages & {
  words: EnquiryRestWords;
  flow: EnquiryFlow;
  /** Urgent numbers where they are there, else asks for them; null where they cannot be had. */
  loadRare(): Rare | null | undefined;
  /** The same for the rules of the finders that few texts need. */
  loadFurther(): FurtherRules | null | undefined;
};
