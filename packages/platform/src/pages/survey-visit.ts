import { Answers, parseBody, SurveyResponse } from '@hearback/contract';
import {
  type Answer,
  answersOnPath,
  answerTrouble,
  isAnythingSaid,
  mendOf,
  pathThrough,
  type Question,
  troubleSoFar,
} from '@hearback/contract/surveys';
import { fieldsFrom, postedAnswer } from '@hearback/contract/surveys/inviting';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { hashOf } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { respond, whyNotTaking } from '../surveys/respond.ts';
import type { KeptSurvey } from '../surveys/store.ts';
import { dayInLondon } from '../time/clock.ts';
import { sendPrivate } from './send.ts';
import { mustFind } from './survey-asked.ts';
import { surveyCheckPage, surveyClosedPage } from './survey-end-pages.tsx';
import { kioskOf } from './survey-kiosk.tsx';
import { endOfLink } from './survey-link.ts';
import { surveyLinkPage } from './survey-link-page.tsx';
import { type AskedSurvey, questionPage } from './survey-page.tsx';
import { freshIdentity, type SurveyState } from './survey-state.ts';
import { surveyStopPage } from './survey-stop-page.tsx';
import type { Posted } from './tell-form.ts';

/** One step of somebody's way through a survey. */
export class Visiting {
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
    const [word = '', of = ''] = step.split(' ');
    if (reason && word !== 'send') return this.closed(reason);
    if (word === 'change' || word === 'resume') {
      const named = this.path.questions.find(({ id }) => id === of);
      return this.show(named, { isChanging: word === 'change' });
    }
    if (word === 'send') return this.send(of === 'part');
    if (!question) return this.check(word === 'back');
    const isChanging = posted.from === 'check';
    if (word === 'stop') return this.stop(question, { isChanging, values: posted });
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

  wrongIn(question: Question, answer: Answer | undefined, judge = answerTrouble): string | undefined {
    const trouble = judge(question, answer);
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

  /** Asks somebody who stops whether what they answered is to be sent; what is wrong with that is said first. */
  stop(at: Question, { isChanging, values }: { isChanging: boolean; values: Posted }): FastifyReply {
    const { answers, language } = this.state;
    const { questions } = this.path;
    const wrong = questions.find((question) => troubleSoFar(question, answers[question.id]));
    if (wrong) {
      const error = this.wrongIn(wrong, answers[wrong.id], troubleSoFar) ?? '';
      return this.show(wrong, wrong.id === at.id ? { isChanging, error, values } : { error });
    }
    const answered = answersOnPath(this.path, answers);
    if (isAnythingSaid(answered)) return this.askWhetherToSend(at.id);
    return this.show(at, { isChanging, values, error: wordsIn(language).stop.nothing });
  }

  askWhetherToSend(at: string | undefined, wasSent = false): FastifyReply {
    const { asked, state, path } = this;
    return sendPrivate(this.reply, surveyStopPage({ asked, state, path, at, wasSent }));
  }

  closed(reason: Parameters<typeof surveyClosedPage>[0]['reason']): FastifyReply {
    const { asked, state, path } = this;
    const answered = { asked, state, path };
    const kiosk = state.isKiosk ? kioskOf(asked.id) : undefined;
    const html = surveyClosedPage({ ...asked, reason, language: state.language, answered, kiosk });
    return sendPrivate(this.reply.code(409), html);
  }

  async send(isPartial: boolean): Promise<FastifyReply> {
    const { asked, state, path, reply } = this;
    const answers = answersOnPath(path, state.answers);
    const judge = isPartial ? troubleSoFar : answerTrouble;
    const question = path.questions.find((one) => judge(one, answers[one.id]));
    if (question) {
      const error = this.wrongIn(question, answers[question.id], judge) ?? '';
      return this.show(question, { isChanging: !isPartial, error });
    }
    const { id, key, version, given, method, language, link } = state;
    const { services } = asked.organisation;
    const service = services.find((one) => one.id === state.service)?.id;
    const part = isPartial ? { isPartial } : {};
    const body = parseBody(SurveyResponse, { version, answers, given, service, method, language, key, ...part });
    if (!body.ok) return this.check();
    try {
      await respond(this.services, { survey: asked.id, id, link: link && hashOf(link) }, body.value);
    } catch (error) {
      return this.refused(error, isPartial);
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

  async refused(error: unknown, isPartial: boolean): Promise<FastifyReply> {
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
    return isPartial ? this.askWhetherToSend(undefined, true) : this.check(false, true);
  }
}
