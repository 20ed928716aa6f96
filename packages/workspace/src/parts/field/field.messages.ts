export const messages = {
  error: 'Error:',
  left: (count: number) => `You can enter ${count} more ${count === 1 ? 'character' : 'characters'}.`,
  over: (count: number) => `You have ${count} ${count === 1 ? 'character' : 'characters'} too many.`,
};
