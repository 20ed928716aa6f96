import {
  ActingFor,
  type ComplaintAction,
  type ComplaintStep,
  Finding,
  NotConsidered,
  OmbudsmanResult,
} from '@hearback/contract';
import { type ComplaintSoFar, mayBeToldAll } from '@hearback/contract/complaints';
import { actingFor, messages as complaintWords, findings } from './complaints.messages.ts';
import { messages, ombudsmanResults, reasonsNot } from './step.messages.ts';

const words = messages.fields;

/** What a step is told: its name, how it is asked for, and in which words. */
export type StepField = {
  name: string;
  label: string;
  hint?: string;
  /** Whether whoever complains reads it on their own page. */
  isShown?: true;
} & (
  | { kind: 'text'; max: number; rows?: number }
  | { kind: 'line' | 'check' | 'day' }
  | { kind: 'choice'; options: readonly (readonly [value: string, words: string])[] }
  /** Any of the changes of its organisation. */
  | { kind: 'changes' }
  /** One of what there is: an issue, or somebody of the staff. */
  | { kind: 'one'; of: 'issues' | 'any issue' | 'staff' }
);

const optionsOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => [value, labels[value]] as const);
const text = (name: string, label: string, max = 2000): StepField => ({ kind: 'text', name, label, max });
const check = (name: string, label: string): StepField => ({ kind: 'check', name, label });
const choice = (name: string, label: string, options: readonly (readonly [string, string])[]): StepField => ({
  ...{ kind: 'choice', name, label, options },
});
const shown = (field: StepField): StepField => ({ ...field, isShown: true });
const why = [text('reason', words.reason)];
const shownWhy = why.map(shown);
const anyWhy = [text('reason', words.reasonOptional)];

/** The fields of each step's form. */
export const stepFields: Readonly<Record<ComplaintAction, readonly StepField[]>> = {
  acknowledge: [
    choice('how', words.how, [
      ['writing', words.writing],
      ['oral', words.oral],
    ]),
    check('offersDiscussion', words.offers),
  ],
  'give-record': [],
  settle: [text('how', words.settled), check('isSatisfied', words.satisfied)],
  'record-consent': [
    choice('basis', words.basis, optionsOf(ActingFor.options, actingFor)),
    text('evidence', words.evidence),
  ],
  'refuse-consent': anyWhy,
  'accept-late': why,
  'not-consider': [
    choice('why', words.whyNot, optionsOf(NotConsidered.options, reasonsNot)),
    ...shownWhy,
    check('isInWriting', words.inWriting),
  ],
  transfer: [{ kind: 'line', name: 'to', label: words.to }, check('isAgreed', words.agreedTransfer)],
  withdraw: anyWhy,
  discuss: [
    choice('came', words.came, [
      ['held', words.held],
      ['declined', words.declined],
    ]),
    text('note', words.note, 10_000),
  ],
  'agree-issues': [
    { kind: 'one', name: 'issue', label: words.issue, of: 'any issue' },
    shown(text('text', words.issueText)),
    text('wanted', words.wanted, 5000),
  ],
  'agree-period': [
    { kind: 'day', name: 'by', label: words.by },
    choice('isAgreed', words.agreement, [
      ['yes', words.together],
      ['no', words.alone],
    ]),
    check('isInWriting', words.dayInWriting),
  ],
  extend: [
    { kind: 'day', name: 'by', label: words.by },
    ...shownWhy,
    check('isTold', words.told),
    check('isAgreed', words.agreedNewDay),
  ],
  'explain-delay': [...shownWhy, check('isInWriting', words.inWriting)],
  update: [shown(text('text', words.update, 10_000))],
  'name-staff': [{ kind: 'line', name: 'person', label: words.person }],
  'tell-staff': [{ kind: 'one', name: 'person', label: words.whom, of: 'staff' }, text('support', words.support)],
  'add-evidence': [{ kind: 'one', name: 'issue', label: words.issue, of: 'issues' }, text('text', words.found, 10_000)],
  find: [
    { kind: 'one', name: 'issue', label: words.issue, of: 'issues' },
    choice('finding', words.finding, optionsOf(Finding.options, findings)),
    text('explanation', words.explanation, 10_000),
    text('conclusions', words.conclusions, 10_000),
  ],
  draft: [
    { kind: 'text', name: 'letter', label: words.letter, hint: words.letterHint, max: 50_000, rows: 16 },
    text('apology', words.apology, 10_000),
    { kind: 'changes', name: 'changes', label: words.changes, hint: words.changesHint },
    text('noAction', words.noAction),
    check('saysOmbudsman', words.saysOmbudsman),
  ],
  'ask-second-look': [],
  'pass-second-look': [],
  'send-back': why,
  'investigate-further': why,
  sign: [],
  send: [
    choice('by', words.sentBy, [
      ['post', messages.sentBy.post],
      ['email', messages.sentBy.email],
      ['hand', messages.sentBy.hand],
      ['page', messages.sentBy.page],
    ]),
  ],
  close: [],
  refer: [],
  'ombudsman-decides': [
    choice('result', words.result, optionsOf(OmbudsmanResult.options, ombudsmanResults)),
    text('note', words.note, 10_000),
  ],
  reopen: why,
};

/** What helps with a field: that they read it as it is written, where they complained on a page. */
export function hintOf(
  { hint, isShown }: StepField,
  complaint: Pick<ComplaintSoFar, 'way' | 'consent'>,
): string | undefined {
  if (!isShown || complaint.way !== 'online') return hint;
  return mayBeToldAll(complaint) ? words.shownHint : words.notYetShownHint;
}

/** What is chosen from, with the number of each issue before its words. */
export function chooseFrom(
  field: StepField & { kind: 'one' },
  { issues, staff }: Pick<ComplaintSoFar, 'issues' | 'staff'>,
): [value: string, words: string][] {
  if (field.of === 'staff') return staff.filter(({ isTold }) => !isTold).map(({ person }) => [person, person]);
  return issues.map((issue, at) => [issue.id, `${complaintWords.issue(at + 1)}: ${issue.text}`]);
}

/** What is typed into a form, by the names of its fields; ticked is `yes`. */
export type Typed = Readonly<Record<string, string>>;

/** A step made of what was typed. `letter`: the hash of the letter that it names or writes; `newIssue`: an id for one. */
export function stepOf(
  action: ComplaintAction,
  typed: Typed,
  { letter, newIssue }: { letter: string | undefined; newIssue: string },
): ComplaintStep {
  if (action === 'agree-issues') {
    const { issue, text: words = '', wanted } = typed;
    const issues = [{ id: issue || newIssue, text: words, staff: [] }];
    return { action, issues, ...(wanted && { wanted }) };
  }
  if (action === 'sign') return { action, letter: letter ?? '' };
  const given = stepFields[action].flatMap(({ kind, name }): (readonly [string, string | boolean | string[]])[] => {
    const value = typed[name] ?? '';
    if (kind === 'check') return [[name, value === 'yes'] as const];
    if (kind === 'changes') return [[name, value.split(' ').filter(Boolean)]];
    if (action === 'agree-period' && name === 'isAgreed') return value ? [[name, value === 'yes'] as const] : [];
    return value.trim() === '' ? [] : [[name, value] as const];
  });
  const named = action === 'draft' || action === 'send' ? { letter } : {};
  // What is missing or wrong in it the platform says, field by field.
  return { action, ...Object.fromEntries(given), ...named } as unknown as ComplaintStep;
}

/** What one most likely does next as a complaint stands, the first of it first. */
export function likelyNext({ state, issues, discussion }: ComplaintSoFar): readonly ComplaintAction[] {
  if (state === 'acknowledged') {
    if (!discussion) return ['discuss', 'agree-issues', 'agree-period'];
    return issues.length > 0 ? ['agree-period', 'agree-issues'] : ['agree-issues', 'agree-period'];
  }
  if (state === 'investigating') {
    if (issues.every(({ finding }) => finding)) return ['draft', 'find', 'add-evidence'];
    const isReady = issues.some(({ evidence, finding }) => evidence.length > 0 && !finding);
    return isReady ? ['find', 'add-evidence', 'draft'] : ['add-evidence', 'find', 'draft'];
  }
  return likely[state];
}

const likely: Readonly<
  Record<Exclude<ComplaintSoFar['state'], 'acknowledged' | 'investigating'>, readonly ComplaintAction[]>
> = {
  received: ['acknowledge'],
  drafted: ['ask-second-look', 'sign', 'draft'],
  'second-look': ['pass-second-look', 'send-back'],
  checked: ['sign', 'send-back'],
  signed: ['send'],
  sent: ['close', 'reopen'],
  ombudsman: ['ombudsman-decides'],
  closed: ['reopen'],
  settled: ['reopen'],
  transferred: [],
  withdrawn: ['reopen'],
  'not-considered': ['reopen'],
};
