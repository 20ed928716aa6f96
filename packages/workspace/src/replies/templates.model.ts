import { parseBody, type ReplyTemplate, ReplyTemplateDraft } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './templates.messages.ts';

const places: FieldWords = {
  '/name': { field: 'template-name', words: { required: messages.nameMissing, 'too-long': messages.nameLong } },
  '/text': { field: 'template-text', words: { required: messages.textMissing, 'too-long': messages.textLong } },
};

/** An organisation's templates, and writing, changing and removing them. */
export const TemplatesModel = createModel((ports: Omit<Ports, 'clock'>, ods: string) => {
  const { api } = ports;
  const draft = keptDraft(ports, { name: `template:${ods}`, fields: ['name', 'text', 'editing'], ids: ['template'] });
  const templates = signal<readonly ReplyTemplate[]>();
  const isWriting = signal(!draft.isEmpty.value);
  const mistakes = signal<readonly Mistake[]>([]);
  const notice = signal<NoticeWords>();
  /** What was removed last, to be brought back. */
  const removed = signal<ReplyTemplate>();
  const { isBusy, once } = sending();

  const failed = (failure: Failure): void => {
    notice.value = { tone: 'problem', text: failureInWords(failure) };
  };
  const load = async (): Promise<void> => {
    const outcome = await attempt(() => api.replies.templates(ods));
    if (outcome.ok) templates.value = outcome.value.templates;
    else failed(outcome.failure);
  };
  const leave = (): void => {
    mistakes.value = [];
    draft.discard();
    isWriting.value = false;
  };

  return {
    ...{ fields: draft.fields, templates, isWriting, mistakes, notice, removed, isBusy, load, leave },
    begin(template?: ReplyTemplate): void {
      draft.discard();
      if (template) {
        draft.fields.name.value = template.name;
        draft.fields.text.value = template.text;
        draft.fields.editing.value = template.id;
      }
      isWriting.value = true;
    },
    async save(): Promise<void> {
      const { name, text, editing } = draft.fields;
      const parsed = parseBody(ReplyTemplateDraft, { name: name.value, text: text.value });
      mistakes.value = parsed.ok ? [] : mistakesFrom(parsed.errors, places);
      if (!parsed.ok) return;
      const id = editing.value || draft.ids.template.value;
      const outcome = await once(() => api.replies.saveTemplate({ ods, id }, parsed.value));
      if (!outcome) return;
      if (!outcome.ok) {
        mistakes.value = [{ text: failureInWords(outcome.failure) }];
        return;
      }
      leave();
      removed.value = undefined;
      notice.value = { tone: 'done', text: messages.saved(outcome.value.name) };
      await load();
    },
    async remove(template: ReplyTemplate): Promise<void> {
      const outcome = await once(() => api.replies.removeTemplate({ ods, id: template.id }));
      if (!outcome) return;
      if (!outcome.ok) return failed(outcome.failure);
      removed.value = template;
      notice.value = { tone: 'done', text: messages.removed(template.name) };
      await load();
    },
    async bringBack(): Promise<void> {
      const template = removed.value;
      if (!template) return;
      const { id, name, text } = template;
      const outcome = await once(() => api.replies.saveTemplate({ ods, id }, { name, text }));
      if (!outcome) return;
      if (!outcome.ok) return failed(outcome.failure);
      removed.value = undefined;
      notice.value = { tone: 'done', text: messages.broughtBack(name) };
      await load();
    },
  };
});
export type TemplatesModel = InstanceType<typeof TemplatesModel>;
