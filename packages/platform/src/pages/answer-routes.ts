import {
  AnswerEditDraft,
  AuthorAnswerDraft,
  endpoints,
  type FieldError,
  parseBody,
  parseParameters,
} from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { answerReply } from '../author-answers/answering.ts';
import { answerAnswerEdit } from '../author-answers/answering-edits.ts';
import { fieldErrorIn } from '../author-words/field-error-in.ts';
import { authorWordsIn } from '../author-words/words-in.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { followed } from '../receipts/followed.ts';
import type { Services } from '../services.ts';
import { sendAuthorPage } from './author-view.ts';
import { type Asked, chosenLanguage, ownPage } from './own-page.ts';
import { fieldsOf, isUnsent, type PostedPage, textIn, unsentIn } from './unsent.ts';

type Answering = {
  Params: { token: string; reply: string };
  Querystring: Asked;
  Body: PostedPage | undefined;
};

type Saying = {
  Params: { token: string; id: string };
  Querystring: Asked;
  Body: { edit?: string; answer?: string; text?: string } | undefined;
};

/** What an author answers to a reply, as the page's own form sends it. What was typed is never lost. */
export function answerReplyRoutes(app: FastifyInstance, services: Services): void {
  answerEdits(app, services);
  app.post<Answering>('/a/:token/replies/:reply/answers', async ({ params, query, body = {} }, reply) => {
    const fields = fieldsOf(params.reply);
    const call = parseParameters(endpoints.receipts.answerReply.params, { ...params, id: textIn(body, fields.id) });
    if (!call.ok) throw notFound('reply for this link');
    const { token } = params;
    const language = chosenLanguage(query);
    const showTyped = async (status: number, refusal?: Refusal) => {
      reply.code(status);
      const story = await followed(services, token);
      const problem = refusal ?? authorWordsIn(language ?? story.language).author.answerMissing;
      const unsent = unsentIn(story, body);
      return sendAuthorPage(services, reply, { followed: story, token, language, unsent, problem });
    };
    const draft = parseBody(AuthorAnswerDraft, { text: textIn(body, fields.text) });
    if (!draft.ok) return showTyped(422);
    try {
      await answerReply(services, { ...call.value, draft: draft.value });
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.code === 'not-found') throw error;
      return showTyped(error.problem.status, error);
    }
    const story = await followed(services, token);
    const unsent = unsentIn(story, body, params.reply);
    if (isUnsent(unsent)) return sendAuthorPage(services, reply, { followed: story, token, language, unsent });
    return reply.redirect(ownPage(token, { language, part: `answer-${params.reply}` }), 303);
  });
}

/** What an author says to an edit of their answer, as the page's own buttons send it. What was typed is never lost. */
function answerEdits(app: FastifyInstance, services: Services): void {
  app.post<Saying>('/a/:token/answers/:id/edit', async ({ params, query, body = {} }, reply) => {
    if (!parseParameters(endpoints.receipts.answerAnswerEdit.params, params).ok) throw notFound('answer for this link');
    const { token, id } = params;
    const language = chosenLanguage(query);
    const { edit, answer, text = '' } = body;
    const showAgain = async (status: number, { errors, refusal }: { errors?: FieldError[]; refusal?: Refusal }) => {
      reply.code(status);
      const story = await followed(services, token);
      const words = authorWordsIn(language ?? story.language);
      const wrong = (errors ?? refusal?.problem.errors)?.find(({ pointer }) => pointer === '/text');
      // What is well formed was refused because it is what stands there already.
      const error = wrong && fieldErrorIn(wrong, words, refusal && words.edit.unchanged).detail;
      const answerEditTyped = answer === 'change' ? { id, text, error } : undefined;
      const problem = error ?? refusal ?? words.edit.missing;
      return sendAuthorPage(services, reply, { followed: story, token, language, answerEditTyped, problem });
    };
    const draft = parseBody(AnswerEditDraft, { edit, answer, ...(answer === 'change' && { text }) });
    if (!draft.ok) return showAgain(422, { errors: draft.errors });
    try {
      await answerAnswerEdit(services, { token, id, draft: draft.value });
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.code === 'not-found') throw error;
      return showAgain(error.problem.status, { refusal: error });
    }
    return reply.redirect(ownPage(token, { language, part: `answered-${id}` }), 303);
  });
}
