import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../csv/index.ts';
import { cellsIn } from '../csv/reading.ts';
import { parseBody } from '../field-errors.ts';
import { InvitationBatchDraft } from './invitations.ts';
import { phoneIn, readInvitees, tellingInvitees } from './invitees.ts';

const read = (text: string, hidden: string[] = ['ward']) => readInvitees(text, { by: 'mail', hidden });

describe('a table', () => {
  it('is read as it was written, whatever is in its cells', () => {
    const cell = fc
      .oneof(fc.string(), fc.constantFrom('a,b', 'a"b', 'a\r\nb', '', ';', '\t'))
      .map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const isPlain = !/[;\t]/.test(String(rows[0]));
        const found = cellsIn(csvOf(isPlain ? rows : [['x', 'x'], ...rows]));
        expect(found.slice(isPlain ? 0 : 1).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('ends, whatever is read as one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'a', '\uFEFF') }), (text) => {
        const lines = cellsIn(text).map(({ line }) => line);
        expect(lines).toEqual(lines.toSorted((one, other) => one - other));
      }),
    );
  });

  it('keeps the lines an editor counts, over empty ones and cells of several lines', () => {
    expect(cellsIn('a,b\n\n"c\nd",e\nf,g').map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe('a list of people to invite', () => {
  it.each([
    ['one on each line', 'jo@example.org\n\nkim@example.org', [1, 3]],
    ['one after the other', 'jo@example.org, kim@example.org', [1, 1]],
    ['parted by semicolons, as mail programs do', 'Jo Jones <jo@example.org>; Kim <kim@example.org>', [1, 1]],
    ['a table', 'name,Email\r\nJo,jo@example.org\r\n,\r\nKim,kim@example.org\r\n', [2, 4]],
  ])('may be %s', (_, text, lines) => {
    const { invitees } = read(text);
    expect(invitees).toEqual([
      { email: 'jo@example.org', line: lines[0] },
      { email: 'kim@example.org', line: lines[1] },
    ]);
  });

  it('has tags and hidden fields as columns, and names a column that is neither', () => {
    const list = read('email;ward;tags;ref\njo@example.org;ash;"May; Ash; May";12\nkim@example.org;;;');
    expect(list).toEqual({
      invitees: [
        { line: 2, email: 'jo@example.org', given: { ward: 'ash' }, tags: ['May', 'Ash'] },
        { line: 3, email: 'kim@example.org' },
      ],
      troubles: [{ line: 1, trouble: 'unknown-column', text: 'ref' }],
    });
  });

  it('names each line that cannot be used, and keeps the others', () => {
    const { invitees, troubles } = read('email,ward\njo@example.org,\nnobody,\nJO@example.org,\nkim@example.org,ash');
    expect(invitees.map(({ email }) => email)).toEqual(['jo@example.org', 'kim@example.org']);
    expect(troubles).toEqual([
      { line: 3, trouble: 'no-email', text: 'nobody' },
      { line: 4, trouble: 'twice', text: 'JO@example.org' },
    ]);
  });

  it('gives only what the platform takes, whatever is pasted', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('jo@example.org', 'email,ward,tags', 'a@b.cd,ash,"x;y"', '"'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const { invitees } = read(lines.join('\n'));
        const draft = { name: 'May', by: 'mail', until: '2026-12-24', invitees };
        expect(parseBody(InvitationBatchDraft, draft).ok).toBe(invitees.length > 0);
      }),
    );
  });

  it.each([
    ['07700 900123', '447700900123'],
    ['+44 (0)7700 900123', '447700900123'],
    ['0044 7700-900123', '447700900123'],
    ['447700900123', '447700900123'],
    ['+353 87 123 4567', '353871234567'],
    ['=1+1', ''],
    ['none', ''],
    ['07700 900', ''],
  ])('has the phone number %s as suppliers take it', (text, phone) => {
    expect(phoneIn(text)).toBe(phone);
  });
});

it('names just those who would bring along what fewer than five do', () => {
  const value = fc.constantFrom(undefined, { ward: 'ash' }, { ward: 'oak' }, {}, { ward: 'ash', day: 'monday' });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 20 }), (brought) => {
      const telling = tellingInvitees(brought.map((given) => ({ given })));
      for (const [place, given] of brought.entries()) {
        const same = brought.filter((one) => JSON.stringify(one ?? {}) === JSON.stringify(given ?? {})).length;
        expect(telling.includes(place)).toBe(Object.keys(given ?? {}).length > 0 && same < 5);
      }
    }),
  );
});
