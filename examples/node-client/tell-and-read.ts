import { createHearback, isHearbackProblem } from '@hearback/sdk';

const hearback = createHearback({ baseUrl: process.env.HEARBACK_URL ?? 'http://localhost:8080' });

try {
  const submission = hearback.stories.submit({
    organisation: 'F84003',
    happened: 'I could not tell from the website how to book. The nurse I saw was kind.',
    experience: 'good',
  });
  const receipt = await submission.receipt();
  console.log('Follow it here:', receipt.link);
} catch (error) {
  if (!isHearbackProblem(error)) throw error;
  for (const { pointer, detail } of error.problem.errors ?? []) console.error(pointer, detail);
}

for await (const story of hearback.stories.list({ organisation: 'F84003' })) {
  console.log(story.title, '· replies:', story.replies.length);
}
