import { type RegisterLine, registerLimits } from '@hearback/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Headings, readRegister } from './reading.ts';

const HEAD = 'ods,name,kind\n';

async function read(file: string | Uint8Array, size = 1 << 16) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const seen: { bytes?: number; headings?: Headings } = {};
  const lines: RegisterLine[] = [];
  const hears = {
    onBytes: (count: number) => {
      seen.bytes = count;
    },
    onHeadings: (headings: Headings) => {
      seen.headings = headings;
    },
  };
  for await (const line of readRegister(chunks(), hears)) lines.push(line);
  return { lines, ...seen };
}

const wrong = (file: string | Uint8Array) =>
  read(file).then(
    () => 'nothing',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('a register in a CSV file', () => {
  it('is read with its lines as an editor counts them, over empty ones and quotes over lines', async () => {
    const file = 'ods,name,kind\n\nA1,"Elm\nPractice, ""North""",practice\n,,\nB2,Oak,practice';
    const { lines, bytes } = await read(file);
    expect(lines.map(({ line, cells, surplus }) => [line, cells.ods, cells.name, surplus])).toEqual([
      [3, 'A1', 'Elm\nPractice, "North"', 0],
      [6, 'B2', 'Oak', 0],
    ]);
    expect(bytes).toBe(file.length);
  });

  it.each([
    ['a byte-order mark', '\uFEFFods,name,kind\nA1,Elm,practice\n'],
    ['lines as Windows ends them', 'ods,name,kind\r\nA1,Elm,practice\r\n'],
    ['lines as an old Macintosh ends them', 'ods,name,kind\rA1,Elm,practice\r'],
    ['semicolons', 'ods;name;kind\nA1;Elm;practice'],
    ['tabs', 'ods\tname\tkind\nA1\tElm\tpractice'],
    ['quotes round everything', '"ods","name","kind"\n"A1","Elm","practice"\n'],
    ['headings in capitals, in another order, with spaces', 'Kind , NAME,ODS\npractice, Elm ,A1\n'],
    ['empty lines before', '\n\r\nods,name,kind\nA1,Elm,practice'],
  ])('is read with %s', async (_, file) => {
    const [{ cells } = { cells: undefined }] = (await read(file)).lines;
    expect(cells).toMatchObject({ ods: 'A1', name: 'Elm', kind: 'practice', parent: '' });
  });

  it('says which headings are not read', async () => {
    expect((await read('ods,Postcode,name,kind,\nA1,X,Elm,practice,')).headings?.ignored).toEqual(['Postcode']);
  });

  it('is the same however it arrives, a byte at a time too', async () => {
    const file = `${HEAD}A1,"Llŷn – ✓, Ελιά",practice\r\nB2,👩🏽‍⚕️,practice\n`;
    const whole = (await read(file)).lines;
    expect(whole).toHaveLength(2);
    for (const size of [1, 2, 3, 7]) expect((await read(file, size)).lines).toEqual(whole);
  });

  it.each([
    ['nothing at all', '', 'is empty'],
    ['empty lines alone', '\n\r\n,,\n', 'is empty'],
    ['headings alone', HEAD, 'nothing below'],
    ['no heading for the name', 'ods,kind\nA1,practice', 'no heading “name”'],
    ['no headings', 'A1,Elm,practice\nB2,Oak,practice', 'no heading “ods” and no “name” and no “kind”'],
    ['a heading twice', 'ods,name,kind,Name\n', '“name” twice'],
    ['a quote that is not closed', `${HEAD}A1,Elm,practice\nB2,"Oak,practice\nC3,Ash,practice`, 'opened on line 3'],
    ['a quote inside a cell', `${HEAD}A1,Elm,practice\nB2,Oak "North",practice`, 'line 3 a quote'],
    ['a quote that ends too early', `${HEAD}B2,"Oak" North,practice`, 'line 2 a quote'],
    ['a line without an end', `${HEAD}B2,"${'x'.repeat(70_000)}`, 'Line 2 is far too long'],
    ['a workbook', 'PK\u0003\u0004[Content_Types].xml', 'not a CSV file'],
    ['a web page', '  <!DOCTYPE html><html>', 'not a CSV file'],
    ['JSON', '[{"ods":"A1"}]', 'not a CSV file'],
    ['a byte that is nothing', `${HEAD}A1,E\0lm,practice`, 'not a CSV file'],
  ])('is refused with %s, and told what to do', async (_, file, words) => {
    expect(await wrong(file)).toMatch(/^BadFile: /);
    expect(await wrong(file)).toContain(words);
  });

  it('is refused in another encoding than UTF-8', async () => {
    const windows = Buffer.from(`${HEAD}A1,Practice of Llŷn é,practice`, 'latin1');
    expect(await wrong(windows)).toContain('not in UTF-8');
    expect(await wrong(Buffer.from(`\uFEFF${HEAD}`, 'utf16le'))).toContain('not in UTF-8');
    expect(await wrong(Buffer.concat([Buffer.from(HEAD), Buffer.from([0xe2, 0x82])]))).toContain('not in UTF-8');
  });

  it('is refused when it is too large or has too many lines', async () => {
    const long = Buffer.alloc(
      registerLimits.bytes + 1,
      `${HEAD}${'x'.repeat(60_000)}
`,
    );
    expect(await wrong(long)).toContain('larger than 20 MB');
    const many = `${HEAD}${'A1,x,practice\n'.repeat(registerLimits.lines + 1)}`;
    expect(await wrong(many)).toContain('more than 200,000 lines');
  });

  it('is read or refused with words, whatever the bytes are', async () => {
    const bytes = fc.uint8Array({ maxLength: 80 });
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '\uFEFF', ';'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, text), fc.boolean(), async (tail, hasHead) => {
        const file = Buffer.concat([Buffer.from(hasHead ? HEAD : ''), Buffer.from(tail)]);
        expect(await wrong(file)).toMatch(/^nothing$|^BadFile: [A-Z].*\.$/);
      }),
    );
  });
});
