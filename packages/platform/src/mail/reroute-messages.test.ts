import { expect, it } from 'vitest';
import type { Letter } from './mail.ts';
import { mailOf } from './messages.ts';

it.each([
  ['enquiry', 'a private request for help'],
  ['complaint', 'a complaint'],
] as const)(
  'a mail to an author whose story was sent on as %s says whom to ask if they hear nothing',
  (reroute, as) => {
    const link = 'https://feedback.example.org/a/secret';
    const letter: Letter = { kind: 'rerouted', reroute, to: 'pat@example.org', organisation: 'Elm Practice', link };
    const { subject, text, html } = mailOf(letter);
    expect(subject).toBe('We sent your story on to Elm Practice');
    for (const form of [text, html].map((one) => String(one).replaceAll(/\s+/g, ' '))) {
      expect(form).toContain(`As you agreed, we sent your story on as ${as}, with how to reach you.`);
      expect(form).toContain('If you hear nothing from them, write to us: your page has the address.');
      expect(form).toContain(link);
    }
  },
);
