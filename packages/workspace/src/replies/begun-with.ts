import type { ReplyTemplate } from '@hearback/contract';
import { templateTroubles } from '@hearback/contract/replies';
import { computed, type Signal, signal } from '@preact/signals';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './templates.messages.ts';

/** The templates that a reply may begin with, and what of them is still in it. */
export function begunWith({ api }: Pick<Ports, 'api'>, ods: string, text: Signal<string>) {
  const templates = signal<readonly ReplyTemplate[]>([]);
  return {
    templates,
    /** The blanks that are to be filled. */
    blanks: computed(() => templateTroubles(text.value, templates.value).blanks),
    /** Without them a reply is written all the same. */
    async loadTemplates(): Promise<void> {
      const outcome = await attempt(() => api.replies.templates(ods));
      if (outcome.ok) templates.value = outcome.value.templates;
    },
    /** Puts a template after what is written already. */
    insert(template: ReplyTemplate): void {
      text.value = [text.value.trimEnd(), template.text].filter(Boolean).join('\n\n');
    },
  };
}

/** A reply that is a template, or has its blanks, is no answer to anybody. */
export function templateMistakes(text: string, templates: readonly ReplyTemplate[]): Mistake[] {
  const { isUnchanged, blanks } = templateTroubles(text, templates);
  const [blank] = blanks;
  if (blank) return [{ field: 'text', text: messages.unfilled(blank) }];
  return isUnchanged ? [{ field: 'text', text: messages.unchanged }] : [];
}
