import { setTimeout as wait } from 'node:timers/promises';
import { spread } from '../load/taken.ts';
import { chanceFrom, newResponse, sentMethods } from './bench-survey.ts';

/** Many responses at a steady rate, and what became of them. */
export interface SpringTide {
  sent: number;
  acknowledged: number;
  /** Those that no receipt came back for, with the first reason. */
  failed: number;
  reason?: string;
  perSecond: number;
  p50: number;
  p99: number;
  slowest: number;
}

const SEED = 1953;

/** Sends so many responses a second, whether those before were answered or not, as people do. */
export async function springTide(
  url: string,
  survey: string,
  over: { rate: number; seconds: number },
): Promise<SpringTide> {
  const chance = chanceFrom(SEED);
  const count = over.rate * over.seconds;
  const answers: Promise<number | string>[] = [];
  const start = performance.now();
  while (answers.length < count) {
    await wait(Math.max(0, start + (answers.length * 1000) / over.rate - performance.now()));
    answers.push(sendOne(url, survey, newResponse(chance, sentMethods)).catch(String));
  }
  const settled = await Promise.all(answers);
  const perSecond = (count * 1000) / (performance.now() - start);
  const times = settled.filter((one) => typeof one === 'number');
  const reason = settled.find((one) => typeof one === 'string');
  const { p50, p99, slowest } = spread(times);
  return {
    ...{ sent: count, acknowledged: times.length, failed: count - times.length, perSecond, p50, p99, slowest },
    ...(reason !== undefined && { reason }),
  };
}

async function sendOne(url: string, survey: string, { id, response }: ReturnType<typeof newResponse>): Promise<number> {
  const start = performance.now();
  const { status } = await fetch(`${url}/v1/surveys/${survey}/responses/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(response),
  });
  if (status !== 201) throw new Error(`answered ${status}`);
  return performance.now() - start;
}
