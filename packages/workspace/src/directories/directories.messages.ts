export const messages = {
  signInWith: (name: string) => `Sign in with ${name}`,
  leaving: 'Going there…',
  title: 'Signing you in',
  checking: 'One moment: we are looking at what your directory told us…',
  failed: 'You are not signed in',
  over: 'This sign-in is over',
  usedUp: 'What your directory told us works once, and this page has used it. Go to the sign-in page and begin again.',
  toSignIn: 'Go to the sign-in page',
};
