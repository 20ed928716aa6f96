import type { OrganisationLook } from '@hearback/sdk/first-look';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { createStoryForm } from '../story-form/create-story-form.ts';
import { mendDrafts } from '../story-form/draft-copies.ts';
import { type DraftStorage, draftStorage } from '../story-form/draft-storage.ts';
import css from '../story-form/story-form.css';
import { StoryForm } from '../story-form/story-form.tsx';
import { ownTask } from '../theme/own-task.ts';
import { ask } from './ask.ts';
import { formCard, withWords } from './form-card.ts';
import { emit, type Mount, type MountContext, type MountHost } from './mount.ts';

/** A page's `lang` as the platform takes it (BCP 47); pages also say `en_GB` and worse. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;

export const mount: Mount = (host, root, context) => {
  const isLedTo = !/^(place)?$/.test(host.getAttribute('within') ?? '');
  const content = formCard(root, context, css);
  let isMounted = true;
  let stop = () => {};
  const show = async (organisation: string, takesFocus: boolean) => {
    const [look] = await Promise.all([ask(organisation, context), mendDrafts()]);
    // The first rendering is a task of its own, apart from running the code that has just come.
    await ownTask();
    if (!isMounted) return;
    stop();
    stop = fill({ host, content, root, context, look, takesFocus, onContinue: (ods) => void show(ods, true) });
  };
  void show(host.getAttribute('org') ?? '', isLedTo);
  return () => {
    isMounted = false;
    stop();
    render(null, content);
    content.remove();
  };
};

interface Filling {
  host: MountHost;
  content: HTMLElement;
  root: ShadowRoot;
  context: MountContext;
  look: OrganisationLook;
  takesFocus: boolean;
  /** Shows the form of an organisation afresh. */
  onContinue(organisation: string): void;
}

/** Fills the card with the form, or with the reason why there is none; returns what stops it. */
function fill(filling: Filling): () => void {
  const { host, content, look, takesFocus, onContinue } = filling;
  const { platform, words, load, language } = filling.context;
  if (!look.found?.doors.includes('story')) {
    loadRare(filling).then(
      (rare) => {
        const tellLink = `${platform}/tell/${host.getAttribute('org')}`;
        render(<rare.NoForm words={rare.words} {...{ look, onContinue, tellLink }} />, content);
      },
      () => render(<p role="alert">{words.launcher.offline}</p>, content),
    );
    return host.retryOnline();
  }
  const organisation = look.found.ods;
  const form = createStoryForm({
    organisation: look.found,
    words,
    drafts: (host.drafts as DraftStorage | undefined) ?? draftStorage(organisation, host),
    async loadPages(form) {
      const [loaded, { openSending }] = await Promise.all([loadStoryPages(filling), load('outbox')]);
      return {
        ...loaded,
        flow: loaded.createFlow(form, openSending(platform)),
        ...loaded.laterFor(load, () => loadRare(filling)),
      };
    },
    tell: (name, detail) => emit(host, name, { organisation, ...detail }),
    takesFocus,
    ahead: look.ahead,
    // An author who was asked in another language than the page's has most likely answered in it.
    language: language === 'en' ? (document.documentElement.lang.match(LANGUAGE)?.[0] ?? language) : language,
  });
  // Rendering reads the model's signals, so each change renders again: the form is small, and a binding of each
  // component to its signals would cost 1.8 KB.
  const stopRendering = effect(() =>
    render(<StoryForm form={form} onAnother={() => onContinue(organisation)} />, content),
  );
  if (!host.hasAttribute('within')) form.ports.tell('open');
  return () => {
    stopRendering();
    form.stop();
  };
}

/** The pages after the first, with their words and styles. */
function loadStoryPages({ root, context: { load, language } }: Filling) {
  const part = load('story-pages').then(({ pages }) => pages);
  return withWords(root, part, load(`story-words-${language}`));
}

/** What few people see. */
function loadRare({ root, context: { load, language } }: Filling) {
  const part = load('rare').then(({ rare }) => rare);
  return withWords(root, part, load(`rare-words-${language}`));
}
