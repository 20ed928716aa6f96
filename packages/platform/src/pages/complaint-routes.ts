import { randomBytes } from 'node:crypto';
import { endpoints, type FieldError, Ods, parseBody, parseParameters } from '@hearback/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { type ComplaintWords, complaintWordsIn } from '../complaint-words/words-in.ts';
import { followedComplaint, sentPdf, withdrawComplaint } from '../complaints/following.ts';
import { submitComplaint } from '../complaints/submit.ts';
import { notFound, Refusal, UnknownOrganisation } from '../http/refusal.ts';
import { isDoorClosed } from '../organisations/open-door.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { complaintCheckPage } from './complaint-check-page.tsx';
import { type ReadComplaintForm, readComplaintForm } from './complaint-form.ts';
import { ownComplaintPage } from './complaint-own-page.tsx';
import { complaintPage } from './complaint-page.tsx';
import { inLanguage } from './in-language.ts';
import { savesFile, sendPrivate, sendToSave } from './send.ts';
import type { FilledForm, Posted } from './tell-form.ts';

type Complain = { Params: { ods: string }; Querystring: Posted; Body: Posted | undefined };
type Own = { Params: { token: string } };
type OwnLetter = { Params: { token: string; step: string } };

const fresh = () => ({ id: uuidv7(), key: randomBytes(18).toString('base64url') });

/** Where somebody complains, and takes a complaint back, for any browser. */
export function complaintPageRoutes(app: FastifyInstance, services: Services): void {
  app.get<Complain>('/complain/:ods', async ({ params, query }, reply) => {
    const door = await doorOf(services, params.ods, query);
    if (!door.isOpen) return reply.redirect(inLanguage(`/help/${door.organisation.ods}`, door.words.language), 303);
    return showForm(reply, door, { filled: { ...fresh(), values: {} }, errors: [] });
  });

  app.post<Complain>('/complain/:ods', async ({ params, body = {} }, reply) => {
    const door = await doorOf(services, params.ods, body);
    const { organisation, words, today } = door;
    const form = readComplaintForm(body, { ods: organisation.ods, words, today, fresh });
    if (!form.ok) return showForm(reply, door, form);
    if (body.step === 'change') return showForm(reply, door, { filled: form.filled, errors: [] });
    if (body.step !== 'send') return sendPrivate(reply, complaintCheckPage({ ...door, ...form }));
    return send(services, reply, { door, form });
  });

  app.get<OwnLetter>('/a/:token/letters/:step', savesFile, async ({ params }, reply) => {
    const isLink = parseParameters(endpoints.complaints.follow.params, params).ok;
    if (!isLink) throw notFound('letter for this link');
    return sendToSave(reply, { name: 'answer.pdf', type: 'application/pdf', bytes: await sentPdf(services, params) });
  });

  app.post<Own>('/a/:token/complaint-withdrawal', async ({ params: { token } }, reply) => {
    if (!parseParameters(endpoints.complaints.follow.params, { token }).ok) throw notFound('page for this link');
    try {
      await withdrawComplaint(services, token);
    } catch (error) {
      // It was answered meanwhile: its page says so.
      if (!(error instanceof Refusal) || error.problem.code !== 'not-now') throw error;
    }
    return reply.redirect(`/a/${token}`, 303);
  });
}

/** The private page of a complaint; `undefined` where the link is none to one. */
export async function complaintPageFor(
  services: Services,
  { token, isJustSent }: { token: string; isJustSent: boolean },
): Promise<string | undefined> {
  if (services.complaintLinks.idIn(token) === undefined) return undefined;
  const [followed, today] = [await followedComplaint(services, token), dayInLondon(services.now())];
  return ownComplaintPage({ followed, token, today, isJustSent });
}

interface Door {
  organisation: FoundOrganisation;
  words: ComplaintWords;
  isOpen: boolean;
  today: string;
}

async function doorOf({ directory, now }: Services, ods: string, { lang }: Posted): Promise<Door> {
  const organisation = parseBody(Ods, ods).ok ? await directory(ods) : undefined;
  if (!organisation) throw new UnknownOrganisation();
  const isOpen = organisation.doors.includes('complaint');
  return { organisation, words: complaintWordsIn(String(lang ?? 'en')), isOpen, today: dayInLondon(now()) };
}

async function send(
  services: Services,
  reply: FastifyReply,
  { door, form }: { door: Door; form: Extract<ReadComplaintForm, { ok: true }> },
): Promise<FastifyReply> {
  const { filled, submission } = form;
  try {
    const { receipt } = await submitComplaint(services, filled.id, submission);
    return reply.redirect(`${new URL(receipt.link).pathname}?sent=1`, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, errors } = error.problem;
    if (isDoorClosed(errors))
      return sendPrivate(reply.code(422), complaintCheckPage({ ...door, ...form, notSent: 'closed' }));
    if (errors) return showForm(reply, door, { filled, errors });
    if (code !== 'id-used') throw error;
    // The id was used for one that was sent and then changed by going back: this one is a new one.
    const anew = { ...filled, ...fresh() };
    return sendPrivate(reply, complaintCheckPage({ ...door, ...form, filled: anew, notSent: 'sent-before' }));
  }
}

function showForm(
  reply: FastifyReply,
  door: Door,
  { filled, errors }: { filled: FilledForm; errors: readonly FieldError[] },
): FastifyReply {
  return sendPrivate(reply.code(errors.length > 0 ? 422 : 200), complaintPage({ ...door, filled, errors }));
}
