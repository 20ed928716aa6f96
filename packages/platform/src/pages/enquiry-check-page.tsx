import type { EnquirySubmission } from '@hearback/contract';
import { personIn } from '../enquiries/store.ts';
import type { EnquiryWords } from '../enquiry-words/words-in.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { enquiryFields } from './enquiry-form.ts';
import { writtenIn } from './enquiry-page.tsx';
import { EnquiryAnswers } from './enquiry-parts.tsx';
import { type NotSent, privateCheckPage } from './private-check-page.tsx';
import type { FilledForm } from './tell-form.ts';

interface EnquiryCheckPageProps {
  organisation: FoundOrganisation;
  words: EnquiryWords;
  filled: FilledForm;
  submission: EnquirySubmission;
  notSent?: NotSent;
}

/** What somebody will ask in private, to be read once more. */
export function enquiryCheckPage(props: EnquiryCheckPageProps): string {
  const { organisation, words, filled, submission, notSent } = props;
  return privateCheckPage({
    ...{ organisation, words, filled, notSent, fields: enquiryFields },
    action: (ods) => `/help/${ods}/ask`,
    written: writtenIn(filled),
    answers: <EnquiryAnswers told={submission} person={personIn(submission)} words={words} />,
  });
}
