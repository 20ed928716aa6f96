import { registerLimits } from '@hearback/contract';

/** A file that cannot be read as a register at all; the message says what to do about it. */
export class BadFile extends Error {
  override name = 'BadFile';
}

/** A file with more bytes than are taken. */
export class LargeFile extends BadFile {
  constructor() {
    super(`This file is larger than ${registerLimits.bytes / 1024 / 1024} MB. Import it in parts.`);
  }
}
