import { createHearback } from '@hearback/sdk';

/** How many stories with this title the platform holds, whatever their state is but published. */
export async function waitingStories(platform: string, title: string): Promise<number> {
  const { token } = await createHearback({ baseUrl: platform }).staff.session.start({
    email: 'moderator@demo.example',
    password: 'try-hearback-2026',
    keep: 'token',
  });
  if (token === undefined) throw new Error('The sign-in gave no token');
  const { staff } = createHearback({ baseUrl: platform, token });
  let count = 0;
  for await (const story of staff.stories.list({ show: 'to-moderate', limit: 100 })) {
    if (story.title === title) count += 1;
  }
  return count;
}
