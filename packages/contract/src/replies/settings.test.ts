import { describe, expect, it } from 'vitest';
import { parseBody } from '../field-errors.ts';
import { ReplySettings, usualReplySettings } from './settings.ts';

describe('how an organisation’s replies go out', () => {
  it('leaves nobody’s first reply unread', () => {
    expect(parseBody(ReplySettings, { ...usualReplySettings, firstReplies: 0 })).toEqual({
      ok: false,
      errors: [
        {
          pointer: '/firstReplies',
          code: 'wrong-kind',
          detail: 'Use 1 or more.',
        },
      ],
    });
    const one = { ...usualReplySettings, firstReplies: 1 };
    expect(parseBody(ReplySettings, one)).toEqual({ ok: true, value: one });
  });

  it('may let replies out without a time to take them back', () => {
    expect(parseBody(ReplySettings, { ...usualReplySettings, takeBackMinutes: 0 }).ok).toBe(true);
  });
});
