import type { ComplaintSubmission } from '@hearback/contract';
import { england2009, isLate } from '@hearback/contract/complaints';
import type { ComplaintWords } from '../complaint-words/words-in.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { complaintFields } from './complaint-form.ts';
import { complaintWrittenIn } from './complaint-page.tsx';
import { ComplaintAnswers } from './complaint-parts.tsx';
import { type NotSent, privateCheckPage } from './private-check-page.tsx';
import type { FilledForm } from './tell-form.ts';

interface ComplaintCheckPageProps {
  organisation: FoundOrganisation;
  words: ComplaintWords;
  filled: FilledForm;
  submission: ComplaintSubmission;
  /** The day in England. */
  today: string;
  notSent?: NotSent;
}

/** What somebody will complain about, to be read once more. */
export function complaintCheckPage(props: ComplaintCheckPageProps): string {
  const { organisation, words, filled, submission, today, notSent } = props;
  const isUnexplained = isLate(today, submission, england2009) && !submission.whyLate;
  return privateCheckPage({
    ...{ organisation, words, filled, notSent, fields: complaintFields },
    action: (ods) => `/complain/${ods}`,
    written: complaintWrittenIn(filled),
    notice: isUnexplained ? words.late(england2009.complain.months) : undefined,
    answers: <ComplaintAnswers told={submission} person={submission} words={words} />,
  });
}
