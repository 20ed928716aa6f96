import type { OutboxItem } from '@hearback/sdk/outbox';
import { refusedDraft, refusedEnquiry } from '../notice/refused-draft.ts';
import { remove, stackIn } from '../notice/stack.ts';
import { resumeWith } from '../sending/tell-later.ts';
import type { RareWords } from '../words/words.ts';
import type { MountContext, MountHost } from './mount.ts';

/** What somebody who comes back is told: where to follow what has arrived, or what was not taken. */
export type Told = ({ link: string; isEnquiry: boolean } | (OutboxItem & Required<Pick<OutboxItem, 'refusal'>>)) & {
  /** It is told on no page any more, and is no longer on the device. */
  forget(): void;
};

/** A story, answers to a survey, or a request for help, that still wait on the device, or went from there. */
export interface Waiting {
  waiting: { subscribe(listener: (state: { name: string }) => void): unknown };
  of: 'story' | 'answers' | 'enquiry';
}

/** What this file hands out: it is loaded by embed.js, never imported. */
export interface NoticeModule {
  /** Sends what an earlier visit left. */
  resume(context: () => Promise<MountContext>): Promise<void>;
}

/** Sends what an earlier visit left, and tells what became of it. */
export const resume: NoticeModule['resume'] = async (context) => resumeWith(showNotice, await context());

/** Tells somebody who comes back what became of what they had sent without network, each in a box of its own. */
async function showNotice(told: Told | Waiting, context: MountContext): Promise<Element> {
  const { words } = await context.load(`rare-words-${context.language}`);
  const box = make('section', { className: 'notice' });
  const text = make('p');
  text.setAttribute('role', 'status');
  box.append(text);
  stackIn(context).append(box);
  // Said after it is in the page, as a reader speaks only what changes in a region that is there.
  if ('waiting' in told) waits(box, text, { told, words: words.notice });
  else if ('link' in told) arrived(box, text, { told, words: words.notice });
  else refused(box, text, { told, words: words.notice }, context);
  return box;
}

interface Telling<Of> {
  told: Of;
  words: RareWords['notice'];
}

function arrived(box: HTMLElement, text: Element, { told, words }: Telling<Extract<Told, { link: string }>>): void {
  box.ariaLabel = text.textContent = told.isEnquiry ? words.enquiry.sent : words.sent;
  const follow = make('a', { href: told.link, target: '_blank', rel: 'noopener noreferrer', textContent: words.link });
  const close = () => {
    told.forget();
    remove(box);
  };
  box.append(follow, button(words.close, close), make('p', { className: 'hint', textContent: words.hint }));
}

function waits(box: HTMLElement, text: Element, { told, words }: Telling<Waiting>): void {
  box.append(button(words.close, () => remove(box)));
  const { waiting } = told.of === 'story' ? words : words[told.of];
  const isAnswers = told.of === 'answers';
  told.waiting.subscribe(({ name }) => {
    const isSent = name === 'sent';
    // Why it was refused, and where to follow what went, is said in a box of its own.
    if (name === 'refused' || (isSent && !isAnswers)) remove(box);
    else box.ariaLabel = text.textContent = isSent ? words.answers.sent : waiting;
  });
}

type Refused = Exclude<Told, { link: string }>;

function refused(
  box: HTMLElement,
  text: Element,
  { told, words }: Telling<Refused>,
  { platform, language }: MountContext,
): void {
  const { errors, detail } = told.refusal;
  const isSurvey = 'answers' in told.body;
  box.ariaLabel = text.textContent = isSurvey ? words.answers.refused : words.refused.text;
  const why = make('p', {
    textContent: [...new Set(errors?.map((error) => error.detail) ?? [detail])].join(' '),
    dir: 'auto',
  });
  const written = make('details');
  const parts = textsOf(told).map((textContent) => make('p', { textContent, dir: 'auto' }));
  const summary = isSurvey ? words.answers.given : words.refused.written;
  written.append(make('summary', { textContent: summary }), ...parts);
  const drafts = draftsOf(told);
  let isSure = false;
  const sure = (is: boolean) => {
    isSure = is;
    remover.textContent = is ? words.refused.sure : words.refused.forget;
  };
  const remover = button(words.refused.forget, () => {
    if (!isSure) return sure(true);
    drafts?.clear();
    told.forget();
    remove(box);
  });
  const way = drafts
    ? button(words.refused.mend, () => {
        way.remove();
        sure(false);
        const isSent = () => {
          box.ariaLabel = 'wrong' in told.body ? words.enquiry.sent : words.sent;
          for (const part of [text, why, remover]) part.remove();
        };
        written.replaceWith(mending(told, drafts, isSent));
      })
    : make('a', { href: `${platform}/survey/${told.survey}?lang=${language}`, textContent: words.refused.survey });
  box.append(
    why,
    ...(parts.length > 0 ? [written] : []),
    way,
    remover,
    button(words.close, () => remove(box)),
  );
}

/** What was refused as the draft of a form; none of answers to a survey, which are given on its own page. */
function draftsOf(told: Refused): MountHost['drafts'] {
  if ('happened' in told.body) return refusedDraft({ ...told, body: told.body });
  return 'wrong' in told.body ? refusedEnquiry({ ...told, body: told.body }) : undefined;
}

/** The form with those words in it. */
function mending({ body }: Refused, drafts: NonNullable<MountHost['drafts']>, onSent: () => void): HTMLElement {
  const name = 'wrong' in body ? 'hearback-enquiry' : 'hearback-story';
  const form = Object.assign(make(name as 'div'), { drafts } satisfies Partial<MountHost>);
  form.setAttribute('org', 'organisation' in body ? body.organisation : '');
  form.setAttribute('within', 'notice');
  form.addEventListener('hearback:submit', onSent);
  return form;
}

/** What was written in the author's own words; of a survey with the names of answers that were chosen, which look no different. */
function textsOf({ body }: Refused): string[] {
  if ('happened' in body) return [body.happened, body.good, body.better].filter((text) => text !== undefined);
  if ('wrong' in body) return [body.wrong, body.help].filter((text) => text !== undefined);
  return Object.values(body.answers).flatMap(wordsIn);
}

function wordsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer.flatMap(wordsIn);
  return answer instanceof Object && 'other' in answer ? wordsIn(answer.other) : [];
}

function button(textContent: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', className: 'link', textContent, onclick });
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
