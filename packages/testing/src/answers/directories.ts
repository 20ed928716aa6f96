import type { endpoints } from '@hearback/contract';
import { notFound, Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';

/** A world has no directories: they are what a platform is told of on its command line. */
export const directories: Answers<typeof endpoints.staff.directories> = {
  list: () => ({ result: { directories: [] } }),
  begin: () => {
    throw notFound('directory');
  },
  finish: () => {
    throw new Refusal('not-found', 'This sign-in was used, or took longer than ten minutes. Begin again.');
  },
};
