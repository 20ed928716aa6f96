import { help } from '@hearback/contract/words/help-en';
import { words } from './help-page.messages.ts';

/** Who to turn to at once, before anything else on a page. */
export function UrgentLines() {
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
