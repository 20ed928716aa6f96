import 'preact';

interface OwnAttributes {
  org: string;
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
