import type { Organisation } from '@hearback/contract';
import type { OrganisationLook } from '@hearback/sdk/first-look';
import { words } from './story-form.messages.ts';

interface NoFormProps {
  look: OrganisationLook;
  /** The form as a page of the platform. */
  tellLink: string;
  onContinue(successor: string): void;
}

/** Why there is no form, and where to go instead. */
export function NoForm({ look, tellLink, onContinue }: NoFormProps) {
  if (look.found) return <Closed organisation={look.found} onContinue={onContinue} />;
  const { heading, text } = look.isUnknown ? words.unknown : words.away;
  return (
    <div class="calm">
      <h2>{heading}</h2>
      <p>{text}</p>
      {!look.isUnknown && <a href={tellLink}>{words.away.link}</a>}
    </div>
  );
}

function Closed({ organisation, onContinue }: { organisation: Organisation; onContinue(successor: string): void }) {
  const { name, successor } = organisation;
  if (!successor) {
    return (
      <div class="calm">
        <h2>{words.closed.heading(name)}</h2>
        <p>{words.closed.text}</p>
      </div>
    );
  }
  return (
    <div class="calm">
      <h2>{words.merged.heading(name)}</h2>
      <p>{words.merged.text(successor.name)}</p>
      <button type="button" class="main" onClick={() => onContinue(successor.ods)}>
        {words.merged.next(successor.name)}
      </button>
    </div>
  );
}
