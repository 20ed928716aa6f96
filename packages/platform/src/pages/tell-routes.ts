import { randomBytes } from 'node:crypto';
import { type FieldError, Id, Ods, parseBody, tooLongAgo, yetToCome } from '@hearback/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { Refusal, UnknownOrganisation } from '../http/refusal.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { submitStory } from '../stories/submit.ts';
import { type StoryPageWords, storyPageWordsIn } from '../story-words/words-in.ts';
import { dayInLondon } from '../time/clock.ts';
import { checkPage } from './check-page.tsx';
import { closedPage } from './closed-page.tsx';
import { sendPrivate } from './send.ts';
import { type FilledForm, type Posted, type ReadForm, readForm } from './tell-form.ts';
import { tellPage } from './tell-page.tsx';

type Tell = { Params: { ods: string }; Querystring: Posted; Body: Posted | undefined };

const fresh = () => ({ id: uuidv7(), key: randomBytes(18).toString('base64url') });

/** The story form for browsers without script: fill in, check, send. */
export function tellRoutes(app: FastifyInstance, services: Services): void {
  app.get<Tell>('/tell/:ods', async ({ params, query }, reply) => {
    // Where the tag cannot load its code it knows of one page alone.
    if (parseBody(Id, params.ods).ok) return reply.redirect(surveyAddress(params.ods, query), 302);
    const told = await placeOf(services, params.ods, query);
    if (!told.organisation.doors.includes('story')) return closed(reply, told);
    return showForm(services, reply, { ...told, filled: { ...fresh(), values: {} }, errors: [] });
  });

  app.post<Tell>('/tell/:ods', async ({ params, body = {} }, reply) => {
    const told = await placeOf(services, params.ods, body);
    const { organisation, words } = told;
    if (!organisation.doors.includes('story')) return closed(reply, told);
    const form = readForm(body, { ods: organisation.ods, language: words.language, fresh });
    if (!form.ok) return showForm(services, reply, { ...told, ...form });
    if (body.step === 'change') return showForm(services, reply, { ...told, filled: form.filled, errors: [] });
    const today = dayInLondon(services.now());
    const errors = [...yetToCome(form.submission, today), ...tooLongAgo(form.submission, today)];
    if (errors.length > 0) return showForm(services, reply, { ...told, filled: form.filled, errors });
    if (body.step !== 'send') return sendPrivate(reply, checkPage({ ...told, ...form }));
    return send(services, reply, { told, form });
  });
}

/** Whom a story is told to, and the words in which that is asked. */
interface Place {
  organisation: FoundOrganisation;
  words: StoryPageWords;
}

const languageIn = ({ lang }: Posted) => String(lang ?? 'en');

/** The survey's own page, in the language of the page that led here. */
function surveyAddress(id: string, query: Posted): string {
  const { language } = storyPageWordsIn(languageIn(query));
  return query.lang === undefined ? `/survey/${id}` : `/survey/${id}?lang=${language}`;
}

async function send(
  services: Services,
  reply: FastifyReply,
  { told, form }: { told: Place; form: Extract<ReadForm, { ok: true }> },
): Promise<FastifyReply> {
  const { filled, submission } = form;
  try {
    const { receipt } = await submitStory(services, filled.id, submission);
    return reply.redirect(`${new URL(receipt.link).pathname}?sent=1`, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.problem.errors) return showForm(services, reply, { ...told, filled, errors: error.problem.errors });
    // The id was used for a story that was sent and then changed by going back: this one is a new story.
    if (error.problem.code === 'id-used')
      return sendPrivate(reply, checkPage({ ...form, ...told, filled: { ...filled, ...fresh() } }));
    throw error;
  }
}

async function placeOf({ directory }: Services, ods: string, asked: Posted): Promise<Place> {
  const organisation = parseBody(Ods, ods).ok ? await directory(ods) : undefined;
  if (!organisation) throw new UnknownOrganisation();
  return { organisation, words: storyPageWordsIn(languageIn(asked)) };
}

function showForm(
  { now }: Services,
  reply: FastifyReply,
  form: Place & { filled: FilledForm; errors: FieldError[] },
): FastifyReply {
  const thisYear = Number(dayInLondon(now()).slice(0, 4));
  return sendPrivate(reply.code(form.errors.length > 0 ? 422 : 200), tellPage({ ...form, thisYear }));
}

function closed(reply: FastifyReply, { organisation, words }: Place): FastifyReply {
  return sendPrivate(reply.code(organisation.open ? 404 : 410), closedPage(organisation, words));
}
