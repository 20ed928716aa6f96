import type { OrganisationLook } from '@hearback/sdk/first-look';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import type { EnquiryAnswers } from '../enquiry-form/answers.ts';
import { createEnquiryForm, type EnquiryForm as Model } from '../enquiry-form/create-enquiry-form.ts';
import enquiryCss from '../enquiry-form/enquiry-form.css';
import { EnquiryForm } from '../enquiry-form/enquiry-form.tsx';
import { mendDrafts } from '../story-form/draft-copies.ts';
import { type DraftStorage, draftStorage } from '../story-form/draft-storage.ts';
import css from '../story-form/story-form.css';
import { ownTask } from '../theme/own-task.ts';
import type { EnquiryWords } from '../words/words.ts';
import { ask } from './ask.ts';
import { formCard, withWords } from './form-card.ts';
import { emit, type Mount, type MountContext, type MountHost } from './mount.ts';

export const mount: Mount = (host, root, context) => {
  const content = formCard(root, context, css, enquiryCss);
  let isMounted = true;
  let stop = () => {};
  const show = async () => {
    const [look, { words }] = await Promise.all([
      ask(host.getAttribute('org') ?? '', context),
      context.load(`enquiry-words-${context.language}`),
      mendDrafts(),
    ]);
    // The first rendering is a task of its own, apart from running the code that has just come.
    await ownTask();
    const filling = { host, content, root, context, look, words };
    if (isMounted) stop = look.found?.doors.includes('help') ? fill(filling, look.found) : explain(filling);
  };
  // The network went between the code and its words.
  show().catch(() => {
    if (isMounted) stop = explain({ host, content, root, context, look: { isUnknown: false } });
  });
  return () => {
    isMounted = false;
    stop();
    render(null, content);
    content.remove();
  };
};

interface Explaining {
  host: MountHost;
  content: HTMLElement;
  root: ShadowRoot;
  context: MountContext;
  look: OrganisationLook;
}

interface Filling extends Explaining {
  words: EnquiryWords;
}

/** Fills the card with the reason why nothing can be asked, and where to turn. */
function explain({ host, content, root, context, look }: Explaining): () => void {
  const { platform, load, language, words: first } = context;
  const help = load('enquiry-help').then((found) => found.help);
  const helpLink = `${platform}/help/${encodeURIComponent(host.getAttribute('org') ?? '')}`;
  withWords(root, help, load(`enquiry-rest-words-${language}`)).then(
    ({ NoEnquiry, words }) => render(<NoEnquiry {...{ words, look, helpLink }} />, content),
    () => render(<p role="alert">{first.launcher.offline}</p>, content),
  );
  return host.retryOnline();
}

/** Fills the card with the form; returns what stops it. */
function fill(filling: Filling, organisation: NonNullable<OrganisationLook['found']>): () => void {
  const { host, content, context, words } = filling;
  const { platform, words: start, language } = context;
  const { ods } = organisation;
  const within = host.getAttribute('within');
  const form = createEnquiryForm({
    ...{ organisation, words: start, enquiryWords: words, platform, language },
    drafts:
      (host.drafts as DraftStorage<EnquiryAnswers> | undefined) ??
      draftStorage<EnquiryAnswers>(ods, host, Date.now, ['enquiry', 'org']),
    loadPages: (begun) => loadPages(filling, begun),
    tell: (name, detail) => emit(host, name, { organisation: ods, ...detail }),
    takesFocus: !!within && within !== 'place',
  });
  const stopRendering = effect(() => render(<EnquiryForm form={form} />, content));
  if (within === null) form.ports.tell('open');
  return () => {
    stopRendering();
    form.stop();
  };
}

/** The pages after the first question, with what sends. */
async function loadPages({ root, context: { load, language, platform } }: Filling, form: Model) {
  const part = load('enquiry-pages').then(({ pages }) => pages);
  const [loaded, { openSending }] = await Promise.all([
    withWords(root, part, load(`enquiry-rest-words-${language}`)),
    load('outbox'),
  ]);
  const loadRare = async () => {
    const help = load('enquiry-help').then((found) => found.help);
    const found = await withWords(root, help, load(`rare-words-${language}`));
    // Nothing is looked for but danger, so nothing shows what was found.
    const Finds = () => null as never;
    return { ...found, Finds, words: { ...found.words, help: { ...found.words.help, ...loaded.words.help } } };
  };
  return {
    ...loaded,
    flow: loaded.createEnquiryFlow(form, openSending(platform), loaded.words),
    ...loaded.laterFor(load, loadRare),
  };
}
