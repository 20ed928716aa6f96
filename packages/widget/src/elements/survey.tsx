import { lookUpSurvey, type SurveyLook } from '@hearback/sdk/surveys';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { mendDrafts } from '../story-form/draft-copies.ts';
import { draftStorage } from '../story-form/draft-storage.ts';
import css from '../story-form/story-form.css';
import tiles from '../story-form/tiles.css';
import { createSurveyForm, type SurveyForm as Model } from '../survey-form/create-survey-form.ts';
import type { GivenAnswers } from '../survey-form/given-answers.ts';
import { fileOf, type Kinds } from '../survey-form/kinds.ts';
import survey from '../survey-form/survey-form.css';
import { SurveyForm } from '../survey-form/survey-form.tsx';
import { addSheet } from '../theme/adopt.ts';
import { ownTask } from '../theme/own-task.ts';
import type { SurveyWords } from '../words/words.ts';
import { formCard, withWords } from './form-card.ts';
import { emit, type Mount, type MountContext, type MountHost } from './mount.ts';
import { advisePolicy } from './policy.ts';

export const mount: Mount = (host, root, context) => {
  const content = formCard(root, context, css, tiles, survey);
  const { platform, language, load } = context;
  const id = host.getAttribute('survey') ?? '';
  let isMounted = true;
  let stop = () => {};
  const show = async () => {
    const [look, { words }] = await Promise.all([
      host.testRun ?? lookUpSurvey(platform, id),
      load(`survey-words-${language}`),
      mendDrafts(),
    ]);
    if (look.isUnknown) context.advise('unknown-survey', id);
    // The first rendering is a task of its own, apart from reading the answer.
    await ownTask();
    const filling = { host, content, root, context, look, words, id };
    if (isMounted) stop = look.found && !look.found.notTaking ? await fill(filling, look.found) : explain(filling);
    if (!isMounted) stop();
  };
  void show();
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
  look: SurveyLook;
  words: SurveyWords;
  id: string;
}

/** Fills the card with the reason why there is nothing to answer. */
function explain({ host, content, root, context, look, id }: Filling): () => void {
  const { platform, load, language, words: first } = context;
  const help = load('survey-help').then((found) => found.help);
  withWords(root, help, load(`survey-rest-words-${language}`)).then(
    ({ NoSurvey, words }) => render(<NoSurvey {...{ words, look, platform, language, id }} />, content),
    () => render(<p role="alert">{first.launcher.offline}</p>, content),
  );
  if (look.found || look.isUnknown) return () => {};
  void advisePolicy(context);
  return host.retryOnline();
}

/** Fills the card with the survey; returns what stops it. */
async function fill(filling: Filling, survey: NonNullable<SurveyLook['found']>): Promise<() => void> {
  const { host, content, context, words } = filling;
  const { platform, words: start } = context;
  const { definition, organisation } = survey;
  const [first = ''] = definition.languages;
  const given = (definition.hidden ?? []).flatMap((name) => {
    const value = host.getAttribute(`data-${name}`)?.trim();
    return value ? [[name, value.slice(0, 200)]] : [];
  });
  const isWithin = host.hasAttribute('within');
  const form = createSurveyForm({
    ...{ survey, words: start, surveyWords: words, platform },
    reading: { language: readIn(filling, definition.languages) ?? first, first },
    given: Object.fromEntries(given),
    service: organisation.services.find((service) => service.id === host.getAttribute('data-service'))?.id,
    drafts: host.testRun?.drafts ?? draftStorage<GivenAnswers>(survey.id, host, Date.now, ['survey', 'survey']),
    loadKind: (name) => loadKind(filling, name),
    loadPages: (begun) => loadPages(filling, begun),
    tell: (name, detail) => emit(host, name, { organisation: organisation.ods, ...detail }),
    takesFocus: isWithin && host.getAttribute('within') !== 'place',
  });
  try {
    await form.loadFor(form.step.value);
  } catch {
    form.stop();
    return explain({ ...filling, look: { isUnknown: false } });
  }
  const stopRendering = effect(() => render(<SurveyForm form={form} />, content));
  if (!isWithin) form.ports.tell('open');
  return () => {
    stopRendering();
    form.stop();
  };
}

/** The language that is asked for, which the survey may have and the words around it not; else that of the words. */
function readIn({ host, context: { settings, language } }: Filling, languages: readonly string[]): string | undefined {
  const asked = host.lang || settings.lang || host.closest<HTMLElement>('[lang]')?.lang;
  const isIn = (one: string) => `${asked}-`.toLowerCase().startsWith(`${one.toLowerCase()}-`);
  return languages.find(isIn) ?? languages.find((one) => one === language);
}

async function loadKind<Name extends keyof Kinds>({ root, context: { load } }: Filling, name: Name) {
  const { kind } = (await load(`survey-${name}` as 'survey-text')) as { kind: Kinds[Name] };
  addSheet(root, kind.css);
  return kind;
}

/** The pages after the first question, with all that the survey's other questions need: the network may go meanwhile. */
async function loadPages({ host, root, context: { load, language, platform }, look }: Filling, form: Model) {
  const part = load('survey-pages').then(({ pages }) => pages);
  const kinds = new Map(look.found?.definition.questions.map(({ kind, id }) => [fileOf(kind), id]));
  const [loaded, { openSending }] = await Promise.all([
    withWords(root, part, load(`survey-rest-words-${language}`)),
    host.testRun ?? load('outbox'),
    ...[...kinds.values()].map((id) => form.loadFor(id)),
  ]);
  const loadRare = async () => {
    const help = load('survey-help').then((found) => found.help);
    const found = await withWords(root, help, load(`rare-words-${language}`));
    return { ...found, words: { ...found.words, help: { ...found.words.help, ...loaded.words.help } } };
  };
  return {
    ...loaded,
    flow: loaded.createSurveyFlow(form, openSending(platform)),
    ...loaded.laterFor(load, loadRare),
  };
}
