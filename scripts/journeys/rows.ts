import { createHearback } from '@hearback/sdk';

/** Signs in once, and counts the stories with a title that the platform holds, whatever their state is but published. */
export async function countWaiting(platform: string): Promise<(title: string) => Promise<number>> {
  const { token } = await createHearback({ baseUrl: platform }).staff.session.start({
    email: 'moderator@demo.example',
    password: 'try-hearback-2026',
    keep: 'token',
  });
  if (token === undefined) throw new Error('The sign-in gave no token');
  const { staff } = createHearback({ baseUrl: platform, token });
  return async (wanted) => {
    let count = 0;
    for await (const { title } of staff.stories.list({ show: 'to-moderate', limit: 100 })) {
      if (title === wanted) count += 1;
    }
    return count;
  };
}

/** How many stories with this title the platform holds, whatever their state is but published. */
export async function waitingStories(platform: string, title: string): Promise<number> {
  return (await countWaiting(platform))(title);
}
