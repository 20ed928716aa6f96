import type { ComponentChildren } from 'preact';
import './tabs.css';

interface TabsProps {
  /** What the tabs choose. */
  label: string;
  tabs: readonly { href: string; words: string; beside?: ComponentChildren }[];
  /** The address of the one that is shown. */
  current: string;
}

/** Ways to the other screens of the same kind. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ href, words, beside }) => (
        <a key={href} class="tab" href={href} aria-current={href === current ? 'page' : undefined}>
          {words} {beside}
        </a>
      ))}
    </nav>
  );
}
