import { randomBytes } from 'node:crypto';
import { endpoints, type FieldError, Ods, parseBody, parseParameters } from '@hearback/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { notFound, Refusal } from '../http/refusal.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { followedWorkStory, withdrawWorkStory } from '../work-stories/author.ts';
import { findWorkDoor } from '../work-stories/store.ts';
import { submitWorkStory } from '../work-stories/submit.ts';
import { type WorkWords, workWordsIn } from '../work-words/words-in.ts';
import { sendPrivate } from './send.ts';
import type { FilledForm, Posted } from './tell-form.ts';
import { type WorkAuthorView, workAuthorPage } from './work-author-page.tsx';
import { workCheckPage, workClosedPage } from './work-check-page.tsx';
import { type ReadWorkForm, readWorkForm } from './work-story-form.ts';
import { workStoryPage } from './work-story-page.tsx';

type Tell = { Params: { ods: string }; Querystring: Posted; Body: Posted | undefined };
type Own = { Params: { token: string }; Querystring: { sent?: string } };

const fresh = () => ({ id: uuidv7(), key: randomBytes(18).toString('base64url') });

/** Where somebody tells what happened at work, for any browser. No public page leads here: staff are given the address. */
export function workStoryPageRoutes(app: FastifyInstance, services: Services): void {
  app.get<Tell>('/tell-as-staff/:ods', async ({ params, query }, reply) => {
    const door = await doorOf(services, params.ods, query);
    if (!door.isOpen) return closed(reply, door);
    return showForm(reply, door, { filled: { ...fresh(), values: {} }, errors: [] });
  });

  app.post<Tell>('/tell-as-staff/:ods', async ({ params, body = {} }, reply) => {
    const door = await doorOf(services, params.ods, body);
    if (!door.isOpen) return closed(reply, door);
    const form = readWorkForm(body, { ods: door.organisation.ods, words: door.words, fresh });
    if (!form.ok) return showForm(reply, door, form);
    if (body.step === 'change') return showForm(reply, door, { filled: form.filled, errors: [] });
    if (body.step !== 'send') return sendPrivate(reply, workCheckPage({ ...door, ...form }));
    return send(services, reply, { door, form });
  });

  app.post<Own>('/a/:token/work-withdrawal', async ({ params: { token } }, reply) => {
    if (!parseParameters(endpoints.workStories.follow.params, { token }).ok) throw notFound('page for this link');
    await withdrawWorkStory(services, token);
    return reply.redirect(`/a/${token}`, 303);
  });
}

/** The private page of a story of staff; `undefined` where the link is none to one. */
export async function workPageFor(
  services: Services,
  { token, ...view }: { token: string } & WorkAuthorView,
): Promise<string | undefined> {
  if (services.workLinks.idIn(token) === undefined) return undefined;
  const followed = await followedWorkStory(services, token);
  const { speakUp } = await findWorkDoor(services.db, followed.organisation.ods);
  return workAuthorPage({ followed, token, speakUp, ...view });
}

interface Door {
  organisation: FoundOrganisation;
  words: WorkWords;
  isOpen: boolean;
  speakUp: string | undefined;
}

async function doorOf({ directory, db }: Services, ods: string, { lang }: Posted): Promise<Door> {
  const organisation = parseBody(Ods, ods).ok ? await directory(ods) : undefined;
  if (!organisation) throw notFound('organisation with this code');
  const { isOpen, speakUp } = await findWorkDoor(db, ods);
  return { organisation, words: workWordsIn(String(lang ?? 'en')), isOpen: isOpen && organisation.open, speakUp };
}

async function send(
  services: Services,
  reply: FastifyReply,
  { door, form }: { door: Door; form: Extract<ReadWorkForm, { ok: true }> },
): Promise<FastifyReply> {
  const { filled, submission } = form;
  try {
    const { receipt } = await submitWorkStory(services, filled.id, submission);
    return reply.redirect(`${new URL(receipt.link).pathname}?sent=1`, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.problem.errors) return showForm(reply, door, { filled, errors: error.problem.errors });
    // The id was used for a story that was sent and then changed by going back: this one is a new story.
    if (error.problem.code !== 'id-used') throw error;
    return sendPrivate(reply, workCheckPage({ ...door, ...form, filled: { ...filled, ...fresh() } }));
  }
}

function showForm(
  reply: FastifyReply,
  door: Door,
  { filled, errors }: { filled: FilledForm; errors: readonly FieldError[] },
): FastifyReply {
  return sendPrivate(reply.code(errors.length > 0 ? 422 : 200), workStoryPage({ ...door, filled, errors }));
}

function closed(reply: FastifyReply, door: Door): FastifyReply {
  return sendPrivate(reply.code(door.organisation.open ? 404 : 410), workClosedPage(door));
}
