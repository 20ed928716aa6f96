import 'preact';

interface OwnAttributes {
  org: string;
  survey?: string | undefined;
  limit?: string;
  within?: string;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'hearback-story': HTMLAttributes & OwnAttributes;
      'hearback-stories': HTMLAttributes & OwnAttributes;
    }
  }
}
