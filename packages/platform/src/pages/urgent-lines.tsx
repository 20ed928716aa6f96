import type { HelpWords } from '../help-words/words-in.ts';
import { wordsIn } from '../survey-words/words-in.ts';

/** Who to turn to at once, before anything else on a page. */
export function UrgentLines({ words }: { words: HelpWords }) {
  const { help } = wordsIn(words.language);
  return (
    <section class="notice urgent" aria-labelledby="urgent">
      <h2 id="urgent">{help.heading}</h2>
      <p>{words.urgent}</p>
      <dl class="urgent-ways">
        {help.lines.map(({ who, how, href }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              <a href={href}>{how}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
