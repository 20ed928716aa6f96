import { randomBytes } from 'node:crypto';
import { Answers, Given, Id, type Method, parseBody, SurveyResponse } from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { uuidv7 } from 'uuidv7';
import { type Posted, valuesOf } from './tell-form.ts';

/** Where somebody is in a survey, and what they answered so far. It goes to and fro with each page, as nothing keeps it here. */
export interface SurveyState {
  id: string;
  key: string;
  version: number;
  answers: Answers;
  /** What the link brought along. */
  given: Given;
  /** Questions that were passed: after a change, only new ones are asked before the answers are checked again. */
  seen: readonly string[];
  method: Method;
  service: string | undefined;
  /** The language it is read in, one of the survey's. */
  language: string;
  /** The secret part of the one-time link that led here. */
  link?: string | undefined;
  /** Whether it is answered on a tablet that many people use. */
  isKiosk?: boolean | undefined;
}

/** What makes a response one and the same, however often it is sent. */
export const freshIdentity = () => ({ id: uuidv7(), key: randomBytes(18).toString('base64url') });

/** How somebody may say in a link that they came. Other ways are for staff to say. */
const METHODS: readonly Method[] = ['online', 'text-message', 'tablet'];

/** The beginning of a survey, with what its link brought along. */
export function beginning(version: number, { hidden = [], languages }: SurveyDefinition, query: Posted): SurveyState {
  const named = hidden.flatMap((name): [string, string][] =>
    valuesOf(query, name)
      .slice(0, 1)
      .map((value) => [name, value]),
  );
  return {
    ...freshIdentity(),
    ...{ version, answers: {}, seen: [] },
    given: Object.fromEntries(named.filter(([name, value]) => parseBody(Given, { [name]: value }).ok)),
    method: methodOf(query.method),
    service: valuesOf(query, 'service')[0],
    language: languages.find((language) => language === query.lang) ?? languages[0] ?? 'en',
  };
}

/** Reads the state that a page sent back; what is broken in it counts as not there. */
export function readState(posted: Posted): SurveyState {
  const kept = fromJson(posted.state);
  const fresh = freshIdentity();
  const answers = parseBody(Answers, kept.answers);
  const given = parseBody(Given, kept.given);
  return {
    id: parseBody(Id, kept.id).ok ? String(kept.id) : fresh.id,
    key: parseBody(SurveyResponse.shape.key, kept.key).ok ? String(kept.key) : fresh.key,
    version: Number(kept.version) || 0,
    answers: answers.ok ? answers.value : {},
    given: given.ok ? given.value : {},
    seen: Array.isArray(kept.seen) ? kept.seen.map(String) : [],
    method: methodOf(kept.method),
    service: typeof kept.service === 'string' ? kept.service : undefined,
    language: String(kept.language ?? 'en'),
    link: typeof kept.link === 'string' ? kept.link : undefined,
    isKiosk: kept.isKiosk === true || undefined,
  };
}

const methodOf = (said: unknown): Method => METHODS.find((method) => method === said) ?? 'online';

function fromJson(text: unknown): Partial<Record<keyof SurveyState, unknown>> {
  try {
    return Object(JSON.parse(String(text)));
  } catch {
    return {};
  }
}
