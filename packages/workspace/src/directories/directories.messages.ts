export const messages = {
  signInWith: (name: string) => `Sign in with ${name}`,
  leaving: 'Going there…',
  title: 'Signing you in',
  checking: 'One moment: we are looking at what your directory told us…',
  failed: 'You are not signed in',
  toSignIn: 'Go to the sign-in page',
};
