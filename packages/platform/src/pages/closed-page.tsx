import type { FoundOrganisation } from '../organisations/store.ts';
import { storyPageWordsIn } from '../story-words/words-in.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { renderPage } from './layout.tsx';
import { PrivateWays } from './private-ways.tsx';

/** Where to go instead of an organisation that takes no stories any more. */
export function closedPage(organisation: FoundOrganisation, words = storyPageWordsIn('en')): string {
  const { ods, name, open, successor } = organisation;
  const { closed, language } = words;
  return renderPage({
    look: organisation,
    title: closed.title(name),
    isPrivate: true,
    words: { language, skip: wordsIn(language).skip },
    children: (
      <>
        <h1>
          <bdi>{closed.title(name)}</bdi>
        </h1>
        <p class="lead">{open ? closed.noStories : closed.lead}</p>
        {successor && (
          <p>
            {closed.successor} <bdi>{successor.name}</bdi>.{' '}
            <a href={`/tell/${successor.ods}${language === 'en' ? '' : `?lang=${language}`}`}>
              {words.title(successor.name)}
            </a>
          </p>
        )}
        <PrivateWays organisation={organisation} links={words.privateWays} language={language} />
        <p>
          <a href={`/o/${ods}`}>
            <bdi>{closed.stories(name)}</bdi>
          </a>
        </p>
      </>
    ),
  });
}
