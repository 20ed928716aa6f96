import { describe, expect, it } from 'vitest';
import type { ComplaintEvent, ComplaintStep } from '../index.ts';
import { eventOf, goodSteps, ISSUE, LETTER, timelineOf, wayTo, written } from './complaint.examples.ts';
import { complaintClocks, complaintOf, countedOf, england2009, lawUntil, outcomeOf, timesOf } from './index.ts';
import { brokenRules, ko41b, returnOf } from './ko41/index.ts';

const place = { organisation: 'F84003', age: '26-55', status: 'patient' };

/** A complaint that came on Maundy Thursday 2026, with each step on its day. */
function complaint(...steps: [on: string, step: ComplaintStep, by?: string][]) {
  const events = steps.map(([on, step, by = 'ann']) => eventOf(step, on, by));
  const known = complaintOf([...timelineOf([]), ...events]);
  if (!known) throw new Error('It did not come.');
  return known;
}

const answeredOn = (on: string): [string, ComplaintStep][] =>
  wayTo('sent').map((action) => [action === 'acknowledge' ? '2026-04-09' : on, goodSteps[action]]);

describe('the timeline of a complaint', () => {
  it('says all that became of it', () => {
    expect(complaint(...answeredOn('2026-05-20'))).toMatchObject({
      ...{ state: 'sent', movedOn: '2026-05-20', acknowledgedOn: '2026-04-09', respondedOn: '2026-05-20' },
      issues: [{ id: ISSUE, finding: 'upheld', evidence: ['The log of calls.'] }],
      responses: [{ on: '2026-05-20', letter: LETTER, signedBy: 'ann', outcome: 'upheld', isInPeriod: true }],
    });
  });

  it('begins when it came, and once', () => {
    expect(complaintOf([])).toBeUndefined();
    expect(complaintOf(timelineOf(['acknowledge']).slice(1))).toBeUndefined();
    const twice = [...timelineOf(['acknowledge']), ...timelineOf([], { ...written, way: 'oral' })];
    expect(complaintOf(twice)).toMatchObject({ state: 'acknowledged', way: 'written' });
  });

  it('keeps what was found and answered when it is opened again, and asks for the rest anew', () => {
    const again = complaint(...answeredOn('2026-05-20'), ['2026-06-01', goodSteps.reopen]);
    expect(again).toMatchObject({ state: 'received', receivedOn: '2026-04-02', since: '2026-06-01' });
    expect([again.responses.length, again.issues[0]?.finding]).toEqual([1, 'upheld']);
    for (const gone of [again.period, again.draft, again.signed, again.respondedOn, again.acknowledgedOn]) {
      expect(gone).toBeUndefined();
    }
  });

  it('forgets a finding of an issue that is put in other words, and no evidence', () => {
    const [on, issue] = ['2026-04-20', { id: ISSUE, text: 'Nobody rang back for a week.', staff: [] }];
    const found = wayTo('drafted')
      .slice(0, -1)
      .map((action): [string, ComplaintStep] => [on, goodSteps[action]]);
    const coded = { ...issue, text: 'Nobody rang back.', subject: 'communications' };
    const after = (...issues: (typeof issue)[]) =>
      complaint(...found, [on, { action: 'agree-issues', issues }]).issues[0];
    expect(after(issue)).toMatchObject({ ...issue, evidence: ['The log of calls.'] });
    expect(after(issue)?.finding).toBeUndefined();
    expect(after(coded)).toMatchObject({ ...coded, finding: 'upheld', explanation: 'We read the log.' });
  });

  it('adds what a finding is explained by, and loses none of it', () => {
    const steps = [...wayTo('investigating'), 'add-evidence', 'find'] as const;
    const anew: ComplaintStep = { action: 'find', issue: ISSUE, finding: 'not-upheld' };
    expect(complaintOf(timelineOf([...steps, anew]))?.issues[0]).toMatchObject({
      ...{ finding: 'not-upheld', explanation: 'We read the log.', conclusions: 'The call was lost.' },
    });
  });

  it('undoes signature and second look when it is sent back', () => {
    expect(complaintOf(timelineOf([...wayTo('signed'), 'send-back']))).toMatchObject({
      ...{ state: 'drafted', signed: undefined, checkedBy: undefined },
    });
  });
});

it.each<[string, ('upheld' | 'partly-upheld' | 'not-upheld' | undefined)[], string | undefined]>([
  ['nothing was found', [undefined], undefined],
  ['all is upheld', ['upheld', 'upheld'], 'upheld'],
  ['nothing is', ['not-upheld', 'not-upheld'], 'not-upheld'],
  ['one is and one is not', ['upheld', 'not-upheld'], 'partly-upheld'],
  ['one is in part', ['partly-upheld'], 'partly-upheld'],
  ['one is and one in part', ['upheld', 'partly-upheld'], 'partly-upheld'],
])('where %s, so is the complaint', (_, findings, outcome) => {
  expect(outcomeOf(findings.map((finding) => ({ finding })))).toBe(outcome);
});

describe('the clocks of a timeline', () => {
  const clocks = (today: string, ...steps: [string, ComplaintStep][]) =>
    complaintClocks(timesOf(complaint(...steps), england2009), today, england2009).map(
      ({ kind, due, state }) => `${kind} ${due} ${state}`,
    );

  it('are met over Easter, within the agreed period', () => {
    expect(clocks('2026-06-01', ...answeredOn('2026-05-20'))).toEqual([
      'acknowledge 2026-04-09 met',
      'period 2026-05-20 met',
      'law 2026-10-01 met',
    ]);
  });

  it('show a period that was put off in time as met, and one put off too late as missed', () => {
    const agreed = answeredOn('2026-04-20').slice(0, 4);
    const rest = answeredOn('2026-06-10').slice(4);
    expect(clocks('2026-06-11', ...agreed, ['2026-05-20', goodSteps.extend], ...rest)[1]).toBe('period 2026-06-10 met');
    expect(clocks('2026-06-11', ...agreed, ['2026-05-21', goodSteps.extend], ...rest)[1]).toBe(
      'period 2026-06-10 missed',
    );
    const late = complaint(...agreed, ['2026-05-21', goodSteps.extend], ...rest);
    expect(late.responses[0]?.isInPeriod).toBe(false);
    const twice: [string, ComplaintStep] = ['2026-05-25', { ...goodSteps.extend, by: '2026-07-01' }];
    expect(clocks('2026-06-11', ...agreed, ['2026-05-21', goodSteps.extend], twice, ...rest)[1]).toBe(
      'period 2026-07-01 missed',
    );
  });

  it('say of a response that came after the agreed day that it was not in the period', () => {
    const [agreed, rest] = [answeredOn('2026-04-20').slice(0, 4), answeredOn('2026-05-21').slice(4)];
    expect(complaint(...agreed, ...rest).responses[0]?.isInPeriod).toBe(false);
  });

  it('have a longer time than that of the law only where it was agreed before that was over', () => {
    const put = (on: string, isAgreed = true): [string, ComplaintStep] => [
      on,
      { ...goodSteps.extend, by: '2026-12-01', isAgreed },
    ];
    const until = (...steps: [string, ComplaintStep][]) =>
      lawUntil(complaint(...answeredOn('2026-04-20').slice(0, 4), ...steps), england2009);
    expect(until(put('2026-10-01'))).toBe('2026-12-01');
    expect(until(put('2026-10-02'))).toBe('2026-10-01');
    expect(until(put('2026-10-01', false))).toBe('2026-10-01');
    const set: ComplaintStep = { ...goodSteps['agree-period'], by: '2026-12-01', isAgreed: false };
    const [acknowledged, , issues] = answeredOn('2026-04-20').slice(0, 3);
    if (!acknowledged || !issues) throw new Error('The way begins otherwise.');
    expect(lawUntil(complaint(acknowledged, issues, ['2026-04-20', set]), england2009)).toBe('2026-10-01');
    const again = complaint(
      ...answeredOn('2026-04-20').slice(0, 4),
      ['2026-04-21', { ...goodSteps.extend, by: '2027-12-01' }],
      ['2026-04-22', goodSteps.withdraw],
      ['2026-05-01', goodSteps.reopen],
    );
    expect(lawUntil(again, england2009)).toBe('2026-10-31');
    expect(until([...put('2026-09-01')], ['2026-11-30', { ...goodSteps.extend, by: '2027-01-31' }])).toBe('2027-01-31');
  });

  it('run anew where it is opened again', () => {
    expect(clocks('2026-06-02', ...answeredOn('2026-05-20'), ['2026-06-01', goodSteps.reopen])).toEqual([
      'acknowledge 2026-06-04 running',
      'law 2026-11-30 running',
    ]);
  });

  it('end where it is withdrawn', () => {
    expect(clocks('2026-06-02', ['2026-04-07', goodSteps.withdraw])).toEqual([]);
  });
});

describe('what the yearly return counts of a timeline', () => {
  it('is its first response, also when it is opened again', () => {
    const again = complaint(
      ...answeredOn('2026-05-20'),
      ['2026-06-01', goodSteps.reopen],
      ['2026-06-02', goodSteps.withdraw],
    );
    expect(countedOf(again, place)).toMatchObject({
      ...{ receivedOn: '2026-04-02', resolved: { on: '2026-05-20', outcome: 'upheld' } },
    });
  });

  it('begins on the day it is opened again, where it had ended without an answer', () => {
    const settled = complaintOf([
      ...timelineOf(['settle'], { ...written, way: 'oral' }, '2026-04-07'),
      eventOf(goodSteps.reopen, '2026-04-20', 'ann'),
    ] satisfies ComplaintEvent[]);
    expect(settled && countedOf(settled, place)).toMatchObject({ receivedOn: '2026-04-20', left: undefined });
  });

  it('makes a return that breaks no rule', () => {
    const those = [
      complaint(...answeredOn('2026-05-20')),
      complaint(['2026-04-07', goodSteps.withdraw]),
      complaint(['2026-04-07', goodSteps.transfer]),
      complaint(),
    ].map((one) => countedOf(one, place));
    const figures = returnOf(
      those,
      { organisation: 'F84003' },
      { form: ko41b, year: '2026-27', filledOn: '2027-05-20' },
    );
    expect(brokenRules(figures, ko41b)).toEqual([]);
    expect(figures.summary).toMatchObject({ new: 3, resolved: 2, upheld: 1, 'not-upheld': 1, 'carried-forward': 1 });
  });
});
