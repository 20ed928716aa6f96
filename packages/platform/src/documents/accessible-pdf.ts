import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';

const A4_MARGIN = 64;
const FOOT_ROOM = 36;
const SIZES = { heading: 18, paragraph: 11.5, small: 9.5 } as const;
const INK = '#1b1b1f';

const require = createRequire(import.meta.url);
const LETTERS = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const BOLD_LETTERS = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

/** One piece of a document, in the order in which it is read. Line breaks within a text are kept. */
export interface PdfBlock {
  kind: keyof typeof SIZES;
  text: string;
}

/** What a PDF is made from. */
export interface PdfDraft {
  title: string;
  /** The BCP 47 tag of what it is written in. */
  language: string;
  /** When it was written: the same draft makes the same file. */
  at: Date;
  /** What a page says of itself: `Page 1 of 2`. */
  pageWords: (page: number, of: number) => string;
  blocks: readonly PdfBlock[];
}

/**
 * A tagged PDF 1.7 of A4 pages that says it keeps PDF/UA-1 (ISO 14289-1): title and language set, every word in the structure
 * that a screen reader follows, page numbers apart from it, and the letters embedded. Checked in `accessible-pdf.test.ts`.
 */
export async function accessiblePdf(draft: PdfDraft): Promise<Buffer> {
  const { title, language, at, blocks, pageWords } = draft;
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin: A4_MARGIN, bufferPages: true, font: LETTERS },
    // Its types do not know this subset yet.
    ...{ subset: 'PDF/UA' as 'PDF/A-1' },
    ...{ pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true },
    info: { Title: title, Author: '', Subject: '', CreationDate: at, ModDate: at },
  });
  const pieces: Buffer[] = [];
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<void>((done, failed) => pdf.once('end', done).once('error', failed));
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const block of blocks) for (const text of partsOf(block)) addBlock(pdf, whole, { ...block, text });
  whole.end();
  numberPages(pdf, pageWords);
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}

/** A paragraph for each piece of text with an empty line around it. */
function partsOf({ text }: PdfBlock): string[] {
  // The font has no letter for a tab or another blank than these.
  const blanks = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\S\n\u00a0]/g, ' ');
  // A line ends in a blank: without one a screen reader may read its last word and the next as one.
  const parts = blanks.split(/\n *\n\s*/).filter((part) => part.trim() !== '');
  return parts.map((part) => part.replace(/ *\n/g, ' \n'));
}

function addBlock(pdf: PDFKit.PDFDocument, whole: PDFKit.PDFStructureElement, { kind, text }: PdfBlock): void {
  const isHeading = kind === 'heading';
  const draw = () => {
    pdf
      .font(isHeading ? BOLD_LETTERS : LETTERS)
      .fontSize(SIZES[kind])
      .fillColor(INK)
      .text(text, { lineGap: 3 });
  };
  whole.add(pdf.struct(isHeading ? 'H1' : 'P', {}, draw));
  pdf.moveDown(isHeading ? 0.4 : 0.8);
}

/** Page numbers are for the eye: a screen reader says them itself. */
function numberPages(pdf: PDFKit.PDFDocument, words: PdfDraft['pageWords']): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    const { margins, height } = pdf.page;
    // Beneath the margin nothing may start a page of its own.
    margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font(LETTERS).fontSize(SIZES.small).fillColor(INK);
    pdf.text(words(page + 1 - start, count), A4_MARGIN, height - A4_MARGIN + FOOT_ROOM / 2, { lineBreak: false });
    pdf.endMarkedContent();
    margins.bottom = A4_MARGIN;
  }
}

const letters = fontkit.openSync(LETTERS);
/** What runs from right to left would stand in the wrong order. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text can stand in one of these PDFs: the font has all its letters, and draws them in their order. */
export function fitsPdf(text: string): boolean {
  if (RIGHT_TO_LEFT.test(text) || !('hasGlyphForCodePoint' in letters)) return false;
  return [...text].every((sign) => /\s/.test(sign) || letters.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}
