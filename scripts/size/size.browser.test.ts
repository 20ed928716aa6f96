import { expect, it } from 'vitest';
import { measureSizes, overBudget } from './measure-sizes.ts';
import { routes } from './routes.ts';

it('every route with a budget stays within it, counted from the network in a real browser', async () => {
  const sizes = await measureSizes(routes.filter(({ budget }) => budget !== undefined));
  expect(sizes.every(({ bytes }) => bytes > 0)).toBe(true);
  expect(overBudget(sizes)).toEqual([]);
});
