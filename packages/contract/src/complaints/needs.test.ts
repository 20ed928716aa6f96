import { describe, expect, it, test } from 'vitest';
import type { ComplaintAction, ComplaintStep } from '../index.ts';
import { ann, eventOf, goodSteps, ISSUE, LETTER, ruth, timelineOf, wayTo, written } from './complaint.examples.ts';
import { complaintOf, type Doing, type Receiving, receivingTroubles, stepTroubles } from './index.ts';

const oral: Receiving = { ...written, way: 'oral' };
const forAnother: Receiving = { ...written, about: 'somebody' };
const late: Receiving = { ...written, happenedOn: '2025-04-01' };
const OTHER = '01977000-0000-7000-8000-000000000002';

/** What is to be mended before a step, after all these. */
function mends(
  after: readonly (ComplaintAction | ComplaintStep)[],
  step: ComplaintStep,
  { receiving, ...doing }: Partial<Doing> & { receiving?: Receiving } = {},
): string[] {
  const complaint = complaintOf(timelineOf(after, receiving));
  if (!complaint) throw new Error('It did not come.');
  return stepTroubles(complaint, step, { ...ann, ...doing }).map(({ detail }) => detail);
}

const acknowledged = wayTo('acknowledged');
const investigating = wayTo('investigating');
const drafted = wayTo('drafted');

describe('before a complaint is looked into', () => {
  it('it is acknowledged with an offer to talk', () => {
    const step = { ...goodSteps.acknowledge, offersDiscussion: false };
    expect(mends([], step)).toEqual([
      'Offer to talk about how it is looked into, and by when they get the answer (regulation 13).',
    ]);
    expect(mends([], goodSteps.acknowledge)).toEqual([]);
  });

  it('it is settled only by word of mouth, to their content, and by the end of the next working day', () => {
    const next = { on: '2026-04-07', today: '2026-04-07', receiving: oral };
    expect(mends([], goodSteps.settle, next)).toEqual([]);
    expect(mends([], goodSteps.settle, { ...next, receiving: written })).toEqual([
      'It was made in writing. This is for what was said by word of mouth.',
    ]);
    expect(mends([], { ...goodSteps.settle, isSatisfied: false }, next)).toEqual([
      'They are not content, so it goes on as a complaint. Acknowledge it.',
    ]);
    expect(mends([], goodSteps.settle, { receiving: oral })).toEqual([
      'The last day for that was 2026-04-07, so it goes on as a complaint. Acknowledge it.',
    ]);
  });

  it('what was withdrawn and is said again can be settled by the next working day after that', () => {
    const again = complaintOf([...timelineOf(['withdraw'], oral), eventOf(goodSteps.reopen, '2026-05-01', 'ann')]);
    const troubles = (on: string) => again && stepTroubles(again, goodSteps.settle, { ...ann, on, today: on });
    expect(troubles('2026-05-05')).toEqual([]);
    expect(troubles('2026-05-06')).toHaveLength(1);
  });

  it('what was said is written down and given to them', () => {
    const agreed = [...acknowledged, 'discuss', 'agree-issues'] as const;
    expect(mends(agreed, goodSteps['agree-period'], { receiving: oral })).toEqual([
      'It was made by word of mouth. Write it down and give them a copy first.',
    ]);
    expect(mends([...agreed, 'give-record'], goodSteps['agree-period'], { receiving: oral })).toEqual([]);
    expect(mends([], goodSteps['give-record'], { receiving: oral })).toEqual([]);
    expect(mends([], goodSteps['give-record'])).toHaveLength(1);
  });

  it('one that came late is accepted with a reason, or not considered', () => {
    const agreed = [...acknowledged, 'discuss', 'agree-issues'] as const;
    expect(mends(agreed, goodSteps['agree-period'], { receiving: late })).toEqual([
      'It came later than 12 months. Write down why it is accepted all the same, or do not consider it.',
    ]);
    expect(mends([...agreed, 'accept-late'], goodSteps['agree-period'], { receiving: late })).toEqual([]);
    expect(mends([], goodSteps['accept-late'], { receiving: late })).toEqual([]);
    expect(mends([], goodSteps['accept-late'])).toEqual(['It came in time. There is nothing to accept.']);
    const tooLate = { ...goodSteps['not-consider'], why: 'too-late' } as const;
    expect(mends([], tooLate, { receiving: late })).toEqual([]);
    expect(mends([], tooLate)).toEqual(['It came in time. Give another reason, or acknowledge it.']);
    expect(mends(['accept-late'], tooLate, { receiving: late })).toEqual([
      'It was accepted although it came late. Give another reason.',
    ]);
  });

  it('they are told in writing why it is not considered, and asked before it is sent elsewhere', () => {
    expect(mends([], goodSteps['not-consider'])).toEqual([]);
    expect(mends([], { ...goodSteps['not-consider'], isInWriting: false })).toHaveLength(1);
    expect(mends([], goodSteps.transfer)).toEqual([]);
    expect(mends([], { ...goodSteps.transfer, isAgreed: false })).toEqual([
      'Ask whoever complains first whether it may be sent to another body.',
    ]);
  });

  it('issues and a day are agreed in a talk, or the day is set in writing where they do not want one', () => {
    const period = goodSteps['agree-period'];
    expect(mends([...acknowledged, 'discuss'], period)).toEqual(['Agree with them first what is looked into.']);
    const withIssues = [...acknowledged, 'agree-issues'] as const;
    expect(mends(withIssues, period)).toEqual(['Write down first how you talked about it.']);
    const set = { ...period, isAgreed: false, isInWriting: true };
    expect(mends([...withIssues, 'discuss'], set)).toHaveLength(1);
    const declined = [...withIssues, { action: 'discuss', came: 'declined' }] as const;
    expect(mends(declined, set)).toEqual([]);
    expect(mends(declined, { ...set, isInWriting: false })).toEqual([
      'Tell them in writing by when they get the answer.',
    ]);
    expect(mends([...withIssues, 'discuss'], { ...period, by: '2026-04-07' })).toEqual([
      'Choose a day that was still ahead then.',
    ]);
  });

  it('nothing is written down for a day ahead, or before what it follows', () => {
    expect(mends([], goodSteps.acknowledge, { on: '2026-04-09' })).toEqual([
      'That day is still ahead. Choose today or an earlier day.',
    ]);
    expect(mends([], goodSteps.acknowledge, { on: '2026-04-01' })).toEqual([
      'What comes before it was on 2026-04-02. Choose that day or a later one.',
    ]);
  });
});

describe('while a complaint is looked into', () => {
  it('whoever complains for somebody is told nothing of them before it is shown that they may be', () => {
    const other = { receiving: forAnother };
    expect(mends(investigating, goodSteps.update, other)).toEqual([
      'Record first what shows that they may be told about the person they complain for.',
    ]);
    expect(mends([...investigating, 'record-consent'], goodSteps.update, other)).toEqual([]);
    expect(mends([...investigating, 'record-consent', 'refuse-consent'], goodSteps.update, other)).toEqual([
      'The person whom it is about does not agree. Tell whoever complains nothing about them.',
    ]);
    expect(mends(wayTo('signed'), goodSteps.send, other)).toHaveLength(1);
    expect(mends([...wayTo('signed'), 'record-consent'], goodSteps.send, other)).toEqual([]);
    expect(mends(investigating, goodSteps['record-consent'])).toEqual([
      'They complain for themselves. Nobody else has to agree.',
    ]);
    expect(mends(investigating, goodSteps['refuse-consent'])).toHaveLength(1);
  });

  it('the day is put off to a later one, and they are told why', () => {
    expect(mends(investigating, goodSteps.extend)).toEqual([]);
    expect(mends(investigating, { ...goodSteps.extend, isTold: false })).toHaveLength(1);
    expect(mends(investigating, { ...goodSteps.extend, by: '2026-05-20' })).toEqual([
      'Choose a day after 2026-05-20, which they were told.',
    ]);
    expect(mends(investigating, goodSteps.extend, { on: '2026-06-11', today: '2026-06-11' })).toEqual([
      'Choose a day that was still ahead then.',
    ]);
  });

  it('a delay beyond the time of the law is explained in writing once it is over', () => {
    const after = { on: '2026-10-02', today: '2026-10-02' };
    expect(mends(investigating, goodSteps['explain-delay'], after)).toEqual([]);
    expect(mends(investigating, { ...goodSteps['explain-delay'], isInWriting: false }, after)).toHaveLength(1);
    expect(mends(investigating, goodSteps['explain-delay'], { on: '2026-10-01', today: '2026-10-02' })).toEqual([
      'The time of the law runs until 2026-10-01. Until then, put the agreed day off instead.',
    ]);
  });

  it('a delay is told of once, by what it does not fit, while the time of the law runs', () => {
    const during = { on: '2026-10-01', today: '2026-10-01' };
    expect(mends(investigating, goodSteps['explain-delay'], during)).toEqual([
      'The time of the law runs until 2026-10-01. Until then, put the agreed day off instead.',
    ]);
  });

  it('a finding is of one of its issues, and has evidence', () => {
    expect(mends(investigating, goodSteps.find)).toEqual(['Record first what the finding is based on.']);
    expect(mends([...investigating, 'add-evidence'], goodSteps.find)).toEqual([]);
    const none = 'This is none of its issues. Agree it with them first.';
    expect(mends(investigating, { ...goodSteps['add-evidence'], issue: OTHER })).toEqual([none]);
    expect(mends(investigating, { ...goodSteps.find, issue: OTHER })).toEqual([none]);
  });

  it('staff are told who are named', () => {
    expect(mends(investigating, goodSteps['tell-staff'])).toHaveLength(1);
    expect(mends([...investigating, 'name-staff'], goodSteps['tell-staff'])).toEqual([]);
  });
});

describe('a response is not signed', () => {
  const sign = goodSteps.sign;
  const checked = wayTo('checked');
  const bare = { ...goodSteps.draft, apology: undefined, noAction: undefined };

  it('but when all of it is there, by the responsible person, who did not draft it', () => {
    expect(mends(checked, sign, ruth)).toEqual([]);
    expect(mends(checked, sign, { ...ruth, responsible: [] })).toEqual([
      'The responsible person signs, or somebody who signs for them (regulation 14).',
    ]);
    expect(mends(checked, sign, { ...ann, responsible: ['ann'] })).toEqual([
      'You drafted it. Somebody else who signs for the organisation has to sign.',
    ]);
    const alone = { ...ann, responsible: ['ann'], asksSecondLook: false };
    expect(mends(drafted, sign, alone)).toEqual([]);
  });

  it('before somebody else looked at it, where the organisation wants that', () => {
    expect(mends(drafted, sign, ruth)).toEqual(['Ask somebody else for a second look first.']);
    expect(mends(wayTo('second-look'), goodSteps['pass-second-look'])).toEqual([
      'You drafted it. Somebody else has to look at it.',
    ]);
    expect(mends(wayTo('second-look'), goodSteps['pass-second-look'], ruth)).toEqual([]);
  });

  it.each<[string, readonly (ComplaintAction | ComplaintStep)[], string[]]>([
    [
      'an issue has no finding',
      [...investigating, 'draft'],
      ['Issue 1 has no finding. Go back to investigating and record one.'],
    ],
    [
      'a second issue has none',
      [
        ...investigating,
        { action: 'agree-issues', issues: [{ id: OTHER, text: 'The door was shut.', staff: [] }] },
        ...drafted.slice(investigating.length),
      ],
      ['Issue 2 has no finding. Go back to investigating and record one.'],
    ],
    [
      'there is no explanation and there are no conclusions',
      [...investigating, 'add-evidence', { action: 'find', issue: ISSUE, finding: 'not-upheld' }, 'draft'],
      [
        'Issue 1 has no explanation. Go back to investigating and write one.',
        'Issue 1 has no conclusions. Go back to investigating and write them.',
      ],
    ],
    [
      'nothing says sorry, or what is done, where something was upheld',
      [...investigating, 'add-evidence', { ...goodSteps.find, finding: 'partly-upheld' }, bare],
      [
        'Something was upheld. Put an apology into the response.',
        'Something was upheld. Link the changes that are made because of it, or say why none is needed.',
      ],
    ],
    [
      'it does not say that there is the Ombudsman',
      [...drafted, { ...goodSteps.draft, saysOmbudsman: false }],
      ['Say in the response that they can go to the Ombudsman, and how.'],
    ],
    ['staff do not know', [...drafted, 'name-staff'], ['Tell the receptionist first what it says of them.']],
  ])('where %s', (_, steps, expected) => {
    expect(mends(steps, goodSteps['ask-second-look'])).toEqual(expected);
    expect(mends(steps, sign, { ...ruth, asksSecondLook: false })).toEqual(expected);
  });

  it('without an apology only where nothing was upheld', () => {
    const found = { ...goodSteps.find, finding: 'not-upheld' } as const;
    expect(mends([...investigating, 'add-evidence', found, bare], goodSteps['ask-second-look'])).toEqual([]);
    const linked = { ...bare, apology: 'We are sorry.', changes: [OTHER] };
    expect(mends([...drafted, linked], goodSteps['ask-second-look'])).toEqual([]);
  });

  it('as another letter than the draft, and not sent as another than was signed', () => {
    const letter = 'b'.repeat(64);
    expect(mends(checked, { ...sign, letter }, ruth)).toEqual([
      'The draft has changed since. Read it again and sign that.',
    ]);
    expect(mends(wayTo('signed'), { ...goodSteps.send, letter })).toEqual([
      'This is not the letter that was signed. Send that one, or have this one signed.',
    ]);
    expect(mends(wayTo('signed'), { ...goodSteps.send, letter: LETTER })).toEqual([]);
    expect(mends([...wayTo('signed'), 'name-staff'], goodSteps.send)).toHaveLength(1);
  });
});

test('an answer is sent on a private page only to whoever complained on a page, as nobody else has one', () => {
  const onPage = { ...goodSteps.send, by: 'page' } as const;
  for (const way of ['oral', 'written', 'passed-on'] as const) {
    const after = way === 'oral' ? (['give-record', ...wayTo('signed')] as const) : wayTo('signed');
    expect(mends(after, onPage, { receiving: { ...written, way } })).toEqual([
      'They did not complain on a page, so they have none that shows it. Send it another way.',
    ]);
  }
  expect(mends(wayTo('signed'), onPage, { receiving: { ...written, way: 'online' } })).toEqual([]);
});

describe('that a complaint came', () => {
  const doing = { on: '2026-04-02', today: '2026-04-08' };

  it('is written down with days that can be', () => {
    expect(receivingTroubles(written, doing)).toEqual([]);
    expect(receivingTroubles({ ...written, knownOn: '2026-03-20' }, doing)).toEqual([]);
    expect(receivingTroubles({ ...written, happenedOn: '2026-04-02' }, doing)).toEqual([]);
  });

  it.each<[string, Partial<Receiving>, string]>([
    ['that is still ahead', {}, '2026-04-09'],
    ['before it happened', { happenedOn: '2026-04-03' }, '2026-04-02'],
    ['before it was known', { knownOn: '2026-04-03' }, '2026-04-02'],
    ['after it was known, and that before it happened', { knownOn: '2026-03-09' }, '2026-04-02'],
  ])('is refused on a day %s', (_, more, on) => {
    expect(receivingTroubles({ ...written, ...more }, { ...doing, on })).toMatchObject([{ code: 'wrong-day' }]);
  });
});
