import type { FieldError } from '@hearback/contract';
import { isEmail } from '@hearback/contract/email';
import { enquiryTroubles, isPhone } from '@hearback/contract/enquiries';
import type { EnquiryDraft } from '@hearback/sdk/outbox';
import { kept } from '../story-form/sendable.ts';
import type { EnquiryRestWords } from '../words/words.ts';
import { type EnquiryAnswers, type EnquiryQuestion, enquiryFieldsOf, enquiryQuestions } from './answers.ts';

/** How many characters an answer may have (contract, `EnquirySubmission`). */
export const LIMITS: Partial<Record<keyof EnquiryAnswers, number>> = {
  ...{ wrong: 20_000, help: 5000, whose: 200, relation: 100, why: 500, name: 200 },
  ...{ phone: 50, address: 500, when: 300, otherNeeds: 500 },
};

/** The answers as the platform takes them: what was left empty, or is not asked any more, is left out. */
export function enquiryOf(
  { organisation, language }: { organisation: string; language: string },
  answers: EnquiryAnswers,
): EnquiryDraft {
  const given = enquiryQuestions(answers)
    .flatMap(enquiryFieldsOf)
    .map((field) => [field, textOrChosen(answers[field])] as const)
    .filter(([, answer]) => answer?.length);
  return { ...(Object.fromEntries(given) as unknown as EnquiryDraft), organisation, language };
}

const textOrChosen = (answer: EnquiryAnswers[keyof EnquiryAnswers]) =>
  typeof answer === 'string' ? kept(answer) : answer;

/** What is wrong with the answers on a page, in words; nothing where they can be sent. */
export function enquiryTroubleIn(
  question: EnquiryQuestion,
  answers: EnquiryAnswers,
  words: EnquiryRestWords,
): string | undefined {
  const { enquiry, form } = words;
  for (const field of enquiryFieldsOf(question)) {
    const answer = textOrChosen(answers[field]) ?? '';
    const over = answer.length - (LIMITS[field] ?? Number.POSITIVE_INFINITY);
    if (over > 0) return form.tooLong(over);
  }
  if (question === 'wrong') return kept(answers.wrong) ? undefined : enquiry.told.missing;
  if (question === 'name') return kept(answers.name) ? undefined : enquiry.name.missing;
  if (question === 'by') return answers.by ? undefined : enquiry.by.missing;
  const email = kept(answers.email);
  if (question === 'email' && email && !isEmail(email)) return enquiry.email.wrong;
  const phone = kept(answers.phone);
  if (question === 'phone' && phone && !isPhone(phone)) return enquiry.phone.wrong;
  return missingBy(answers).some(({ pointer }) => pointer === `/${question}`) ? missing(question, enquiry) : undefined;
}

/** By the contract's own rule. */
function missingBy(answers: EnquiryAnswers): FieldError[] {
  const sent = enquiryOf({ organisation: '', language: '' }, answers);
  return enquiryTroubles({ ...sent, about: answers.about, by: answers.by ?? 'page' });
}

function missing(question: EnquiryQuestion, enquiry: EnquiryRestWords['enquiry']): string | undefined {
  const { whose, agrees, why, email, phone, address } = enquiry;
  return { whose, agrees, why, email, phone, address }[question as 'whose']?.missing;
}
