import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** The white around a code that readers need (ISO/IEC 18004), in its own dots. */
const QUIET = 4;
/** Dots of a picture for each of the code: sharp on paper at any size a poster has. */
const SCALE = 16;

/** The rows of a text's QR code, true where it is dark; it can be read with a sixth of it spoilt. */
export function dotsOf(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: QUIET }).data;
}

/** A QR code as one path, in units of its dots. */
export function qrPath(dots: readonly (readonly boolean[])[]): string {
  return dots.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** A QR code as an SVG file. */
export function qrSvg(text: string): string {
  const dots = dotsOf(text);
  const side = dots.length;
  const box = `<rect width="${side}" height="${side}" fill="#fff"/><path d="${qrPath(dots)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">${box}</svg>`;
}

/** A QR code as a PNG file of one bit a dot (ISO/IEC 15948). */
export function qrPng(text: string): Buffer {
  const dots = dotsOf(text);
  const side = dots.length * SCALE;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // One bit of grey; the rest is as in every PNG.
  header[8] = 1;
  const lines = dots.flatMap((row) => Array<Buffer>(SCALE).fill(lineOf(row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

/** One line of the picture, with the byte before it that says how it is kept: as it is. */
function lineOf(row: readonly boolean[]): Buffer {
  const light = row.flatMap((isDark) => Array<boolean>(SCALE).fill(!isDark));
  const line = Buffer.alloc(1 + light.length / 8);
  for (const [at, isLight] of light.entries())
    if (isLight) line[1 + (at >> 3)] = (line[1 + (at >> 3)] ?? 0) | (128 >> (at & 7));
  return line;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
