import './tag.css';

export type TagTone = 'plain' | 'good' | 'warn' | 'bad' | 'accent';

/** A state in words; the colour only repeats it. */
export function Tag({ tone = 'plain', text }: { tone?: TagTone; text: string }) {
  return <span class={`tag tag-${tone}`}>{text}</span>;
}
