// A program of its own, run for one picture: reads a file from its input and writes a line of JSON and the picture made anew
// to its output. What a broken file does to a decoder it does here, where nothing is that it could read or keep.
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 1600;
const QUALITY = 80;

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

async function reEncode(file: Buffer): Promise<[head: object, picture?: Buffer]> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const;
  const { width, height } = await sharp(file, { ...options, limitInputPixels: false }).metadata();
  if (width * height > MOST_PIXELS) return [{ trouble: 'too-many-pixels' }];
  const { data, info } = await sharp(file, options)
    .autoOrient()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    // Where nothing is painted the page would show through, be it light or dark.
    .flatten({ background: '#fff' })
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  return [{ width: info.width, height: info.height }, data];
}

const [head, picture] = await reEncode(await buffer(process.stdin)).catch(() => [{ trouble: 'broken' }] as const);
process.stdout.write(`${JSON.stringify(head)}\n`);
if (picture) process.stdout.write(picture);
