import type { OrganisationLook } from '@hearback/sdk/first-look';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { createStoryForm } from '../story-form/create-story-form.ts';
import { visitStorage } from '../story-form/draft-storage.ts';
import { NoForm } from '../story-form/no-form.tsx';
import css from '../story-form/story-form.css';
import { StoryForm } from '../story-form/story-form.tsx';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import { emit, type Mount, type MountContext } from './mount.ts';

/** The page around may be in another language than the form's words. */
const WORDS_LANGUAGE = 'en';
const WORDS_DIRECTION = 'ltr';

/** The second click of a double click lands on the page that the first one led to, and would answer it. */
function dropRepeat(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What must not bubble to the page's own listeners: what is typed, and keys that are the page's shortcuts. */
const PRIVATE_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'];

/** A page's `lang` as the platform takes it (BCP 47); pages also say `en_GB` and worse. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;

export const mount: Mount = (host, root, context) => {
  adopt(root, theme, css);
  const content = document.createElement('div');
  content.className = context.isModal ? 'card modal' : 'card';
  content.part.add('card');
  content.lang = WORDS_LANGUAGE;
  content.dir = WORDS_DIRECTION;
  content.addEventListener('click', dropRepeat, true);
  for (const type of PRIVATE_EVENTS) content.addEventListener(type, (event) => event.stopPropagation());
  root.append(content);
  let isMounted = true;
  let stop = () => {};
  const show = async (organisation: string, takesFocus: boolean) => {
    const look = await context.look(organisation);
    // The first rendering is a task of its own, apart from running the code that has just come.
    await new Promise((done) => setTimeout(done));
    if (!isMounted) return;
    stop();
    stop = fill({ host, content, context, look, takesFocus, onContinue: (ods) => void show(ods, true) });
  };
  void show(host.getAttribute('org') ?? '', context.isModal);
  return () => {
    isMounted = false;
    stop();
    render(null, content);
    content.remove();
  };
};

interface Filling {
  host: HTMLElement;
  content: HTMLElement;
  context: MountContext;
  look: OrganisationLook;
  takesFocus: boolean;
  /** Shows the form of an organisation afresh. */
  onContinue(organisation: string): void;
}

/** Fills the card with the form, or with the reason why there is none; returns what stops it. */
function fill({
  host,
  content,
  context: { platform, loadOutbox, isModal },
  look,
  takesFocus,
  onContinue,
}: Filling): () => void {
  if (!look.found?.open) {
    render(
      <NoForm look={look} tellLink={`${platform}/tell/${host.getAttribute('org')}`} onContinue={onContinue} />,
      content,
    );
    return () => {};
  }
  const organisation = look.found.ods;
  const form = createStoryForm({
    organisation: look.found,
    drafts: visitStorage(organisation),
    loadSending: async () => (await loadOutbox()).openSending(platform),
    tell: (name, detail) => emit(host, name, { organisation, ...detail }),
    takesFocus,
    language: document.documentElement.lang.match(LANGUAGE)?.[0] ?? 'en',
  });
  // Rendering reads the model's signals, so each change renders again: the form is small, and a binding of each
  // component to its signals would cost 1.8 KB.
  const stopRendering = effect(() =>
    render(<StoryForm form={form} onAnother={() => onContinue(organisation)} />, content),
  );
  if (!isModal) emit(host, 'open', { organisation });
  return () => {
    stopRendering();
    form.stop();
  };
}
