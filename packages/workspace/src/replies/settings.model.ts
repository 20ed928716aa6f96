import { parseBody, ReplySettings } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './settings.messages.ts';

/** How an organisation's replies go out, as it is typed. */
export const ReplySettingsModel = createModel(({ api }: Pick<Ports, 'api'>, ods: string) => {
  const isLoaded = signal(false);
  const fields = { takeBackMinutes: signal(''), secondLook: signal(''), firstReplies: signal('') };
  const mistakes = signal<readonly Mistake[]>([]);
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();

  const show = ({ takeBackMinutes, secondLook, firstReplies }: ReplySettings): void => {
    fields.takeBackMinutes.value = String(takeBackMinutes);
    fields.firstReplies.value = String(firstReplies);
    fields.secondLook.value = secondLook;
    isLoaded.value = true;
  };

  return {
    ...{ fields, isLoaded, mistakes, notice, isBusy },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.replies.settings(ods));
      if (outcome.ok) show(outcome.value);
      else notice.value = { tone: 'problem', text: failureInWords(outcome.failure) };
    },
    async save(): Promise<void> {
      notice.value = undefined;
      const parsed = parseBody(ReplySettings, {
        secondLook: fields.secondLook.value,
        takeBackMinutes: numberIn(fields.takeBackMinutes.value),
        firstReplies: numberIn(fields.firstReplies.value),
      });
      mistakes.value = parsed.ok ? [] : wrongNumbers(parsed.errors.map(({ pointer }) => pointer ?? ''));
      if (!parsed.ok) return;
      const outcome = await once(() => api.replies.saveSettings(ods, parsed.value));
      if (!outcome) return;
      if (outcome.ok) {
        show(outcome.value);
        notice.value = { tone: 'done', text: messages.saved };
      } else mistakes.value = [{ text: failureInWords(outcome.failure) }];
    },
  };
});
export type ReplySettingsModel = InstanceType<typeof ReplySettingsModel>;

function numberIn(text: string): number | undefined {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
}

function wrongNumbers(pointers: readonly string[]): Mistake[] {
  const words: Record<string, Mistake> = {
    '/takeBackMinutes': { field: 'take-back', text: messages.takeBackWrong },
    '/firstReplies': { field: 'first-replies', text: messages.firstWrong },
  };
  return [...new Set(pointers)].flatMap((pointer) => words[pointer] ?? []);
}
