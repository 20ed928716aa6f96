import { urgentHelp } from '@hearback/contract/words/help-en';

/** Where to turn at once, before anything else on a page. */
export function UrgentHelp() {
  return (
    <section class="notice urgent" aria-labelledby="urgent">
      <h2 id="urgent">{urgentHelp.heading}</h2>
      <p>{urgentHelp.lead}</p>
      <dl class="urgent-ways">
        {urgentHelp.ways.map(({ id, when, what, phone }) => (
          <div key={id}>
            <dt>{when}</dt>
            <dd>
              <a href={`tel:${phone}`}>{what}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
