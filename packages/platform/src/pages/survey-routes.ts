import { Answers, endpoints, parseBody, parseParameters, SurveyResponse } from '@hearback/contract';
import {
  type Answer,
  answersOnPath,
  answerTrouble,
  mendOf,
  pathThrough,
  type Question,
  responseTroubles,
  type SurveyDefinition,
} from '@hearback/contract/surveys';
import { fieldsFrom, postedAnswer } from '@hearback/contract/surveys/inviting';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { notFound, Refusal } from '../http/refusal.ts';
import { hashOf } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { respond, whyNotTaking } from '../surveys/respond.ts';
import { definitionIn, findSurvey, findVersion, type KeptSurvey } from '../surveys/store.ts';
import { dayInLondon } from '../time/clock.ts';
import { findWorkDoor } from '../work-stories/store.ts';
import { sendPrivate } from './send.ts';
import { surveyCheckPage, surveyClosedPage, surveyThanksPage } from './survey-end-pages.tsx';
import { kioskOf } from './survey-kiosk.tsx';
import { endOfLink } from './survey-link.ts';
import { surveyLinkPage } from './survey-link-page.tsx';
import { type AskedSurvey, questionPage } from './survey-page.tsx';
import { beginning, freshIdentity, readState, type SurveyState } from './survey-state.ts';
import type { Posted } from './tell-form.ts';

type Visit = { Params: { id: string }; Querystring: Posted; Body: Posted | undefined };

/** One script, which begins anew for the next person, and nothing else that runs. */
const KIOSK_POLICY =
  "default-src 'none';script-src 'self';connect-src 'self';style-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'";

/** A survey for browsers without script: a question a page, then to check, then sent. */
export function surveyPageRoutes(app: FastifyInstance, services: Services): void {
  app.get<Visit>('/survey/:id', async ({ params, query }, reply) => {
    const survey = await mustFind(services, params.id);
    return begin(services, reply, survey, (definition) => beginning(survey.version, definition, query));
  });

  app.get<Visit>(
    '/survey/:id/kiosk',
    { helmet: { contentSecurityPolicy: false } },
    async ({ params, query }, reply) => {
      const survey = await mustFind(services, params.id);
      reply.header('content-security-policy', KIOSK_POLICY);
      return begin(services, reply, survey, (definition) => ({
        ...beginning(survey.version, definition, query),
        ...{ method: 'tablet' as const, isKiosk: true },
      }));
    },
  );

  app.post<Visit>('/survey/:id', async ({ params, body = {} }, reply) => {
    const survey = await mustFind(services, params.id);
    const sent = readState(body);
    const isKnown = (await findVersion(services.db, survey.id, sent.version)) !== undefined;
    const state = isKnown ? sent : { ...sent, version: survey.version };
    const asked = await askedIn(services, survey, state.version);
    return new Visiting(services, reply, asked, state).step(survey, body);
  });

  app.get<Visit>('/survey/:id/thanks', async ({ params, query }, reply) => {
    const survey = await mustFind(services, params.id);
    const asked = await askedIn(services, survey, survey.version);
    const [first = 'en'] = asked.definition.languages;
    const language = asked.definition.languages.find((one) => one === query.lang) ?? first;
    const kiosk = query.kiosk === undefined ? undefined : kioskOf(asked.id);
    return sendPrivate(reply, surveyThanksPage({ asked, reading: { language, first }, kiosk }));
  });
}

/** The first question, or why there is none. */
export async function begin(
  services: Services,
  reply: FastifyReply,
  survey: KeptSurvey,
  stateFor: (definition: SurveyDefinition) => SurveyState,
): Promise<FastifyReply> {
  const asked = await askedIn(services, survey, survey.version);
  const reason = await whyNotTaking(services, survey);
  const state = stateFor(asked.definition);
  const [opensOn, { language }] = [survey.opens_on ?? undefined, state];
  const kiosk = state.isKiosk ? kioskOf(asked.id) : undefined;
  if (reason) return sendPrivate(reply, surveyClosedPage({ ...asked, reason, opensOn, language, kiosk }));
  const [first] = pathThrough(asked.definition, {}, state.given).questions;
  return new Visiting(services, reply, asked, state).show(first);
}

export async function mustFind({ db }: Services, id: string): Promise<KeptSurvey> {
  const isShaped = parseParameters(endpoints.surveys.get.params, { id }).ok;
  const survey = isShaped ? await findSurvey(db, id) : undefined;
  if (!survey || survey.version === 0) throw notFound('survey');
  return survey;
}

export async function askedIn(
  { db, directory }: Services,
  { id, ods, kind }: KeptSurvey,
  version: number,
): Promise<AskedSurvey> {
  const [json, organisation] = await Promise.all([findVersion(db, id, version), directory(ods)]);
  if (!json || !organisation) throw notFound('survey');
  const speakUp = kind === 'staff' ? (await findWorkDoor(db, ods)).speakUp : undefined;
  return { id, organisation, kind, speakUp, definition: definitionIn(json) };
}

/** One step of somebody's way through a survey. */
class Visiting {
  readonly services: Services;
  readonly reply: FastifyReply;
  readonly asked: AskedSurvey;
  state: SurveyState;

  constructor(services: Services, reply: FastifyReply, asked: AskedSurvey, state: SurveyState) {
    this.services = services;
    this.reply = reply;
    this.asked = asked;
    this.state = state;
  }

  get path() {
    return pathThrough(this.asked.definition, this.state.answers, this.state.given);
  }

  async step(survey: KeptSurvey, posted: Posted): Promise<FastifyReply> {
    const step = String(posted.step ?? '');
    const question = this.path.questions.find(({ id }) => id === posted.at);
    const trouble = question && this.take(question, posted);
    const reason = await whyNotTaking(this.services, survey);
    // One that was sent before is known all the same, so only what is not sent yet is told that it comes too late.
    if (reason && step !== 'send') return this.closed(reason);
    const [word = '', of = ''] = step.split(' ');
    if (word === 'change')
      return this.show(
        this.path.questions.find(({ id }) => id === of),
        { isChanging: true },
      );
    if (word === 'send') return this.send();
    if (!question) return this.check(word === 'back');
    const isChanging = posted.from === 'check';
    if (word === 'back') return isChanging ? this.check() : this.show(this.before(question));
    if (trouble) return this.show(question, { isChanging, error: trouble, values: posted });
    this.state = { ...this.state, seen: [...new Set([...this.state.seen, question.id])] };
    const next = this.after(question, isChanging);
    return next ? this.show(next, { isChanging }) : this.check();
  }

  /** Keeps the answer that was posted, and says what is wrong with it. */
  take(question: Question, posted: Posted): string | undefined {
    const answer = postedAnswer(question, posted);
    const { [question.id]: _, ...others } = this.state.answers;
    const kept = answer === undefined ? others : { ...others, [question.id]: answer };
    const parsed = parseBody(Answers, kept);
    if (parsed.ok) this.state = { ...this.state, answers: parsed.value };
    return this.wrongIn(question, answer);
  }

  wrongIn(question: Question, answer: Answer | undefined): string | undefined {
    const trouble = answerTrouble(question, answer);
    const { survey, month } = wordsIn(this.state.language);
    return trouble && mendOf({ question, trouble, answer }, survey.mend, month);
  }

  before(question: Question): Question | undefined {
    const { questions } = this.path;
    return questions[Math.max(0, questions.indexOf(question) - 1)];
  }

  /** The question that comes next; where an answer was changed, the next that was not passed yet. */
  after(question: Question, isChanging: boolean): Question | undefined {
    const { questions } = this.path;
    const later = questions.slice(questions.findIndex(({ id }) => id === question.id) + 1);
    return isChanging ? later.find(({ id }) => !this.state.seen.includes(id)) : later[0];
  }

  show(
    question: Question | undefined,
    { isChanging = false, error, values }: { isChanging?: boolean; error?: string; values?: Posted } = {},
  ): FastifyReply {
    const { asked, state, path } = this;
    if (!question) return this.check();
    const thisYear = Number(dayInLondon(this.services.now()).slice(0, 4));
    const filled = values ?? fieldsFrom(question, state.answers[question.id]);
    const html = questionPage({ asked, state, path, question, values: filled, error, isChanging, thisYear });
    return sendPrivate(this.reply.code(error ? 422 : 200), html);
  }

  check(isBack = false, wasSent = false): FastifyReply {
    const { asked, state, path } = this;
    if (isBack) return this.show(path.questions.at(-1));
    return sendPrivate(this.reply, surveyCheckPage({ asked, state, path, wasSent }));
  }

  closed(reason: Parameters<typeof surveyClosedPage>[0]['reason']): FastifyReply {
    const { asked, state, path } = this;
    const answered = { asked, state, path };
    const kiosk = state.isKiosk ? kioskOf(asked.id) : undefined;
    const html = surveyClosedPage({ ...asked, reason, language: state.language, answered, kiosk });
    return sendPrivate(this.reply.code(409), html);
  }

  async send(): Promise<FastifyReply> {
    const { asked, state, path, reply } = this;
    const answers = answersOnPath(path, state.answers);
    const [wrong] = responseTroubles(asked.definition, answers, state.given);
    const question = path.questions.find(({ id }) => id === wrong?.question);
    if (question)
      return this.show(question, { isChanging: true, error: this.wrongIn(question, answers[question.id]) ?? '' });
    const { id, key, version, given, method, language, link } = state;
    const { services } = asked.organisation;
    const service = services.find((one) => one.id === state.service)?.id;
    const body = parseBody(SurveyResponse, { version, answers, given, service, method, language, key });
    if (!body.ok) return this.check();
    try {
      await respond(this.services, { survey: asked.id, id, link: link && hashOf(link) }, body.value);
    } catch (error) {
      return this.refused(error);
    }
    const kiosk = state.isKiosk ? '&kiosk=yes' : '';
    return reply.redirect(`/survey/${asked.id}/thanks?lang=${language}${kiosk}`, 303);
  }

  /** That the link which led here can be used no more, where that is so. */
  async ended(): Promise<FastifyReply | undefined> {
    const { services, asked, state, path } = this;
    const end = state.link === undefined ? undefined : await endOfLink(services, state.link);
    if (!end) return undefined;
    const html = surveyLinkPage({ end, asked, language: state.language, answered: { asked, state, path } });
    return sendPrivate(this.reply.code(409), html);
  }

  async refused(error: unknown): Promise<FastifyReply> {
    if (!(error instanceof Refusal)) throw error;
    const ended = await this.ended();
    if (ended) return ended;
    if (error.problem.code === 'not-now') {
      const survey = await mustFind(this.services, this.asked.id);
      return this.closed((await whyNotTaking(this.services, survey)) ?? 'full');
    }
    if (error.problem.code !== 'id-used') throw error;
    // The id was used for answers that were sent and then changed by going back.
    this.state = { ...this.state, ...freshIdentity() };
    return this.check(false, true);
  }
}
