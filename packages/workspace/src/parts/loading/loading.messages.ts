export const messages = { again: 'Try again' };
