import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Colour, colourIn, contrast, hex, LEAST, readableOn } from './index.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);
const grounds = fc.constantFrom<Colour>([255, 255, 255], [23, 33, 32]);

it('can be read on the ground it was mended for, and stays as it is where it could be', () => {
  fc.assert(
    fc.property(colour, grounds, (own, ground) => {
      const mended = readableOn(own, ground);
      expect(contrast(mended, ground)).toBeGreaterThanOrEqual(LEAST);
      if (contrast(own, ground) >= LEAST) expect(mended).toEqual(own);
    }),
  );
});

it('is written and read alike', () => {
  fc.assert(
    fc.property(colour, (own) => {
      expect(colourIn(hex(own))).toEqual(own);
    }),
  );
  for (const text of ['', 'red', '#fff', '#12345g', 'x#123456']) expect(colourIn(text)).toBeUndefined();
});
