import type { OrganisationLook } from '@hearback/sdk/first-look';
import type { EnquiryRestWords } from '../words/words.ts';

interface NoEnquiryProps {
  words: EnquiryRestWords;
  look: OrganisationLook;
  /** The page of private doors. */
  helpLink: string;
}

/** Why nothing can be asked here, and where to turn instead. */
export function NoEnquiry({ words: { closed }, look, helpLink }: NoEnquiryProps) {
  // Online it is hardly the connection: the website may be none that the organisation has named.
  const away = { ...closed.away, ...(navigator.onLine && { text: closed.away.online }) };
  const { heading, text } = look.found
    ? { heading: closed.heading(look.found.name), text: closed.text }
    : look.isUnknown
      ? closed.unknown
      : away;
  const [words, link] = look.found
    ? [closed.link, helpLink]
    : look.isUnknown
      ? [closed.unknown.link, new URL(`/find?aim=help&lang=${closed.unknown.language}`, helpLink).href]
      : [closed.away.link, `${helpLink}/ask?lang=${closed.unknown.language}`];
  return (
    <div class="calm short">
      <h2>{heading}</h2>
      <p>{text}</p>
      <a href={link} target="_top" rel="noopener">
        {words}
      </a>
    </div>
  );
}
