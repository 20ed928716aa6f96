import {
  cleanText,
  Difference,
  EditAnswer,
  EditAnswerDraft,
  endpoints,
  type FieldError,
  HelpfulDraft,
  parseBody,
  parseParameters,
  RerouteAnswerDraft,
} from '@hearback/contract';
import { wordFields } from '@hearback/contract/moderation';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fieldErrorIn } from '../author-words/field-error-in.ts';
import { authorWordsIn } from '../author-words/words-in.ts';
import { judgeChange } from '../changes/judge.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { answerEdit } from '../moderation/answering.ts';
import { followed } from '../receipts/followed.ts';
import { judgeReply } from '../replies/helpful.ts';
import type { Services } from '../services.ts';
import { surveyAfterStory } from '../surveys/after-story.ts';
import { answerReplyRoutes } from './answer-routes.ts';
import { appealPageRoutes } from './appeal-routes.ts';
import { sendAuthorPage } from './author-view.ts';
import { complaintPageFor } from './complaint-routes.ts';
import type { TypedWords } from './edit-answer.tsx';
import { enquiryPageFor } from './enquiry-routes.ts';
import { type Asked, chosenLanguage, ownPage } from './own-page.ts';
import { rerouteAnswerRoutes } from './reroute-routes.ts';
import { sendPrivate } from './send.ts';
import { type Posted, valuesOf } from './tell-form.ts';
import { fieldsOf, isUnsent, type PostedPage, textIn, unsentIn } from './unsent.ts';
import { workPageFor } from './work-story-routes.ts';

type Author = {
  Params: { token: string };
  Querystring: { sent?: string; answered?: string; rerouted?: string } & Asked;
  Body: Posted | undefined;
};

type Judging = {
  Params: { token: string; id: string };
  Querystring: Asked;
  Body: PostedPage | undefined;
};

/** The author's private page, and their answer to an edit on it. */
export function authorRoutes(app: FastifyInstance, services: Services): void {
  judgeReplies(app, services);
  judgeChanges(app, services);
  answerReplyRoutes(app, services);
  rerouteAnswerRoutes(app, services);
  appealPageRoutes(app, services);
  app.get<Author>('/a/:token', async ({ params, query }, reply) => {
    const token = tokenIn(params);
    const answered = EditAnswer.safeParse(query.answered).data;
    const ofStaff = await workPageFor(services, { token, isJustSent: query.sent === '1', answered });
    if (ofStaff !== undefined) return sendPrivate(reply, ofStaff);
    const enquiry = await enquiryPageFor(services, { token, isJustSent: query.sent === '1' });
    if (enquiry !== undefined) return sendPrivate(reply, enquiry);
    const complaint = await complaintPageFor(services, { token, isJustSent: query.sent === '1' });
    if (complaint !== undefined) return sendPrivate(reply, complaint);
    const story = await followed(services, token);
    const rerouted = RerouteAnswerDraft.shape.answer.safeParse(query.rerouted).data;
    const isJustSent = query.sent === '1';
    const survey = await surveyAfterStory(services, { ods: story.organisation.ods, receivedAt: story.receivedAt });
    const language = chosenLanguage(query);
    return sendAuthorPage(services, reply, {
      followed: story,
      token,
      isJustSent,
      answered,
      rerouted,
      survey,
      language,
    });
  });

  app.post<Author>('/a/:token', async ({ params, query, body = {} }, reply) => {
    const token = tokenIn(params);
    const language = chosenLanguage(query);
    await followed(services, token);
    const draft = parseBody(EditAnswerDraft, draftIn(body));
    if (!draft.ok) return showAgain(services, reply, { token, body, language, errors: draft.errors });
    try {
      await answerEdit(services, token, draft.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const errors = error.problem.errors ?? [];
      return showAgain(services, reply, { token, body, language, errors, refusal: error });
    }
    return reply.redirect(ownPage(token, { language, said: { answered: draft.value.answer } }), 303);
  });
}

/** Whether a change made a difference, as the page's own buttons send it. */
function judgeChanges(app: FastifyInstance, services: Services): void {
  app.post<Judging>('/a/:token/changes/:id', async ({ params, query, body = {} }, reply) => {
    if (!parseParameters(endpoints.receipts.judge.params, params).ok) throw notFound('change for this link');
    const difference = parseBody(Difference, body.difference);
    const judge = async () => {
      if (!difference.ok) throw new Refusal('invalid', 'Choose one of the answers.');
      return judgeChange(services, { ...params, difference: difference.value });
    };
    return showJudged(services, reply, { ...params, query, body, part: `difference-${params.id}`, judge });
  });
}

/** Whether a reply was helpful, as the page's own buttons send it. */
function judgeReplies(app: FastifyInstance, services: Services): void {
  app.post<Judging>('/a/:token/replies/:id', async ({ params, query, body = {} }, reply) => {
    if (!parseParameters(endpoints.receipts.judgeReply.params, params).ok) throw notFound('reply for this link');
    const words = cleanText(textIn(body, fieldsOf(params.id).words));
    const draft = parseBody(HelpfulDraft, { helpful: body.helpful, ...(words && { words }) });
    const judge = async () => {
      if (!draft.ok) throw new Refusal('invalid', 'Choose one of the answers, and keep your words short.');
      return judgeReply(services, { ...params, ...draft.value });
    };
    return showJudged(services, reply, { ...params, query, body, part: `helpful-${params.id}`, judge });
  });
}

interface Judged {
  token: string;
  query: Asked;
  body: PostedPage;
  part: string;
  judge(): Promise<unknown>;
}

/** Leads to what was judged; where something of the page is not taken or not sent yet, the page has it again. */
async function showJudged(services: Services, reply: FastifyReply, { token, query, body, part, judge }: Judged) {
  const language = chosenLanguage(query);
  const problem = await judge().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (problem !== undefined && !(problem instanceof Refusal)) throw problem;
  const story = await followed(services, token);
  const unsent = unsentIn(story, body);
  if (problem) reply.code(problem.problem.status);
  if (problem || isUnsent(unsent))
    return sendAuthorPage(services, reply, { followed: story, token, language, unsent, problem });
  return reply.redirect(ownPage(token, { language, part }), 303);
}

function tokenIn(params: { token: string }): string {
  if (!parseParameters(endpoints.receipts.follow.params, params).ok) throw notFound('page for this link');
  return params.token;
}

/** What was posted as the contract has it. Words that are not the author's own answer are left out. */
function draftIn(body: Posted): Record<string, unknown> {
  const [answer] = valuesOf(body, 'answer');
  const version = Number(valuesOf(body, 'version')[0]);
  if (answer !== 'change') return { version, answer };
  const given = wordFields.flatMap((field) => valuesOf(body, field).map((value) => [field, value] as const));
  return { version, answer, words: { title: '', happened: '', ...Object.fromEntries(given) } };
}

interface ShownAgain {
  token: string;
  body: Posted;
  language: string | undefined;
  errors: FieldError[];
  refusal?: Refusal;
}

/** Shows the page with what was typed, and what stands in the way. */
async function showAgain(
  services: Services,
  reply: FastifyReply,
  { token, body, language, errors, refusal }: ShownAgain,
): Promise<FastifyReply> {
  const isMoved = refusal !== undefined && refusal.problem.code !== 'invalid';
  const values = Object.fromEntries(wordFields.map((field) => [field, valuesOf(body, field)[0] ?? '']));
  const isTyped = valuesOf(body, 'answer')[0] === 'change';
  const story = await followed(services, token);
  const words = authorWordsIn(language ?? story.language);
  // What is well formed was refused because it is what stands there already.
  const required = refusal && words.edit.unchanged;
  const shown = errors.map((error) => onPage(fieldErrorIn(error, words, required)));
  const problem = isMoved ? refusal : isTyped ? undefined : words.edit.missing;
  const typed: TypedWords | undefined = isTyped ? { values, errors: shown } : undefined;
  reply.code(refusal?.problem.status ?? 422);
  return sendAuthorPage(services, reply, { followed: story, token, language, typed, problem });
}

/** On the page the fields stand by themselves. */
function onPage({ pointer = '', ...error }: FieldError): FieldError {
  return { ...error, pointer: pointer.replace(/^\/words/, '') };
}
