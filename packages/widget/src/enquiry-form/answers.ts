import type { AccessNeed, Agreement, ContactWay } from '@hearback/contract';

/** What somebody who asks for help has answered so far. Texts as typed, also while they cannot be sent. */
export interface EnquiryAnswers {
  wrong: string;
  help: string;
  about: 'me' | 'somebody';
  whose: string;
  relation: string;
  agrees?: Agreement;
  why: string;
  name: string;
  by?: ContactWay;
  email: string;
  phone: string;
  address: string;
  when: string;
  needs: readonly AccessNeed[];
  otherNeeds: string;
}

export type EnquiryField = keyof EnquiryAnswers;

export const noEnquiryAnswers: EnquiryAnswers = {
  ...{ wrong: '', help: '', about: 'me', whose: '', relation: '', why: '', name: '' },
  ...{ email: '', phone: '', address: '', when: '', needs: [], otherNeeds: '' },
};

/** A page of the form: its name is that of its first field. */
export type EnquiryQuestion = Exclude<EnquiryField, 'relation' | 'otherNeeds'>;

/** Where an answer calls for another question, when. */
const asked: Partial<Record<EnquiryQuestion, (answers: EnquiryAnswers) => boolean>> = {
  whose: ({ about }) => about === 'somebody',
  agrees: ({ about }) => about === 'somebody',
  why: ({ about, agrees }) => about === 'somebody' && agrees === 'cannot',
  phone: ({ by }) => by === 'phone',
  when: ({ by }) => by === 'phone',
  address: ({ by }) => by === 'post',
};

const ORDER: readonly EnquiryQuestion[] = [
  ...(['wrong', 'help', 'about', 'whose', 'agrees', 'why', 'name'] as const),
  ...(['by', 'email', 'phone', 'when', 'address', 'needs'] as const),
];

/** The questions that are asked as the answers are now, in order. */
export function enquiryQuestions(answers: EnquiryAnswers): EnquiryQuestion[] {
  return ORDER.filter((question) => asked[question]?.(answers) ?? true);
}

/** The fields on the page of a question. */
export function enquiryFieldsOf(question: EnquiryQuestion): EnquiryField[] {
  if (question === 'whose') return ['whose', 'relation'];
  return question === 'needs' ? ['needs', 'otherNeeds'] : [question];
}

/** Whether anything was answered to a question; for whom it is, is said already. */
export function isGiven(question: EnquiryQuestion, answers: EnquiryAnswers): boolean {
  if (question === 'about') return answers.about === 'somebody';
  return enquiryFieldsOf(question).some((field) => answers[field]?.length);
}
