import { randomBytes } from 'node:crypto';
import { type FieldError, Id, Ods, parseBody, tooLongAgo, yetToCome } from '@hearback/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { Refusal, UnknownOrganisation } from '../http/refusal.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { submitStory } from '../stories/submit.ts';
import { dayInLondon } from '../time/clock.ts';
import { checkPage } from './check-page.tsx';
import { closedPage } from './closed-page.tsx';
import { sendPrivate } from './send.ts';
import { type FilledForm, type Posted, type ReadForm, readForm } from './tell-form.ts';
import { tellPage } from './tell-page.tsx';

type Tell = { Params: { ods: string }; Body: Posted | undefined };

const fresh = () => ({ id: uuidv7(), key: randomBytes(18).toString('base64url') });

/** The story form for browsers without script: fill in, check, send. */
export function tellRoutes(app: FastifyInstance, services: Services): void {
  app.get<Tell>('/tell/:ods', async ({ params }, reply) => {
    // Where the tag cannot load its code it knows of one page alone.
    if (parseBody(Id, params.ods).ok) return reply.redirect(`/survey/${params.ods}`, 302);
    const organisation = await organisationFor(services, params.ods);
    if (!organisation.doors.includes('story')) return closed(reply, organisation);
    return showForm(services, reply, { organisation, filled: { ...fresh(), values: {} }, errors: [] });
  });

  app.post<Tell>('/tell/:ods', async ({ params, body = {} }, reply) => {
    const organisation = await organisationFor(services, params.ods);
    if (!organisation.doors.includes('story')) return closed(reply, organisation);
    const form = readForm(body, organisation.ods, fresh);
    if (!form.ok) return showForm(services, reply, { organisation, filled: form.filled, errors: form.errors });
    if (body.step === 'change') return showForm(services, reply, { organisation, filled: form.filled, errors: [] });
    const today = dayInLondon(services.now());
    const errors = [...yetToCome(form.submission, today), ...tooLongAgo(form.submission, today)];
    if (errors.length > 0) return showForm(services, reply, { organisation, filled: form.filled, errors });
    if (body.step !== 'send') return sendPrivate(reply, checkPage({ organisation, ...form }));
    return send(services, reply, { organisation, form });
  });
}

async function send(
  services: Services,
  reply: FastifyReply,
  { organisation, form }: { organisation: FoundOrganisation; form: Extract<ReadForm, { ok: true }> },
): Promise<FastifyReply> {
  const { filled, submission } = form;
  try {
    const { receipt } = await submitStory(services, filled.id, submission);
    return reply.redirect(`${new URL(receipt.link).pathname}?sent=1`, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.problem.errors) return showForm(services, reply, { organisation, filled, errors: error.problem.errors });
    // The id was used for a story that was sent and then changed by going back: this one is a new story.
    if (error.problem.code === 'id-used')
      return sendPrivate(reply, checkPage({ ...form, organisation, filled: { ...filled, ...fresh() } }));
    throw error;
  }
}

async function organisationFor({ directory }: Services, ods: string): Promise<FoundOrganisation> {
  const organisation = parseBody(Ods, ods).ok ? await directory(ods) : undefined;
  if (!organisation) throw new UnknownOrganisation();
  return organisation;
}

function showForm(
  { now }: Services,
  reply: FastifyReply,
  form: { organisation: FoundOrganisation; filled: FilledForm; errors: FieldError[] },
): FastifyReply {
  const thisYear = Number(dayInLondon(now()).slice(0, 4));
  return sendPrivate(reply.code(form.errors.length > 0 ? 422 : 200), tellPage({ ...form, thisYear }));
}

function closed(reply: FastifyReply, organisation: FoundOrganisation): FastifyReply {
  return sendPrivate(reply.code(organisation.open ? 404 : 410), closedPage(organisation));
}
