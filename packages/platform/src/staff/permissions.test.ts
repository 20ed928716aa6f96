import { Role, StaffStoryFilter, StoryAction, StoryStatus } from '@hearback/contract';
import { isAtStage } from '@hearback/contract/permissions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsFor, changesScopeOf, EVERYWHERE, type Grant, may, maySee, scopeOf } from './permissions.ts';

const here: Record<string, Grant[]> = {
  nobody: [],
  moderator: [{ role: 'moderator', ods: 'A81001' }],
  responder: [{ role: 'responder', ods: 'A81001' }],
  'enquiries officer': [{ role: 'enquiries-officer', ods: 'A81001' }],
  'complaints manager': [{ role: 'complaints-manager', ods: 'A81001' }],
  manager: [{ role: 'manager', ods: 'A81001' }],
  both: [
    { role: 'moderator', ods: 'A81001' },
    { role: 'responder', ods: 'A81001' },
  ],
};

/** What each role may do with a story of its own organisation in each state. Everything not said is refused. */
const allowed: Record<string, Partial<Record<StoryStatus, StoryAction[]>>> = {
  nobody: {},
  moderator: {
    submitted: [
      ...(['publish', 'reject', 'edit', 'ask-author', 'suggest-reroute', 'hold', 'set-criticality'] as const),
      'decide-appeal',
    ],
    'with-author': ['end-asking', 'set-criticality', 'decide-appeal'],
    held: ['release', 'set-criticality', 'decide-appeal'],
    rejected: ['take-back-rejection', 'decide-appeal'],
    published: [
      ...(['set-criticality', 'decide-appeal', 'decide-report', 'check-reply', 'check-change'] as const),
      'check-answer',
    ],
  },
  responder: {
    published: [
      ...(['report', 'reply', 'take-back-reply', 'check-reply'] as const),
      ...([
        'record-change',
        'link-change',
        'progress-change',
        'take-back-change',
        'pause-clock',
        'resume-clock',
      ] as const),
    ],
  },
  'enquiries officer': { published: ['progress-change', 'take-back-change'] },
  'complaints manager': {
    published: ['check-reply', 'progress-change', 'take-back-change', 'pause-clock', 'resume-clock'],
  },
  manager: {
    published: [
      ...(['report', 'take-back-reply', 'check-reply', 'progress-change', 'take-back-change'] as const),
      ...(['pause-clock', 'resume-clock'] as const),
    ],
  },
  both: {
    submitted: [
      ...(['publish', 'reject', 'edit', 'ask-author', 'suggest-reroute', 'hold', 'set-criticality'] as const),
      'decide-appeal',
    ],
    'with-author': ['end-asking', 'set-criticality', 'decide-appeal'],
    held: ['release', 'set-criticality', 'decide-appeal'],
    rejected: ['take-back-rejection', 'decide-appeal'],
    published: [
      ...(['set-criticality', 'decide-appeal'] as const),
      ...(['report', 'decide-report', 'reply', 'take-back-reply', 'check-reply'] as const),
      ...([
        'record-change',
        'link-change',
        'progress-change',
        'take-back-change',
        'check-change',
        'check-answer',
      ] as const),
      ...(['pause-clock', 'resume-clock'] as const),
    ],
  },
};

const visible: Record<string, StoryStatus[]> = {
  nobody: [],
  moderator: ['submitted', 'with-author', 'held', 'published', 'rejected', 'rerouted'],
  responder: ['published'],
  'enquiries officer': ['published'],
  'complaints manager': ['published'],
  manager: ['published'],
  both: ['submitted', 'with-author', 'held', 'published', 'rejected', 'rerouted'],
};

describe.each(Object.keys(here))('%s', (who) => {
  const grants = here[who] ?? [];
  const everywhere = grants.map(({ role }) => ({ role, ods: EVERYWHERE }));

  it.each(StoryStatus.options)('may do with a story that is %s just what the table says', (status) => {
    const expected = allowed[who]?.[status] ?? [];
    expect(actionsFor(grants, status, 'A81001')).toEqual(expected);
    expect(actionsFor(everywhere, status, 'B82002')).toEqual(expected);
    expect(actionsFor(grants, status, 'B82002')).toEqual([]);
    for (const action of StoryAction.options) {
      const isAllowed = may(grants, action, 'A81001') && isAtStage(action, status);
      expect(isAllowed).toBe(expected.includes(action));
    }
  });

  it.each(StoryStatus.options)('sees a story that is %s just where the table says', (status) => {
    const expected = visible[who]?.includes(status) ?? false;
    expect(maySee(grants, status, 'A81001')).toBe(expected);
    expect(maySee(everywhere, status, 'B82002')).toBe(expected);
    expect(maySee(grants, status, 'B82002')).toBe(false);
  });

  it.each(StaffStoryFilter.options)('has in the list "%s" only what may be seen', (filter) => {
    const status = {
      ...{ 'to-moderate': 'submitted', 'with-author': 'with-author', 'to-reply': 'published' },
      ...{ held: 'held', replied: 'published', rejected: 'rejected', rerouted: 'rerouted' },
      // Public, and for moderators alone, as what waits for them is.
      reported: 'submitted',
      appealed: 'submitted',
    };
    const expected = visible[who]?.includes(StoryStatus.parse(status[filter])) ?? false;
    expect(scopeOf(grants, filter)).toEqual(expected ? ['A81001'] : []);
    expect(scopeOf(everywhere, filter)).toEqual(expected ? EVERYWHERE : []);
  });
});

it('shows the register of changes to every role that has to do with stories, and to nobody without one', () => {
  expect(changesScopeOf([])).toEqual([]);
  expect(changesScopeOf([{ role: 'operator', ods: EVERYWHERE }])).toEqual([]);
  for (const role of Role.options.filter((one) => !['operator', 'auditor', 'group-analyst'].includes(one))) {
    expect(changesScopeOf([{ role, ods: 'A81001' }])).toEqual(['A81001']);
    expect(
      changesScopeOf([
        { role, ods: 'A81001' },
        { role, ods: EVERYWHERE },
      ]),
    ).toBe(EVERYWHERE);
  }
});

it('never lets anyone do to a story what they may not see', () => {
  const grant = fc.record({
    role: fc.constantFrom<Role>(...Role.options),
    ods: fc.constantFrom('A81001', 'B82002', EVERYWHERE),
  });
  const status = fc.constantFrom(...StoryStatus.options);
  fc.assert(
    fc.property(fc.array(grant), status, fc.constantFrom('A81001', 'B82002'), (grants, status, ods) => {
      const actions = actionsFor(grants, status, ods);
      if (actions.length > 0) expect(maySee(grants, status, ods)).toBe(true);
    }),
  );
});
