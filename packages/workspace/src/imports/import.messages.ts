import type { ImportCounts, RegisterColumn } from '@hearback/contract';

const number = (count: number) => count.toLocaleString('en-GB');
const lines = (count: number) => `${number(count)} ${count === 1 ? 'line' : 'lines'}`;
const organisations = (count: number) => `${number(count)} ${count === 1 ? 'organisation' : 'organisations'}`;

export const messages = {
  title: 'Import a register',
  open: 'Import a register',
  all: 'All organisations',
  lead: 'Many organisations at once, from a CSV file. You see first what would come of it: nothing is imported before you say so.',
  file: 'CSV file',
  fileHint: 'Choose it, or drop it here. 20 MB and 200,000 lines at most.',
  drop: 'Let go to send this file',
  example: 'Download an example',
  columns: 'The columns',
  columnsLead: 'The first line has these headings, in any order. Other columns are not read.',
  column: 'Heading',
  holds: 'What it holds',
  stays: 'An empty cell, and an organisation that the file does not have, stay as they are.',
  empty: 'This file is empty. Choose another one.',
  large: 'This file is larger than 20 MB. Import it in parts.',
  many: 'Choose one file at a time.',
  broke:
    'The file could not be sent to the end, and nothing is imported. Check that you are online, then choose it again.',
  brokeOff: 'The file that was being sent did not come to its end, and nothing of it is imported. Choose it again.',
  sending: (name: string) => `Reading ${name || 'your file'}`,
  percent: (percent: number) => `${percent}%`,
  sendingSaid: (name: string, percent: number) => `Reading ${name || 'your file'}: ${percent}%`,
  read: (count: number) => `${lines(count)} read`,
  checking: (count: number, of: number) => `${number(count)} of ${lines(of)} checked`,
  importing: 'Importing…',
  importingHelp: 'All of it at once, or nothing. This takes a few seconds.',
  wouldTitle: (count: number) => `${organisations(count)} would change`,
  nothing: 'Nothing would change',
  nothingHelp: 'Everything in this file is here already.',
  badTitle: (count: number) => (count === 1 ? '1 line is bad' : `${number(count)} lines are bad`),
  badHelp: 'Nothing can be imported before they are mended. Mend them in your file, then choose it again.',
  badList: 'Bad lines',
  oddTitle: (count: number) => (count === 1 ? '1 code looks unusual' : `${number(count)} codes look unusual`),
  oddHelp: 'They can be imported as they are. Check them first: a code cannot be changed later.',
  oddList: 'Unusual codes',
  line: (count: number) => `Line ${number(count)}`,
  more: (count: number) => `These are the first of them. There are ${number(count)} more.`,
  badFile: 'Download the bad lines',
  ofFile: (count: number) => `${lines(count)} in the file`,
  go: (count: number) => `Import ${organisations(count)}`,
  another: 'Choose another file',
  again: 'Import another file',
  ignored: (headings: readonly string[]) => `Not read: ${headings.join(', ')}.`,
  stale: 'Organisations have changed since this file was checked, so it was checked again. Look at it once more.',
  gone: 'This file is not here any more. Choose it again.',
  done: (count: number) => `${organisations(count)} ${count === 1 ? 'is' : 'are'} imported.`,
  last: 'Imported before',
  by: (name: string) => `by ${name}`,
};

/** What each count says. */
export const countWords: Record<Exclude<keyof ImportCounts, 'bad' | 'addedClosed'>, string> = {
  added: 'new',
  changed: 'changed',
  closed: 'closed: these take no more stories',
  unchanged: 'as they are already',
};

/** How many of the new ones are closed already. */
export function newButClosed(count: number): string {
  return count > 0 ? `, ${number(count)} of them closed already` : '';
}

/** What was done, in a few words. */
export function doneInWords({ added, addedClosed = 0, changed, closed }: ImportCounts): string {
  return `${number(added)} new${newButClosed(addedClosed)}, ${number(changed)} changed, ${number(closed)} closed`;
}

/** What each column holds. */
export const columnWords: Record<RegisterColumn, string> = {
  ods: 'The ODS code, such as F84003. Needed.',
  name: 'The name in the register. Needed. A name of your own, as people see it, stays.',
  kind: 'practice, branch, trust or site. Needed.',
  parent: 'The code of what it is a part of: a practice for a branch, a trust for a site. It may stand further down.',
  closed: 'The day it closed, such as 2026-03-31.',
  successor: 'The code of where people are led now. Only with a day on which it closed.',
};
