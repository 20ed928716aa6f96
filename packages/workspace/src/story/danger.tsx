import type { StaffStory } from '@hearback/contract';
import { anyOf } from './any-of.ts';
import { messages, urgent } from './story.messages.ts';

/** What to do at once with a story that nobody has read yet and that may tell of somebody in danger. */
export function Danger({ story }: { story: StaffStory }) {
  const kinds = story.urgent ?? [];
  if (kinds.length === 0 || story.status !== 'submitted') return null;
  return (
    <section class="danger" aria-labelledby="danger">
      <h2 id="danger">{messages.danger}</h2>
      <p class="danger-now">{messages.dangerNow}</p>
      <p>{messages.dangerWhy(anyOf(kinds.map((kind) => urgent[kind])))}</p>
    </section>
  );
}
