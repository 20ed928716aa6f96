import type { Rare } from '../late.ts';

/** Urgent help, shown calmly where what was written sounds as if somebody is in danger. It stops nothing. */
export function Danger({ words: { danger } }: Pick<Rare, 'words'>) {
  return (
    <section class="danger" aria-labelledby="danger">
      <h3 id="danger">{danger.heading}</h3>
      <p>{danger.text}</p>
      <ul>
        {danger.lines.map(({ who, how, href }) => (
          <li key={href}>
            {who} <a href={href}>{how}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
