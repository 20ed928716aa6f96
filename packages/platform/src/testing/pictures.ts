import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const SECONDS_NORTH = [1234, 100] as const;
/** Where the photo of {@link photo} says it was taken, as it stands in the file. */
export const TAKEN_AT = Buffer.from(new Uint32Array(SECONDS_NORTH).buffer);
/** Words in that photo's data about itself. */
export const OWNER = 'Taken by somebody at home';

/** One white pixel as PNG, in Base64. */
export const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWP4//8/AAX+Av5Y8msOAAAAAElFTkSuQmCC';

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;

/** A photo as a phone takes it: on its side, with the place and the owner in it. */
export function photo({ width = 640, height = 480 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .jpeg()
    .withExif({
      IFD0: { Copyright: OWNER },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: `51/1 33/1 ${SECONDS_NORTH.join('/')}`,
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 3/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A picture of one colour, in any format. */
export function plainPicture(format: 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif'): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a7' } })
    .toFormat(format)
    .toBuffer();
}

/** A PNG of a few kilobytes that says it has `side` by `side` black pixels, and has them. */
export function bombAsPng(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const pixels = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 9 });
  return png([chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** The same PNG with the chunk in it that makes it one that moves. */
export function movingPng(still: Buffer): Buffer {
  const frames = Buffer.alloc(8);
  frames.writeUInt32BE(2, 0);
  const afterHead = 8 + 25;
  return Buffer.concat([still.subarray(0, afterHead), chunk('acTL', frames), still.subarray(afterHead)]);
}

function png(chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
