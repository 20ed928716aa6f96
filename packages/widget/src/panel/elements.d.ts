import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'hearback-story': HTMLAttributes & { org: string };
      'hearback-stories': HTMLAttributes & { org: string };
    }
  }
}
