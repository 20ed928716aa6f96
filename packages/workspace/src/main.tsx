import { createHearback, newId } from '@hearback/sdk';
import { render } from 'preact';
import './look/tokens.css';
import './look/base.css';
import { App } from './app/app.tsx';
import { SessionModel } from './app/session.model.ts';
import { browserAway } from './ports/away.ts';
import { deviceClock } from './ports/clock.ts';
import { storedDrafts } from './ports/drafts.ts';
import { fetchThatTells } from './ports/fetch-that-tells.ts';
import { askBeforeLeaving } from './ports/leaving.ts';
import { storedSettings } from './ports/own-settings.ts';
import { sdkApi } from './ports/sdk-api.ts';

const root = document.getElementById('workspace');
if (!root) throw new Error('The page has no element for the workspace.');

// The workspace sends nothing that could wait in an outbox.
const hearback = createHearback({ baseUrl: location.origin, outbox: null });
const drafts = storedDrafts(sessionStorage);
/** A photo on a slow line takes its time. */
const UPLOAD_MS = 180_000;
const sending = (onProgress: (part: number) => void) =>
  createHearback({
    ...{ baseUrl: location.origin, outbox: null, timeout: UPLOAD_MS },
    fetch: fetchThatTells(onProgress),
  });
const api = sdkApi(
  { ...hearback, sending },
  { onSignedOut: () => session.lose(), onForbidden: () => session.lookAgain() },
);
const session = new SessionModel({ api, drafts });
// Whoever signs in by a directory comes back to what they typed.
const away = browserAway(sessionStorage, askBeforeLeaving(drafts, window));
const ports = {
  ...{ api, drafts, clock: deviceClock(), away, settings: storedSettings(localStorage) },
  newId: () => newId(),
};

render(<App ports={ports} session={session} />, root);
void session.resume();
