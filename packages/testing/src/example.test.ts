import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { handlers, makeId, makeStorySubmission, World } from './index.ts';

const baseUrl = 'https://feedback.example.org';
const world = new World();
const server = setupServer(...handlers({ baseUrl, world }));

beforeAll(() => server.listen());
afterEach(() => world.reset());
afterAll(() => server.close());

/** What you test: any code that calls a Hearback platform. */
async function send(id: string): Promise<number> {
  const response = await fetch(`${baseUrl}/v1/stories/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(makeStorySubmission({ happened: 'The nurse was kind.' })),
  });
  return response.status;
}

it('sends a story once, however often it is tried', async () => {
  world.fail('stories.submit', 'answer-lost');
  await expect(send(makeId(1))).rejects.toThrow();
  expect(await send(makeId(1))).toBe(200);
  expect([...world.stories.values()]).toMatchObject([{ happened: 'The nurse was kind.', status: 'submitted' }]);
});
