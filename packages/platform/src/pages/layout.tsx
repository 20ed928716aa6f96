import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../frame/frame-settings.ts';
import { addressOfAccent } from './accent.ts';
import { builtFiles } from './assets.ts';
import { words } from './pages.messages.ts';

export interface PageProps {
  title: string;
  children: ComponentChildren;
  /** Kept out of search engines: what only one person should find. */
  isPrivate?: boolean;
  /** The own colour of the organisation that it is of, as `#005e63`. */
  accent?: string | undefined;
  /** What the page is in, where that is not English. */
  words?: { language: string; skip: string };
}

const { css } = builtFiles('pages');
const english = { language: 'en', skip: words.skip };

/** A whole page as HTML. */
export function renderPage(page: PageProps): string {
  return `<!doctype html>${renderToString(<Page {...page} />)}`;
}

function Page({ title, children, isPrivate = false, accent, words: { language, skip } = english }: PageProps) {
  const look = addressOfAccent(accent);
  const isEnglish = language === 'en';
  const around = isEnglish ? {} : ({ lang: 'en', dir: 'ltr' } as const);
  return (
    <html lang={language} dir={isEnglish ? undefined : directionOf(undefined, language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {isPrivate && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        {css && <link rel="stylesheet" href={css} />}
        {look && <link rel="stylesheet" href={look} />}
      </head>
      <body>
        <a class="skip-link" href="#main">
          {skip}
        </a>
        <header class="site-header" {...around}>
          <a class="site-name" href="/">
            {words.product}
          </a>
        </header>
        <main id="main" class="page">
          {children}
        </main>
        <footer class="site-footer" {...around}>
          <p>{words.home.lead}</p>
          <p>
            <a class="comparison-link" href="/moderation">
              {words.moderation}
            </a>
          </p>
        </footer>
      </body>
    </html>
  );
}
