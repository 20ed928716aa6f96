import { randomBytes } from 'node:crypto';
import { type FieldError, Ods, parseBody } from '@hearback/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { followedEnquiry } from '../enquiries/following.ts';
import { submitEnquiry } from '../enquiries/submit.ts';
import { type EnquiryWords, enquiryWordsIn } from '../enquiry-words/words-in.ts';
import { Refusal, UnknownOrganisation } from '../http/refusal.ts';
import { isDoorClosed } from '../organisations/open-door.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { enquiryCheckPage } from './enquiry-check-page.tsx';
import { type ReadEnquiryForm, readEnquiryForm } from './enquiry-form.ts';
import { ownEnquiryPage } from './enquiry-own-page.tsx';
import { enquiryPage } from './enquiry-page.tsx';
import { inLanguage } from './in-language.ts';
import { sendPrivate } from './send.ts';
import type { FilledForm, Posted } from './tell-form.ts';

type Ask = { Params: { ods: string }; Querystring: Posted; Body: Posted | undefined };

const fresh = () => ({ id: uuidv7(), key: randomBytes(18).toString('base64url') });

/** Where somebody asks for help in private, for any browser. */
export function enquiryPageRoutes(app: FastifyInstance, services: Services): void {
  app.get<Ask>('/help/:ods/ask', async ({ params, query }, reply) => {
    const door = await doorOf(services, params.ods, query);
    if (!door.isOpen) return reply.redirect(inLanguage(`/help/${door.organisation.ods}`, door.words.language), 303);
    return showForm(reply, door, { filled: { ...fresh(), values: {} }, errors: [] });
  });

  app.post<Ask>('/help/:ods/ask', async ({ params, body = {} }, reply) => {
    const door = await doorOf(services, params.ods, body);
    const form = readEnquiryForm(body, { ods: door.organisation.ods, words: door.words, fresh });
    if (!form.ok) return showForm(reply, door, form);
    if (body.step === 'change') return showForm(reply, door, { filled: form.filled, errors: [] });
    if (body.step !== 'send') return sendPrivate(reply, enquiryCheckPage({ ...door, ...form }));
    return send(services, reply, { door, form });
  });
}

/** The private page of an enquiry; `undefined` where the link is none to one. */
export async function enquiryPageFor(
  services: Services,
  { token, isJustSent }: { token: string; isJustSent: boolean },
): Promise<string | undefined> {
  if (services.enquiryLinks.idIn(token) === undefined) return undefined;
  const [followed, today] = [await followedEnquiry(services, token), dayInLondon(services.now())];
  return ownEnquiryPage({ followed, token, today, nextId: uuidv7(), isJustSent });
}

interface Door {
  organisation: FoundOrganisation;
  words: EnquiryWords;
  isOpen: boolean;
}

async function doorOf({ directory }: Services, ods: string, { lang }: Posted): Promise<Door> {
  const organisation = parseBody(Ods, ods).ok ? await directory(ods) : undefined;
  if (!organisation) throw new UnknownOrganisation();
  return { organisation, words: enquiryWordsIn(String(lang ?? 'en')), isOpen: organisation.doors.includes('help') };
}

async function send(
  services: Services,
  reply: FastifyReply,
  { door, form }: { door: Door; form: Extract<ReadEnquiryForm, { ok: true }> },
): Promise<FastifyReply> {
  const { filled, submission } = form;
  try {
    const { receipt } = await submitEnquiry(services, filled.id, submission);
    return reply.redirect(`${new URL(receipt.link).pathname}?sent=1`, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, errors } = error.problem;
    if (isDoorClosed(errors))
      return sendPrivate(reply.code(422), enquiryCheckPage({ ...door, ...form, notSent: 'closed' }));
    if (errors) return showForm(reply, door, { filled, errors });
    if (code !== 'id-used') throw error;
    // The id was used for one that was sent and then changed by going back: this one is a new one.
    const anew = { ...filled, ...fresh() };
    return sendPrivate(reply, enquiryCheckPage({ ...door, ...form, filled: anew, notSent: 'sent-before' }));
  }
}

function showForm(
  reply: FastifyReply,
  door: Door,
  { filled, errors }: { filled: FilledForm; errors: readonly FieldError[] },
): FastifyReply {
  return sendPrivate(reply.code(errors.length > 0 ? 422 : 200), enquiryPage({ ...door, filled, errors }));
}
