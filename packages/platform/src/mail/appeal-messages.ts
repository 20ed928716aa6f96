import type { AppealAbout } from '@hearback/contract';
import type { AuthorLetter } from './mail.ts';
import type { Words } from './messages.ts';

type AppealLetter = Extract<AuthorLetter, { kind: 'appeal-upheld' | 'appeal-dismissed' }>;

const upheld: Record<AppealAbout, string> = {
  rejection: 'You were right. Your story is published now, as you wrote it. They have been asked to answer it.',
  hold: 'You were right. We hold your story no longer. A person reads it now and decides whether it is published.',
  edit: 'You were right. We dropped our change: your story says again what you wrote. It stayed public meanwhile.',
};

const stays: Record<AppealAbout, string> = {
  rejection: 'We could still not publish it. This is why:',
  hold: 'We still have to hold it. This is why:',
  edit: 'We think that the change is still needed. This is why:',
};

/** The words of mails about what became of an appeal. */
export function appealWords({ kind, organisation, about, note }: AppealLetter): Words {
  const subject = `We looked again at your story about ${organisation}`;
  const link = 'See your story';
  if (kind === 'appeal-upheld') return { subject, paragraphs: [upheld[about], ...(note ? [note] : [])], link };
  const further = about === 'edit' ? ['You can still say no to it on your page. Then we take the story down.'] : [];
  return { subject, paragraphs: [stays[about], ...(note ? [note] : []), ...further], link };
}
