import { endpoints } from '@hearback/contract';
import { renderToString } from 'preact-render-to-string';
import { builtFiles } from './assets.ts';
import { words } from './workspace-shell.messages.ts';

const { css, js } = builtFiles('workspace');

/** The one HTML page of the workspace; its bundle does the rest. */
export const workspaceShell = `<!doctype html>${renderToString(
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{words.title}</title>
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      {css && <link rel="stylesheet" href={css} />}
      {/* Who is signed in is asked while the bundle is on its way. */}
      <link rel="preload" as="fetch" crossorigin="anonymous" href={endpoints.staff.session.get.path} />
      {js && <script type="module" src={js} />}
    </head>
    <body>
      <div id="workspace" />
      <noscript>{words.noScript}</noscript>
    </body>
  </html>,
)}`;
