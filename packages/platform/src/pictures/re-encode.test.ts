import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bombAsPng, movingPng, OWNER, photo, plainPicture, TAKEN_AT } from '../testing/pictures.ts';
import { kindOf } from './kind.ts';
import { type MadePicture, pictureMaker } from './re-encode.ts';

const make = pictureMaker();

async function made(file: Buffer): Promise<MadePicture> {
  const picture = await make(file);
  if (typeof picture === 'string') throw new Error(`Not taken: ${picture}`);
  return picture;
}

describe('a picture that is made anew', () => {
  it('has nothing in it of where it was taken and by whom, and stands upright', async () => {
    const sent = await photo();
    const before = await sharp(sent).metadata();
    expect(before.exif?.includes(OWNER)).toBe(true);
    expect(before.exif?.includes(TAKEN_AT)).toBe(true);
    expect(before.orientation).toBe(6);
    const { bytes, width, height } = await made(sent);
    const { format, exif, xmp, iptc, icc, orientation, ...after } = await sharp(bytes).metadata();
    expect({ format, exif, xmp, iptc, icc, orientation }).toEqual({ format: 'webp' });
    expect([width, height, after.width, after.height]).toEqual([480, 640, 480, 640]);
    expect(bytes.includes(OWNER)).toBe(false);
    expect(bytes.includes(TAKEN_AT)).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'is WebP whether it was %s or not, with the same pixels',
    async (format) => {
      const { bytes } = await made(await plainPicture(format));
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([40, 30]);
      const [red = 0, green = 0, blue = 0] = data;
      expect(Math.abs(red - 0x22) + Math.abs(green - 0xaa) + Math.abs(blue - 0x77)).toBeLessThan(24);
    },
  );

  it('is at most 1,600 pixels wide and high, and never larger than it was', async () => {
    expect(await made(await photo({ width: 4000, height: 1000 }))).toMatchObject({ width: 400, height: 1600 });
    expect(await made(await plainPicture('png'))).toMatchObject({ width: 40, height: 30 });
  });

  it('has nothing left of what was hidden behind, before or within its pixels’ file', async () => {
    const secret = '<script>alert("run")</script>';
    const jpeg = await plainPicture('jpeg');
    const comment = Buffer.concat([
      Buffer.from('fffe', 'hex'),
      Buffer.from([0, secret.length + 2]),
      Buffer.from(secret),
    ]);
    const hidden = [
      Buffer.concat([jpeg, Buffer.from(secret)]),
      Buffer.concat([jpeg, gzipSync(secret)]),
      Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]),
    ];
    for (const file of hidden) {
      const { bytes } = await made(file);
      expect(bytes.includes('script')).toBe(false);
      expect(bytes.length).toBeLessThan(jpeg.length);
    }
  });
});

describe('a file that is no picture for us', () => {
  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><img src=x>'],
    ['an SVG that begins as XML', '<?xml version="1.0"?><svg/>'],
    ['a PDF', '%PDF-1.7'],
    ['nothing', ''],
  ])('is said to be none where it is %s', async (_, text) => {
    expect(await make(Buffer.from(text))).toBe('not-a-picture');
  });

  it('is said to be none where another decoder could read it', async () => {
    expect(await make(await plainPicture('tiff'))).toBe('not-a-picture');
    expect(await make(await plainPicture('avif'))).toBe('heic');
  });

  it('moves: as GIF, as PNG and as WebP', async () => {
    expect(await make(await plainPicture('gif'))).toBe('moves');
    expect(await make(movingPng(await plainPicture('png')))).toBe('moves');
    const frames = [await plainPicture('png'), await photo({ width: 40, height: 30 })];
    const webp = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();
    expect(await make(webp)).toBe('moves');
  });

  it('is half there, in every format', async () => {
    for (const file of [await photo(), await plainPicture('png'), await plainPicture('webp')]) {
      expect(await make(file.subarray(0, Math.floor(file.length / 2)))).toBe('broken');
    }
  });

  it('begins as a picture and is none', async () => {
    for (const kind of ['jpeg', 'png', 'webp'] as const) {
      const head = (await plainPicture(kind)).subarray(0, 12);
      expect(await make(Buffer.concat([head, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]))).toBe(
        'broken',
      );
    }
  });

  it('has a hundred million pixels in a few kilobytes, and is refused before they are', async () => {
    const bomb = bombAsPng(10_000);
    expect(bomb.length).toBeLessThan(20_000);
    const started = Date.now();
    expect(await make(bomb)).toBe('too-many-pixels');
    expect(await make(bombAsPng(60_000 / 8))).toBe('too-many-pixels');
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('is told by any bytes without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), bytes]);
        expect(['png', 'moves']).toContain(kindOf(png));
        expect(typeof kindOf(Buffer.from(bytes))).toBe('string');
      }),
    );
  });
});

it('makes several one after the other, and has no more wait than it can keep', async () => {
  const small = await plainPicture('png');
  const busy = pictureMaker();
  const all = await Promise.allSettled(Array.from({ length: 12 }, () => busy(small)));
  const refused = all.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(4);
  expect(refused).toMatchObject(refused.map(() => ({ reason: { problem: { code: 'unavailable' } } })));
  expect(await busy(small)).toMatchObject({ width: 40 });
});
