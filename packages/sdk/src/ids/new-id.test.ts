import { Id, StorySubmission } from '@hearback/contract';
import { expect, test } from 'vitest';
import { newId, newKey } from './new-id.ts';

test('ids are UUIDv7, all different, and sort by time', () => {
  const ids = Array.from({ length: 2000 }, () => newId());
  expect(ids.every((id) => Id.safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(newId(1_000_000) < newId(1_000_001)).toBe(true);
  expect(newId(0x0195f7a01c2d).startsWith('0195f7a0-1c2d-7')).toBe(true);
});

test('keys are at least 128 bits in base64url', () => {
  const told = { organisation: 'F84003', happened: 'x' };
  const keys = Array.from({ length: 500 }, () => newKey());
  expect(keys.every((key) => StorySubmission.safeParse({ ...told, key }).success)).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
});
