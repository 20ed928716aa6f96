import type { SurveyLook } from '@hearback/sdk/surveys';
import type { SurveyRestWords } from '../words/words.ts';

interface NoSurveyProps {
  words: SurveyRestWords;
  look: SurveyLook;
  platform: string;
  language: string;
  /** The survey's id, as the element has it. */
  id: string;
}

/** Why there is nothing to answer, and where else to turn. */
export function NoSurvey({ words: { closed }, look, platform, language, id }: NoSurveyProps) {
  const { found, isUnknown } = look;
  const { heading, text } = found
    ? { heading: closed.headings[found.notTaking ?? 'over'], text: closed.text }
    : isUnknown
      ? closed.unknown
      : closed.away;
  const links = found
    ? [
        [`tell/${found.organisation.ods}?lang=${language}`, closed.tell],
        [`o/${found.organisation.ods}`, closed.stories],
      ]
    : isUnknown
      ? []
      : [[`survey/${id}?lang=${language}`, closed.page]];
  return (
    <div class="calm short">
      <h2>{heading}</h2>
      <p>{text}</p>
      {links.map(([path, name]) => (
        <a key={path} href={`${platform}/${path}`} target="_top" rel="noopener">
          {name}
        </a>
      ))}
    </div>
  );
}
