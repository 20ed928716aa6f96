import { endpoints, type FieldError, parseBody, parseParameters, WorkEditAnswerDraft } from '@hearback/contract';
import { wordFields } from '@hearback/contract/moderation';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fieldErrorIn } from '../author-words/field-error-in.ts';
import { authorWordsIn } from '../author-words/words-in.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { answerWorkEdit } from '../work-stories/answering-edits.ts';
import { followedWorkStory } from '../work-stories/author.ts';
import { sendPrivate } from './send.ts';
import { type Posted, valuesOf } from './tell-form.ts';
import { workPageFor } from './work-story-routes.ts';

type Answer = { Params: { token: string }; Body: Posted | undefined };

const fields = wordFields.filter((field) => field !== 'title');

/** What the author of a story of staff says to an edit, as their private page sends it. */
export function workEditRoutes(app: FastifyInstance, services: Services): void {
  app.post<Answer>('/a/:token/work-edit', async ({ params: { token }, body = {} }, reply) => {
    if (!parseParameters(endpoints.workStories.answerEdit.params, { token }).ok) throw notFound('page for this link');
    await followedWorkStory(services, token);
    const draft = parseBody(WorkEditAnswerDraft, draftIn(body));
    if (!draft.ok) return showAgain(services, reply, { token, body, errors: draft.errors });
    try {
      await answerWorkEdit(services, token, draft.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return showAgain(services, reply, { token, body, errors: error.problem.errors ?? [], refusal: error });
    }
    return reply.redirect(`/a/${token}?answered=${draft.value.answer}`, 303);
  });
}

function draftIn(body: Posted): Record<string, unknown> {
  const [edit, answer] = [valuesOf(body, 'edit')[0], valuesOf(body, 'answer')[0]];
  if (answer !== 'change') return { edit, answer };
  const given = fields.flatMap((field) => valuesOf(body, field).map((value) => [field, value] as const));
  return { edit, answer, words: { happened: '', ...Object.fromEntries(given) } };
}

interface Again {
  token: string;
  body: Posted;
  errors: readonly FieldError[];
  refusal?: Refusal;
}

/** Shows the page with what was typed, and what stands in the way. */
async function showAgain(
  services: Services,
  reply: FastifyReply,
  { token, body, errors, refusal }: Again,
): Promise<FastifyReply> {
  const words = authorWordsIn((await followedWorkStory(services, token)).language);
  const isTyped = valuesOf(body, 'answer')[0] === 'change';
  // What is well formed was refused because it is what stands there already.
  const required = refusal && words.edit.unchanged;
  const values = Object.fromEntries(fields.map((field) => [field, valuesOf(body, field)[0] ?? '']));
  const shown = errors.map(({ pointer = '', ...error }) =>
    fieldErrorIn({ ...error, pointer: pointer.replace(/^\/words/, '') }, words, required),
  );
  const isMoved = refusal !== undefined && refusal.problem.code !== 'invalid';
  const problem = isMoved ? refusal.message : isTyped ? undefined : words.edit.missing;
  const said = { problem, typed: isTyped ? { values, errors: shown } : undefined };
  reply.code(refusal?.problem.status ?? 422);
  return sendPrivate(reply, (await workPageFor(services, { token, isJustSent: false, ...said })) ?? '');
}
