import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../frame/frame-settings.ts';
import type { Look } from '../organisations/store.ts';
import { builtFiles } from './assets.ts';
import { addressOfLook } from './own-look.ts';
import { words } from './pages.messages.ts';
import type { Kiosk } from './survey-kiosk.tsx';

export interface PageProps {
  title: string;
  children: ComponentChildren;
  /** Kept out of search engines: what only one person should find. */
  isPrivate?: boolean;
  /** How the organisation that it is of is drawn. */
  look?: Look | undefined;
  /** On a tablet that many people use: no way out of it, and a script that begins anew for the next person. */
  kiosk?: Kiosk | undefined;
  /** The author's own page, with a script that keeps for the visit what they type. */
  keepsWords?: boolean;
  /** What the page is in, where that is not English. */
  words?: { language: string; skip: string };
}

const { css } = builtFiles('pages');
const english = { language: 'en', skip: words.skip };

/** A whole page as HTML. */
export function renderPage(page: PageProps): string {
  return `<!doctype html>${renderToString(<Page {...page} />)}`;
}

function Page(page: PageProps) {
  const { title, children, isPrivate = false, kiosk, words: around = english } = page;
  const { language, skip } = around;
  const look = page.look && addressOfLook(page.look);
  const isEnglish = language === 'en';
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
        {kiosk && <script defer src="/kiosk.js" />}
        {page.keepsWords && <script defer src="/kept-words.js" />}
      </head>
      <body class={kiosk && 'kiosk'}>
        <a class="skip-link" href="#main">
          {skip}
        </a>
        {!kiosk && <Header around={isEnglish ? {} : inEnglish} />}
        <main id="main" class="page">
          {children}
        </main>
        {!kiosk && <Footer around={isEnglish ? {} : inEnglish} />}
      </body>
    </html>
  );
}

const inEnglish = { lang: 'en', dir: 'ltr' } as const;
type Around = { around: Partial<typeof inEnglish> };

function Header({ around }: Around) {
  return (
    <header class="site-header" {...around}>
      <a class="site-name" href="/">
        {words.product}
      </a>
    </header>
  );
}

function Footer({ around }: Around) {
  return (
    <footer class="site-footer" {...around}>
      <p>{words.home.lead}</p>
      <p>
        <a class="comparison-link" href="/moderation">
          {words.moderation}
        </a>
      </p>
    </footer>
  );
}
