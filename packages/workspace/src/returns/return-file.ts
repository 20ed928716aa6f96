import type { MonthlyReturn, OrganisationName } from '@hearback/contract';
import { csvOf } from '@hearback/contract/csv';
import { returnAnswers, returnMethods } from '@hearback/contract/returns';
import { answerNames, fileWords, methodNames } from './returns.messages.ts';

/** A month's return as a CSV file: a line for each answer, each method, and the total. */
export function returnFile({ ods, name }: OrganisationName, { month, counts }: MonthlyReturn): string {
  const about = [ods, name, month];
  return csvOf([
    fileWords.heads,
    ...returnAnswers.map((id) => [...about, fileWords.answers, answerNames[id], counts.answers[id]]),
    ...returnMethods.map((id) => [...about, fileWords.methods, methodNames[id], counts.methods[id]]),
    [...about, fileWords.total, '', counts.responses],
  ]);
}
