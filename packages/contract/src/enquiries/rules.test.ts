import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKind, fileName } from './index.ts';

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

describe('a file', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\xFF\xD8\xFF\xE0', 'picture'],
    ['\x89PNG\r\n\x1A\n', 'picture'],
    ['RIFF....WEBP', 'picture'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', undefined],
    ['<!doctype html>', undefined],
    ['PK\x03\x04', undefined],
    ['MZ\x90\x00', undefined],
    [' %PDF-1.7', undefined],
    ['GIF89a', undefined],
    ['', undefined],
  ])('that begins with %j is %s, whatever it is called', (begins, kind) => {
    expect(fileKind(base64(`${begins}${'x'.repeat(20)}`))).toBe(kind);
  });

  it.each([
    ['letter.pdf', 'pdf', 'letter.pdf'],
    ['photo.JPG', 'picture', 'photo.webp'],
    ['invoice.exe', 'pdf', 'invoice.pdf'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\temp\\scan 1.png', 'picture', 'scan 1.webp'],
    ['Dr. Smith’s letter.pdf', 'pdf', 'Dr. Smith’s letter.pdf'],
    ['.htaccess', 'pdf', 'file.pdf'],
    ['???', 'pdf', 'file.pdf'],
  ] as const)('that is called %s is saved as a %s by the name %s', (name, kind, saved) => {
    expect(fileName(name, kind)).toBe(saved);
  });

  it('is saved in no folder, under a short name that ends as what it is, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('pdf', 'picture'), (name, kind) => {
        const saved = fileName(name, kind);
        expect(saved.endsWith(kind === 'pdf' ? '.pdf' : '.webp')).toBe(true);
        expect(saved).not.toMatch(/[\\/:*?"<>|\n\r]|^\./);
        expect([...saved].length).toBeLessThanOrEqual(105);
        expect(!/\p{Cs}/u.test(saved) || /\p{Cs}/u.test(name)).toBe(true);
      }),
    );
  });
});
