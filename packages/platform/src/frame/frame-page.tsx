import { renderToString } from 'preact-render-to-string';
import { testRun, words } from './frame.messages.ts';
import type { Framed, FrameSettings } from './frame-settings.ts';

/** A page with one element and nothing else, for a frame on somebody's page. */
export function framePage(element: Framed, settings: FrameSettings): string {
  return `<!doctype html>${renderToString(<Frame element={element} settings={settings} />)}`;
}

function Frame({ element, settings }: { element: Framed; settings: FrameSettings }) {
  const { org, survey, lang, dir, doors, limit, within, place, scheme, brought } = settings;
  const Element = `hearback-${element}` as 'div';
  const attributes = { org, survey, lang, doors, limit, within, ...(element === 'survey' ? brought : {}) };
  return (
    <html id={place} lang={lang ?? 'en'} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={scheme} />
        <meta name="robots" content="noindex" />
        {/* Our other pages may not stand in a frame. */}
        <base target="_top" />
        <title>{words[element]}</title>
        <link rel="stylesheet" href="/frame.css" />
        <script async src="/embed.js" />
      </head>
      <body>
        <Element {...attributes} />
        <script src="/frame.js" />
      </body>
    </html>
  );
}

/** A page for a survey that staff try, which the workspace hands to it: it knows none itself. */
export function testRunPage({ lang = 'en', dir }: Pick<FrameSettings, 'lang' | 'dir'>): string {
  return `<!doctype html>${renderToString(
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <base target="_top" />
        <title>{testRun.title}</title>
        <link rel="stylesheet" href="/frame.css" />
        <script async src="/embed.js" />
      </head>
      <body class="test-run">
        <p class="test-run-told" lang="en" dir="ltr">
          <strong>{testRun.heading}.</strong> {testRun.text}
        </p>
        <main />
        <script src="/test-run.js" />
      </body>
    </html>,
  )}`;
}
