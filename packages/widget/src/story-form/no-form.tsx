import type { Organisation } from '@hearback/contract';
import type { OrganisationLook } from '@hearback/sdk/first-look';
import type { RareWords } from '../words/words.ts';

interface NoFormProps {
  words: RareWords;
  look: OrganisationLook;
  /** The form as a page of the platform. */
  tellLink: string;
  onContinue(successor: string): void;
}

/** Why there is no form, and where to go instead. */
export function NoForm({ words, look, tellLink, onContinue }: NoFormProps) {
  if (look.found) return <Closed words={words} organisation={look.found} onContinue={onContinue} />;
  const { unknown, away } = words.noForm;
  const { heading, text, link } = look.isUnknown ? unknown : away;
  const inLanguage = `?lang=${words.noForm.language}`;
  return (
    <div class="calm short">
      <h2>{heading}</h2>
      {/* Online it is hardly the connection: the website may be none that the organisation has named. */}
      <p>{!look.isUnknown && navigator.onLine ? away.online : text}</p>
      {/* A code that is wrong leads to no page: there, people look for their organisation by its name. */}
      <a href={look.isUnknown ? new URL(`/find${inLanguage}`, tellLink).href : tellLink + inLanguage}>{link}</a>
    </div>
  );
}

interface ClosedProps {
  words: RareWords;
  organisation: Organisation;
  onContinue(successor: string): void;
}

function Closed({ words, organisation, onContinue }: ClosedProps) {
  const { name, successor } = organisation;
  if (!successor) {
    return (
      <div class="calm short">
        <h2>{words.noForm.closed.heading(name)}</h2>
        <p>{words.noForm.closed.text}</p>
      </div>
    );
  }
  return (
    <div class="calm">
      <h2>{words.noForm.merged.heading(name)}</h2>
      <p>{words.noForm.merged.text(successor.name)}</p>
      <button type="button" class="main" onClick={() => onContinue(successor.ods)}>
        {words.noForm.merged.next(successor.name)}
      </button>
    </div>
  );
}
