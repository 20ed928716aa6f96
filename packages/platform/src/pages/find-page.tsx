import type { OrganisationName } from '@hearback/contract';
import { type FindWords, findLanguages, findWordsIn } from './find-page.messages.ts';
import { renderPage } from './layout.tsx';
import { nameOf } from './survey-page.tsx';

/** What somebody wants of the organisation that they look for: the first part of its page's address. */
export const AIMS = ['tell', 'help', 'o'] as const;
export type Aim = (typeof AIMS)[number];

export const FIND_LONGEST = 100;

/** What is looked for, in which language. */
export interface Wanted {
  words: FindWords;
  aim: Aim;
  /** A part of a name, or the beginning of a code; empty where nothing was asked yet. */
  name: string;
}

/** What a link may lead to that is not there. */
export type Unknown = keyof FindWords['unknown'];

/** Instead of a page of what nobody knows: how to find the right organisation, and where else to turn. */
export function unknownPage(url: string, what: Unknown): string {
  const { pathname, searchParams } = new URL(url, 'http://page');
  // Who wanted to answer a survey has something to say.
  const aim = AIMS.find((one) => pathname.startsWith(`/${one}/`)) ?? (what === 'survey' ? 'tell' : 'o');
  const words = findWordsIn(searchParams.get('lang') ?? '');
  const { heading, lead } = words.unknown[what];
  return renderPage({
    title: heading,
    isPrivate: true,
    words,
    children: (
      <>
        <h1>{heading}</h1>
        <p class="lead">{lead}</p>
        <FindForm words={words} aim={aim} name="" />
        <Elsewhere words={words} />
        <Languages now={words} address={(language) => `?lang=${language}`} />
      </>
    ),
  });
}

/** What a search for an organisation finds. */
export function findPage(wanted: Wanted, found: { items: OrganisationName[]; hasMore: boolean }): string {
  const { words, aim, name } = wanted;
  const address = (lang: string) => `/find?${new URLSearchParams({ name, aim, lang })}`;
  return renderPage({
    title: words.find.heading,
    isPrivate: true,
    words,
    children: (
      <>
        <h1>{words.find.heading}</h1>
        <FindForm {...wanted} />
        {name && <Results {...wanted} {...found} />}
        <Elsewhere words={words} />
        <Languages now={words} address={address} />
      </>
    ),
  });
}

/** Looks for an organisation by its name. */
export function FindForm({ words, aim, name }: Wanted) {
  return (
    <form class="tell" action="/find" method="get">
      <input type="hidden" name="aim" value={aim} />
      <input type="hidden" name="lang" value={words.language} />
      <div class="field">
        <label class="question" for="name">
          {words.find.label}
        </label>
        <p class="hint" id="name-hint">
          {words.find.hint}
        </p>
        <input
          {...{ id: 'name', name: 'name', value: name, maxLength: FIND_LONGEST }}
          type="text"
          autocomplete="organization"
          aria-describedby="name-hint"
        />
      </div>
      <button class="button" type="submit">
        {words.find.button}
      </button>
    </form>
  );
}

function Results({ words, aim, items, hasMore }: Wanted & { items: OrganisationName[]; hasMore: boolean }) {
  if (items.length === 0) return <p class="notice tell">{words.find.none}</p>;
  return (
    <>
      <h2>{words.find.found}</h2>
      <ul class="link-list">
        {items.map(({ ods, name }) => (
          <li key={ods}>
            <a href={`/${aim}/${ods}`}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {hasMore && <p>{words.find.more}</p>}
    </>
  );
}

function Elsewhere({ words }: { words: FindWords }) {
  return (
    <>
      <h2>{words.elsewhere.heading}</h2>
      <p>{words.elsewhere.text}</p>
      <p>{words.elsewhere.urgent}</p>
      <p>
        <a href="/">{words.elsewhere.all}</a>
      </p>
    </>
  );
}

function Languages({ now, address }: { now: FindWords; address: (language: string) => string }) {
  return (
    <nav class="survey-languages" aria-label={now.otherLanguages}>
      <ul>
        {findLanguages
          .filter(({ language }) => language !== now.language)
          .map(({ language }) => (
            <li key={language}>
              <a href={address(language)} lang={language} hreflang={language}>
                {nameOf(language)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
