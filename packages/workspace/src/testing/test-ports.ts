import type { StaffStory } from '@hearback/contract';
import { createHearback, newId } from '@hearback/sdk';
import { signal } from '@preact/signals';
import { onTestFinished } from 'vitest';
import { type DraftStorage, storedDrafts } from '../ports/drafts.ts';
import { storedSettings } from '../ports/own-settings.ts';
import type { Ports } from '../ports/ports.ts';
import { sdkApi } from '../ports/sdk-api.ts';
import { type SmallPlatform, startSmallPlatform } from './small-platform.ts';

/** A tab's storage, as a browser has it. */
export function tabStorage(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

export interface Bench {
  platform: SmallPlatform;
  ports: Ports;
  /** How often the platform said that nobody is signed in any more. */
  timesSignedOut: () => number;
}

/** The real sdk on a real HTTP server, for one test. */
export async function bench({
  stories = [],
  isSignedIn = true,
}: {
  stories?: StaffStory[];
  isSignedIn?: boolean;
} = {}) {
  const platform = await startSmallPlatform(stories);
  onTestFinished(() => platform.stop());
  platform.isSignedIn = isSignedIn;
  let signedOut = 0;
  const hearback = createHearback({ baseUrl: platform.baseUrl, outbox: null });
  const ports: Ports = {
    api: sdkApi(hearback, {
      onSignedOut: () => {
        signedOut += 1;
      },
    }),
    away: { go: () => undefined, cameFrom: () => '/workspace' },
    clock: { now: signal(Date.now()) },
    drafts: storedDrafts(tabStorage()),
    settings: storedSettings(tabStorage()),
    newId: () => newId(),
  };
  return { platform, ports, timesSignedOut: () => signedOut } satisfies Bench;
}
