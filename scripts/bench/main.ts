import { build } from '../build/build.ts';
import { readOptionsAndWords } from '../options/read-options.ts';
import { benchSurveys } from '../survey-bench/survey-bench.ts';
import { benchWidget } from '../widget-bench/print.ts';
import { benchWorkspace } from '../workspace-bench/workspace-bench.ts';
import { benchFirstQuestion, type FirstQuestionBench } from './first-question.ts';
import type { Throughput } from './load.ts';
import { benchPublicReads, type ReadBench } from './public-reads.ts';
import { benchFlush, benchSubmissions, STEADY_RATE, type SubmissionBench } from './submissions.ts';

const TIMES = 5;
const ROUNDS_AT_MOST = 20;
const { values, positionals } = readOptionsAndWords({
  seconds: { type: 'string', default: '6' },
  rounds: { type: 'string', default: '5' },
  stories: { type: 'string', default: '100000' },
  responses: { type: 'string', default: '1000000' },
  json: { type: 'boolean', default: false },
});

const count = (number: number) => Math.round(number).toLocaleString('en-GB').padStart(8);
const milliseconds = (number: number) => `${Math.round(number)} ms`.padStart(8);
const cells = ({ perSecond, p50, p99 }: Throughput) =>
  `${count(perSecond)}/s  p50${milliseconds(p50)}  p99${milliseconds(p99)}`;

function printSubmissions(benches: readonly SubmissionBench[], flush: number): void {
  console.log('\nStories sent and on the disk before they are acknowledged, 64 authors at once');
  console.log(`  One flush of this disk takes ${flush.toFixed(1)} ms: the quicker it is, the less there is to share.`);
  for (const { engine, grouped, single, ratio, steady } of benches) {
    console.log(`  ${`${engine}, one commit each`.padEnd(30)}${cells(single)}`);
    console.log(`  ${`${engine}, commits shared`.padEnd(30)}${cells(grouped)}   ${ratio.toFixed(1)} times as many`);
    console.log(`  ${`${engine}, ${STEADY_RATE} a second come`.padEnd(30)}${cells(steady)}`);
  }
}

function printReads(hello: Throughput, reads: readonly ReadBench[]): void {
  console.log('\nWhat the public reads, 32 readers at once, against a constant answer of the same server');
  console.log(`  ${'constant answer'.padEnd(46)}${cells(hello)}`);
  for (const { path, throughput, ratio } of reads) {
    const shown = path.replace(/[0-9a-f-]{36}/, '{id}');
    console.log(`  ${shown.padEnd(46)}${cells(throughput)}   ${ratio.toFixed(2)} of it`);
  }
}

function printFirstQuestion({ median, milliseconds: all }: FirstQuestionBench): void {
  console.log('\nFrom the click to the first question, processor 4 times slower, slow 4G (150 ms, 1.6 Mbit/s)');
  console.log(`  median ${median} ms of ${all.join(', ')}`);
}

async function benchAll(seconds: number): Promise<void> {
  if (!values.json) console.log('Measuring. This takes about two minutes.');
  const flush = benchFlush();
  const submissions = [await benchSubmissions('SQLite', seconds), await benchSubmissions('PostgreSQL', seconds)];
  const { hello, reads, memory } = await benchPublicReads(seconds);
  const firstQuestion = await benchFirstQuestion(TIMES);
  if (values.json) {
    console.log(JSON.stringify({ flush, submissions, hello, reads, memory, firstQuestion }, null, 2));
    return;
  }
  printSubmissions(submissions, flush);
  printReads(hello, reads);
  const { atRest, afterLoads, quietAgain } = memory;
  console.log(
    `\nMemory of the platform: ${atRest} MB at rest, ${afterLoads} MB after these loads, ${quietAgain} MB then at rest`,
  );
  printFirstQuestion(firstQuestion);
}

const [what] = positionals;
if (what !== undefined && !['widget', 'workspace', 'surveys'].includes(what)) {
  console.error(`There is no bench "${what}". See  npm run bench -- --help`);
  process.exit(1);
}
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > ROUNDS_AT_MOST) {
  console.error(`--rounds takes a whole number from 1 to ${ROUNDS_AT_MOST}.`);
  process.exit(1);
}
const stories = Number(values.stories);
if (!Number.isInteger(stories) || stories < 1000) {
  console.error('--stories takes a whole number, 1000 or more.');
  process.exit(1);
}
const responses = Number(values.responses);
if (!Number.isInteger(responses) || responses < 1000) {
  console.error('--responses takes a whole number, 1000 or more.');
  process.exit(1);
}
if (!(await build({ types: false }))) process.exit(1);
if (what === 'widget') await benchWidget(rounds, values.json);
else if (what === 'workspace') await benchWorkspace(stories, values.json);
else if (what === 'surveys') await benchSurveys(responses, values.json);
else await benchAll(Number(values.seconds));
