/** Kinds of files that a picture is made of. */
export type PictureKind = 'jpeg' | 'png' | 'webp';

/** Why a file is not taken. */
export type PictureTrouble = 'not-a-picture' | 'heic' | 'moves' | 'broken' | 'too-many-pixels';

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * What a file is by how it begins, whatever it is called. Nothing else is ever given to the decoder: an SVG is a program,
 * and the fewer decoders can be reached, the fewer can be broken into.
 */
export function kindOf(file: Buffer): PictureKind | PictureTrouble {
  if (file.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'jpeg';
  if (file.subarray(0, 8).equals(PNG_SIGNATURE)) return movesAsPng(file) ? 'moves' : 'png';
  if (ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 12) === 'WEBP') return movesAsWebp(file) ? 'moves' : 'webp';
  if (/^GIF8[79]a/.test(ascii(file, 0, 6))) return 'moves';
  if (ascii(file, 4, 8) === 'ftyp' && /^(hei|hev|mif|msf|avi)/.test(ascii(file, 8, 12))) return 'heic';
  return 'not-a-picture';
}

/** The chunk that counts a PNG's frames stands before its pixels (PNG, third edition, 11.3.6). */
function movesAsPng(file: Buffer): boolean {
  for (let at = PNG_SIGNATURE.length; at + 8 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const name = ascii(file, at + 4, at + 8);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}

const VP8X_ANIMATION = 0b10;

function movesAsWebp(file: Buffer): boolean {
  return ascii(file, 12, 16) === 'VP8X' && ((file[20] ?? 0) & VP8X_ANIMATION) !== 0;
}

function ascii(file: Buffer, from: number, to: number): string {
  return file.toString('latin1', from, to);
}
