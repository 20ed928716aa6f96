import type { TimelineEvent } from '@hearback/contract';
import { differences } from '@hearback/contract/words/changes-en';
import { en } from '@hearback/contract/words/en';
import { editReasons, holdReasons, rerouteNames } from '@hearback/contract/words/moderation-en';
import { helpfulAnswers, sendBackReasons } from '@hearback/contract/words/replies-en';
import { messages } from '../clocks/clock.messages.ts';
import { abouts } from '../moderation/appeal-words.ts';
import { levelInWords } from '../moderation/criticality.messages.ts';
import { states as sentOnStates } from '../sent-on/sent-on.messages.ts';
import { anyOf } from './any-of.ts';
import { attempts, urgent } from './story.messages.ts';

/** What has one of the published reasons to reject a story. */
const ofRejections: readonly string[] = ['rejected', 'reported', 'taken-down'];

/** Details hold codes where the contract has codes: a reason, an attempt, or a change's status after its words. */
export function detailInWords({ kind, detail = '' }: TimelineEvent): string {
  // The reason stands where it was rejected.
  if (kind === 'rejection-taken-back') return '';
  if (kind === 'helpful-told') return wordsOf(helpfulAnswers, detail);
  if (kind === 'reply-sent-back' || kind === 'change-sent-back') return reasonInWords(sendBackReasons, detail);
  if (kind === 'answer-published' || kind === 'answer-asked') return wordsOf(editReasons, detail);
  if (kind === 'answer-rejected') return wordsOf(en.rejections, detail);
  if (kind === 'access-refused') return wordsOf(attempts, detail);
  if (ofRejections.includes(kind)) return wordsOf(en.rejections, detail);
  if (kind === 'appealed') return wordsOf(abouts, detail);
  if (kind === 'edited') return wordsOf(editReasons, detail);
  if (kind === 'reroute-agreed') return wordsOf(rerouteNames, detail);
  if (kind === 'reroute-suggested') return reasonInWords(rerouteNames, detail);
  if (kind === 'sent-on-progressed') return wordsOf(sentOnStates, detail);
  if (kind === 'held') return reasonInWords(holdReasons, detail);
  if (kind === 'criticality-set')
    return detail
      .split(' ')
      .map((level) => levelInWords(Number(level)))
      .join(' → ');
  if (kind === 'flagged-urgent') return anyOf(detail.split(', ').map((code) => wordsOf(urgent, code)));
  if (kind === 'clock-resumed') return messages.replyBy(detail);
  const [, what, status] = /^(.*): ([a-z-]+)$/s.exec(detail) ?? [];
  if (what === undefined || status === undefined) return detail;
  if (kind === 'difference-told') return after(what, wordsOf(differences, status));
  if (kind !== 'change-progressed' && kind !== 'change-to-check') return detail;
  return after(what, wordsOf(en.changes, status));
}

/** What became of something after what it is, which may be a whole sentence. */
function after(what: string, status: string): string {
  return /[.!?…]$/u.test(what) ? `${what} ${status}` : `${what}: ${status}`;
}

/** A reason, and the note after it where there is one. */
function reasonInWords(reasons: Readonly<Record<string, string>>, detail: string): string {
  const [reason = ''] = detail.split(':', 1);
  return wordsOf(reasons, reason) + detail.slice(reason.length).replace(/^:/, '.');
}

function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
