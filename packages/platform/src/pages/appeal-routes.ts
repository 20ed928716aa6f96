import { AppealDraft, endpoints, parseBody, parseParameters } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { authorWordsIn } from '../author-words/words-in.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { appeal } from '../moderation/appealing.ts';
import { followed } from '../receipts/followed.ts';
import type { Services } from '../services.ts';
import { sendAuthorPage } from './author-view.ts';
import { type Asked, chosenLanguage, ownPage } from './own-page.ts';

type Appealing = {
  Params: { token: string };
  Querystring: Asked;
  Body: { id?: string; decision?: string; words?: string } | undefined;
};

/** The author's appeal against a decision, as the page's own form sends it. What was typed is never lost. */
export function appealPageRoutes(app: FastifyInstance, services: Services): void {
  app.post<Appealing>('/a/:token/appeals', async ({ params, query, body = {} }, reply) => {
    const call = parseParameters(endpoints.receipts.appeal.params, { ...params, id: body.id });
    if (!call.ok) throw notFound('page for this link');
    const { token } = call.value;
    const language = chosenLanguage(query);
    const typed = typeof body.words === 'string' ? body.words : '';
    const decision = typeof body.decision === 'string' ? body.decision : '';
    const showAgain = async (status: number, refusal?: Refusal) => {
      reply.code(status);
      const story = await followed(services, token);
      const error = refusal ? undefined : authorWordsIn(language ?? story.language).appeal.missing;
      const appealTyped = { decision, words: typed, error };
      return sendAuthorPage(services, reply, {
        followed: story,
        token,
        language,
        appealTyped,
        problem: refusal ?? error,
      });
    };
    const draft = parseBody(AppealDraft, { decision: body.decision, words: typed });
    if (!draft.ok) return showAgain(422);
    try {
      await appeal(services, { ...call.value, draft: draft.value });
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.code === 'not-found') throw error;
      return showAgain(error.problem.status, error);
    }
    const { appeals } = await followed(services, token);
    const { answer } = appeals.find(({ id }) => id === call.value.id) ?? {};
    return reply.redirect(ownPage(token, { language, part: answer ? `appeal-${answer}` : 'appeal' }), 303);
  });
}
