/** What the first page says. */
export const form = {
  progress: (number: number, count: number) => `Question ${number} of ${count}`,
  next: 'Continue',
  skip: 'Skip this question',
  lost: 'We could not load the next page. Your answers are still here. Try again in a little while.',
  left: (count: number) => (count < 0 ? `You have ${plain(-count)} too many` : `You can write ${plain(count)} more`),
};

function plain(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'character' : 'characters'}`;
}
