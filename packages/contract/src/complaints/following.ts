import type { ComplaintStanding, FollowedStep } from './followed.ts';
import { complaintStates } from './lists.ts';
import type { ComplaintSoFar } from './so-far.ts';
import type { ComplaintState } from './state.ts';
import type { ComplaintEvent } from './step.ts';

/** Where a complaint stands for whoever made it. */
export function standingOf(state: ComplaintState): ComplaintStanding {
  if (state === 'sent') return 'answered';
  if (state === 'received' || state === 'acknowledged') return state;
  // Drafts, second looks and signatures are steps of staff among themselves.
  if (complaintStates.open.includes(state)) return 'investigating';
  return state as ComplaintStanding;
}

/** Whether whoever complains may read all that they are told: what tells of somebody else, only once that person may be told of. */
export function mayBeToldAll({ consent }: Pick<ComplaintSoFar, 'consent'>): boolean {
  return consent === 'not-needed' || consent === 'given';
}

interface Telling {
  /** Letters that were kept, by their hash. */
  letters: ReadonlyMap<string, string>;
  /** The ids of the steps that sent one of which there is a PDF. */
  withPdf: ReadonlySet<string>;
  /** Whether what tells of the person whom it is about is told too. */
  isAll: boolean;
}

type Told = Pick<FollowedStep, 'kind' | 'by' | 'text' | 'issues'>;

/** Of all that was done with a complaint, what whoever made it is told; nothing that staff wrote for themselves. */
export function toldSteps(timeline: readonly ComplaintEvent[], telling: Telling): FollowedStep[] {
  return timeline.flatMap(({ id, on, step }) => {
    const told = toldOf(step, telling);
    const hasPdf = told?.kind === 'answered' && telling.isAll ? telling.withPdf.has(id) : undefined;
    return told ? [{ id, on, ...told, ...(hasPdf !== undefined && { hasPdf }) }] : [];
  });
}

function toldOf(step: ComplaintEvent['step'], telling: Telling): Told | undefined {
  return toldAsItCame(step) ?? toldOfAnswer(step, telling);
}

/** What every complainant is told, whoever it is about. */
function toldAsItCame(step: ComplaintEvent['step']): Told | undefined {
  switch (step.action) {
    case 'receive':
      return { kind: 'received' };
    case 'acknowledge':
      return { kind: 'acknowledged' };
    case 'record-consent':
      return { kind: 'consented' };
    case 'settle':
      return { kind: 'settled' };
    case 'transfer':
      return { kind: 'transferred', text: step.to };
    case 'withdraw':
      return { kind: 'withdrawn' };
    case 'agree-period':
      return { kind: 'period', by: step.by };
    case 'close':
      return { kind: 'closed' };
    case 'refer':
      return { kind: 'referred' };
    case 'ombudsman-decides':
      return { kind: 'decided' };
    case 'reopen':
      return { kind: 'reopened' };
    default:
      return undefined;
  }
}

/** What may tell of the person whom it is about: reasons too, which the law wants told, are in staff's own words. */
function toldOfAnswer(step: ComplaintEvent['step'], { letters, isAll }: Telling): Told | undefined {
  switch (step.action) {
    case 'discuss':
      return step.came === 'held' ? { kind: 'talked' } : undefined;
    case 'agree-issues':
      return { kind: 'issues', ...(isAll && { issues: step.issues.map(({ text }) => text) }) };
    case 'not-consider':
      return { kind: 'not-considered', ...(isAll && { text: step.reason }) };
    case 'extend':
      return { kind: 'extended', by: step.by, ...(isAll && { text: step.reason }) };
    case 'explain-delay':
      return { kind: 'delayed', ...(isAll && { text: step.reason }) };
    case 'update':
      return { kind: 'update', ...(isAll && { text: step.text }) };
    case 'send':
      return { kind: 'answered', ...(isAll && { text: letters.get(step.letter) }) };
    default:
      return undefined;
  }
}
