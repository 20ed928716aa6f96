import {
  cleanText,
  endpoints,
  type FieldError,
  parseBody,
  parseParameters,
  RerouteAnswerDraft,
} from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { fieldErrorIn } from '../author-words/field-error-in.ts';
import { authorWordsIn } from '../author-words/words-in.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { answerReroute } from '../moderation/rerouting.ts';
import { followed } from '../receipts/followed.ts';
import type { Services } from '../services.ts';
import { sendAuthorPage } from './author-view.ts';
import { type Asked, chosenLanguage, ownPage } from './own-page.ts';

type Answering = {
  Params: { token: string };
  Querystring: Asked;
  Body: { version?: string; answer?: string; contact?: string } | undefined;
};

/** The author's answer to whether their story is to be sent on, as the page's own buttons send it. */
export function rerouteAnswerRoutes(app: FastifyInstance, services: Services): void {
  app.post<Answering>('/a/:token/reroute', async ({ params: { token }, query, body = {} }, reply) => {
    if (!parseParameters(endpoints.receipts.answerReroute.params, { token }).ok) throw notFound('page for this link');
    const language = chosenLanguage(query);
    const contact = typeof body.contact === 'string' ? body.contact : '';
    const given = { version: Number(body.version), answer: body.answer };
    const isYes = body.answer === 'yes' && cleanText(contact) !== '';
    const draft = parseBody(RerouteAnswerDraft, isYes ? { ...given, contact } : given);
    const showAgain = async (status: number, more: { errors?: FieldError[]; refusal?: Refusal }) => {
      reply.code(status);
      const { refusal } = more;
      const story = await followed(services, token);
      const words = authorWordsIn(language ?? story.language);
      const errors = (more.errors ?? []).map((error) => fieldErrorIn(error, words, words.reroute.contactMissing));
      const missing = errors.length > 0 ? undefined : words.reroute.missing;
      const problem = refusal ?? missing;
      const shown = { followed: story, token, language, contact: { contact, errors }, problem };
      return sendAuthorPage(services, reply, shown);
    };
    if (!draft.ok) {
      const errors = draft.errors.filter(({ pointer }) => pointer === '/contact');
      return showAgain(422, { errors });
    }
    try {
      await answerReroute(services, token, draft.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { errors, status } = error.problem;
      return showAgain(status, errors ? { errors } : { refusal: error });
    }
    return reply.redirect(ownPage(token, { language, said: { rerouted: draft.value.answer } }), 303);
  });
}
