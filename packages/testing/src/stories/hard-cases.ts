import type { HardCase } from './hard-cases/hard-case.ts';
import { machineCases } from './hard-cases/machine.ts';
import { peopleCases } from './hard-cases/people.ts';
import { safetyAndLawCases } from './hard-cases/safety-and-law.ts';
import { writingCases } from './hard-cases/writing.ts';

export type { Expectation, HardCase } from './hard-cases/hard-case.ts';

/**
 * Stories that test moderation, storage, screens and exports, each with what should become of it. Kept out of the
 * ordinary corpus, because several of them must never be shown as published.
 */
export const hardCases: readonly HardCase[] = [...peopleCases, ...safetyAndLawCases, ...writingCases, ...machineCases];
