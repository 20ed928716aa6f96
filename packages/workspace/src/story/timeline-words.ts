import type { TimelineEvent } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { editReasons } from '@hearback/contract/words/moderation-en';
import { messages } from '../clocks/clock.messages.ts';
import { anyOf } from './any-of.ts';
import { attempts, urgent } from './story.messages.ts';

/** Details hold codes where the contract has codes: a reason, an attempt, or a change's status after its words. */
export function detailInWords({ kind, detail = '' }: TimelineEvent): string {
  if (kind === 'access-refused') return wordsOf(attempts, detail);
  if (kind === 'rejected') return wordsOf(en.rejections, detail);
  if (kind === 'edited') return wordsOf(editReasons, detail);
  if (kind === 'flagged-urgent') return anyOf(detail.split(', ').map((code) => wordsOf(urgent, code)));
  if (kind === 'clock-resumed') return messages.replyBy(detail);
  const [, what, status] = /^(.*): ([a-z-]+)$/s.exec(detail) ?? [];
  if (kind !== 'change-progressed' || what === undefined || status === undefined) return detail;
  return `${what}: ${wordsOf(en.changes, status)}`;
}

function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
