import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type Stage, startStage } from '../stage/stage.ts';
import { Keyboard } from './keyboard.ts';

const PASSWORD = 'try-hearback-2026';
const TOLD = /As a patient I would like to say that the admin team at this surgery are outstanding/;

// Stops on the way: to what stands in the header, to a row of a list, to what is done with a story.
const [TO_HEADER, TO_ROW, TO_DEED] = [10, 30, 5];

describe('a day’s work by keyboard alone', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    stage = await startStage();
    browser = await launchChromium();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    keys = await Keyboard.of(page);
  });

  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  /** Waits until the focus is where the screen, the part or the question that has come begins. */
  const begins = async (name: string | RegExp) => {
    await expect.poll(() => keys.focused()).toMatchObject({ role: 'heading', name: expect.stringMatching(name) });
  };

  const signIn = async (email: string) => {
    // The address after signing out is still the story's, and who comes next would begin there.
    await page.goto(`${stage.platform.url}/workspace`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await keys.goTo({ role: 'textbox', name: 'Email address', atMost: TO_HEADER });
    await keys.type(email);
    await keys.goTo({ role: 'textbox', name: 'Password', atMost: 1 });
    await keys.type(PASSWORD);
    await keys.press('Enter');
  };

  /** From the list that has just come. */
  const open = async (list: string) => {
    await begins(list);
    await page.getByRole('link', { name: TOLD }).waitFor();
    await keys.goTo({ role: 'link', name: TOLD, atMost: TO_ROW });
    await keys.press('Enter');
    await begins(TOLD);
  };

  const signOut = async () => {
    await keys.goTo({ role: 'button', name: 'Sign out', atMost: TO_HEADER, key: 'Shift+Tab' });
    await keys.press('Enter');
  };

  it('a moderator signs in, reads a story, publishes it and signs out', async () => {
    await signIn('moderator@demo.example');
    await open('To moderate');
    await keys.goTo({ role: 'button', name: 'Publish', atMost: TO_DEED });
    await keys.press('Enter');
    await begins('Publish this story?');
    await keys.goTo({ role: 'button', name: 'Publish now', atMost: 1 });
    await keys.press('Enter');
    await page.getByText('Published. It is now on the public page.').waitFor();
    await begins('Nothing waits for you here');
    await signOut();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('a responder answers it: writes, is asked, writes otherwise and sends', async () => {
    await signIn('practice@demo.example');
    await open('To reply');
    await keys.goTo({ role: 'textbox', name: 'Your reply', atMost: TO_DEED });
    await keys.type('Thank you. Ring Ms Sarah Jones on 07700 900123.');
    await keys.goTo({ role: 'button', name: 'Send this reply', atMost: TO_DEED });
    await keys.press('Enter');
    await begins('Send what may tell who somebody is?');
    await keys.goTo({ role: 'button', name: 'Change it', atMost: 2 });
    await keys.press('Enter');
    await expect.poll(() => keys.focused()).toEqual({ role: 'button', name: 'Send this reply', isMarked: true });
    await keys.goTo({ role: 'textbox', name: 'Your reply', atMost: TO_DEED, key: 'Shift+Tab' });
    await keys.press('Control+A');
    await keys.type('Thank you for telling us. Everybody here has read your kind words.');
    await keys.goTo({ role: 'button', name: 'Send this reply', atMost: TO_DEED });
    await keys.press('Enter');
    await page.getByText('Your reply is published. It is now on the public page.').waitFor();
    await begins('This story has a reply');
    await signOut();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
