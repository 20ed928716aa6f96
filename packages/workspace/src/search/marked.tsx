import type { MarkedText } from '@hearback/contract';

/** Text with what was looked for marked. */
export function Marked({ pieces }: { pieces: MarkedText }) {
  return (
    <span dir="auto">
      {pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}
    </span>
  );
}
