import { registerLimits } from '@hearback/contract';
import { BadFile, LargeFile } from './bad-file.ts';

/** The text of a file, as it comes. Throws {@link BadFile} where it is no text, in another encoding, or too large. */
export async function* textOf(
  source: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let held = '';
  for await (const chunk of source) {
    if (bytes === 0) refuseOtherKinds(chunk);
    bytes += chunk.byteLength;
    if (bytes > registerLimits.bytes) throw new LargeFile();
    onBytes(bytes);
    const text = held + decoded(() => decoder.decode(chunk, { stream: true }));
    if (text.includes('\0')) throw new BadFile(words.noText);
    // The other half of a Windows newline may be in what comes next.
    held = text.endsWith('\r') ? '\r' : '';
    yield withNewlines(text.slice(0, text.length - held.length));
  }
  yield withNewlines(held + decoded(() => decoder.decode()));
}

function withNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** How files begin that people choose in place of the CSV file that is made from them: workbooks and PDF. */
const OTHER_KINDS = ['504b0304', 'd0cf11e0', '25504446'];
const UTF_16 = ['fffe', 'feff'];

function refuseOtherKinds(first: Uint8Array): void {
  const begin = Buffer.from(first.subarray(0, 64));
  const hex = begin.toString('hex');
  if (UTF_16.some((mark) => hex.startsWith(mark))) throw new BadFile(words.encoding);
  const isOther = OTHER_KINDS.some((mark) => hex.startsWith(mark));
  const isPageOrData = /^\s*(<(!doctype|html|\?xml)|[[{])/i.test(begin.toString('latin1'));
  if (isOther || isPageOrData) throw new BadFile(words.noText);
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new BadFile(words.encoding);
  }
}

const words = {
  noText: 'This is not a CSV file. In a spreadsheet save it as “CSV UTF-8”, then choose that file.',
  encoding:
    'The letters of this file are not in UTF-8. In a spreadsheet save it as “CSV UTF-8”, then choose that file.',
};
