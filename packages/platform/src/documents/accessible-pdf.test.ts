import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { accessiblePdf, fitsPdf, type PdfDraft } from './accessible-pdf.ts';

const at = new Date('2026-03-05T10:00:00Z');
const pageWords = (page: number, of: number) => `Page ${page} of ${of}`;
const draft: PdfDraft = {
  ...{ title: 'Answer to your complaint', language: 'en-GB', at, pageWords },
  blocks: [
    { kind: 'heading', text: 'Answer to your complaint' },
    { kind: 'small', text: 'Elm Practice' },
    { kind: 'paragraph', text: 'Dear Robin,\n\nWe are sorry.\nŵ ŷ ó ł <script>“£5”</script> ﬁ' },
  ],
};

interface Node {
  role: string;
  children: (Node | { type: string; id: string })[];
}
interface Item {
  str?: string;
  type?: string;
  id?: string;
  tag?: string;
  /** The reader takes the next item for another line. */
  hasEOL?: boolean;
}

async function read(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const { fnArray } = await page.getOperatorList();
      return { tree: (await page.getStructTree()) as Node, items: items as Item[], paints: fnArray };
    }),
  );
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata: { getRaw(): string };
  };
  return { pages, info, xmp: metadata.getRaw(), mark: await pdf.getMarkInfo() };
}

/** Every word of a page by what it is marked as: its place in the structure, or an artifact. */
function wordsByMark(items: readonly Item[]): { structured: Map<string, string>; artifacts: string; loose: string } {
  const structured = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let [artifacts, loose] = ['', ''];
  for (const { type, id, tag, str: drawn = '', hasEOL } of items) {
    const str = hasEOL ? `${drawn}\n` : drawn;
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent')
      open.push(tag === 'Artifact' ? 'Artifact' : id);
    else if (type === 'endMarkedContent') open.pop();
    else if (open.includes('Artifact')) artifacts += str.trim();
    else {
      const place = open.findLast(Boolean);
      if (place) structured.set(place, (structured.get(place) ?? '') + str);
      else loose += str.trim();
    }
  }
  return { structured, artifacts, loose };
}

const leaves = ({ role, children }: Node): [role: string, id: string][] =>
  children.flatMap((child) => ('role' in child ? leaves(child) : [[role, child.id] as [string, string]]));

describe('an accessible PDF', () => {
  it('says what it is called, what language it is in, and that it keeps PDF/UA-1', async () => {
    const { info, xmp, mark } = await read(await accessiblePdf(draft));
    expect(info).toMatchObject({ Title: draft.title, Language: 'en-GB', PDFFormatVersion: '1.7' });
    expect(mark).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp).toContain(draft.title);
    expect((await accessiblePdf(draft)).includes('/DisplayDocTitle true')).toBe(true);
  });

  it('has every word in the structure, in the order of reading, headings as headings', async () => {
    const { pages } = await read(await accessiblePdf(draft));
    const [page] = pages;
    const { structured, artifacts, loose } = wordsByMark(page?.items ?? []);
    const told = leaves(page?.tree as Node).map(([role, id]) => [role, structured.get(id)?.trim()]);
    expect(told).toEqual([
      ['H1', 'Answer to your complaint'],
      ['P', 'Elm Practice'],
      ['P', 'Dear Robin,'],
      ['P', expect.stringMatching(/^We are sorry\.\s*ŵ ŷ ó ł <script>“£5”<\/script> (ﬁ|fi)$/)],
    ]);
    expect([artifacts, loose]).toEqual(['Page 1 of 1', '']);
  });

  it('goes on over pages, loses no word, and numbers them apart from what is read', async () => {
    const line = 'We looked into what you told us, and we found that nobody rang you back when they should have.';
    const text = Array.from({ length: 120 }, (_, at) => `${at + 1}. ${line}`).join('\n\n');
    const { pages } = await read(await accessiblePdf({ ...draft, blocks: [{ kind: 'paragraph', text }] }));
    expect(pages.length).toBeGreaterThan(3);
    const all = pages.map(({ items, tree }) => {
      const { structured, artifacts, loose } = wordsByMark(items);
      return { told: leaves(tree).map(([, id]) => structured.get(id) ?? ''), artifacts, loose };
    });
    expect(all.map(({ artifacts }) => artifacts)).toEqual(pages.map((_, at) => `Page ${at + 1} of ${pages.length}`));
    expect(all.map(({ loose }) => loose).join('')).toBe('');
    const words = (told: string) => told.split(/\s+/).filter(Boolean);
    // Apart from each other, at the ends of lines too.
    expect(words(all.flatMap(({ told }) => told).join(' '))).toEqual(words(text));
  });

  it('draws nothing that the font has no letter for, whatever blanks a text has', async () => {
    const text = 'One\ttwo\u2003three\u00a0four\u2028five\r\n\r\nsix';
    const { pages } = await read(await accessiblePdf({ ...draft, blocks: [{ kind: 'paragraph', text }] }));
    const { structured } = wordsByMark(pages[0]?.items ?? []);
    const told = leaves(pages[0]?.tree as Node).map(([, id]) => structured.get(id)?.replace(/\s+/g, ' '));
    expect(told.map((part) => part?.trim())).toEqual(['One two three four five', 'six']);
  });

  it('is the same file for the same draft, and embeds its letters', async () => {
    const [first, second] = [await accessiblePdf(draft), await accessiblePdf(draft)];
    expect(first.equals(second)).toBe(true);
    const text = first.toString('latin1');
    expect(text.match(/\/FontFile2 /g)?.length).toBe(2);
    expect(text.match(/\/ToUnicode /g)?.length).toBe(2);
    expect((await read(first)).pages[0]?.paints).toContain(OPS.showText);
  });

  it.each([
    ['English, Welsh and Polish', 'Annwyl ŵyr, zażółć gęślą jaźń – “yes” £5 ½ …', true],
    ['Greek and Cyrillic', 'Καλημέρα, добрий день', true],
    ['Arabic, which runs from right to left', 'نأسف', false],
    ['Hebrew', 'שלום', false],
    ['an emoji', 'Sorry 🙏', false],
    ['Bengali', 'দুঃখিত', false],
    ['letters of full width', 'Ｓｏｒｒｙ', false],
    ['tabs and other blanks', 'One\ttwo\u2003three\u00a0four', true],
  ])('takes what its letters can draw: %s', (_, text, fits) => {
    expect(fitsPdf(text)).toBe(fits);
  });
});
