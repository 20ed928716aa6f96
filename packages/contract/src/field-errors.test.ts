import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeDraft, ChangeRecord } from './changes.ts';
import {
  ComplaintDetailsDraft,
  ComplaintRecording,
  ComplaintStepDraft,
  ComplaintSubmission,
} from './complaints/complaint.ts';
import { ComplaintLetterDraft } from './complaints/letter.ts';
import { ComplaintTerms } from './complaints/terms.ts';
import { ConversationDraft } from './conversations/conversation.ts';
import { endpoints } from './endpoints.ts';
import {
  EnquiryAnswerDraft,
  EnquiryMessageDraft,
  EnquiryNoteDraft,
  EnquiryProgress,
  EnquirySubmission,
} from './enquiries/enquiry.ts';
import { EnquiryFileUpload } from './enquiries/files.ts';
import { parseBody, parseParameters } from './field-errors.ts';
import { AppealDraft } from './moderation/appeal.ts';
import { FieldError, type FieldErrorCode } from './problems.ts';
import { AnswerEditDraft, AuthorAnswerDraft } from './replies/author-answer.ts';
import { ReplyDraft } from './replies/reply.ts';
import { StorySubmission } from './story.ts';
import { InvitationBatchDraft, Invitee } from './surveys/invitations.ts';
import { PaperResponse } from './surveys/papers.ts';
import { WrittenDecision } from './surveys/written.ts';
import { WorkDoorDraft } from './work-stories/door.ts';
import { WorkEditAnswerDraft, WorkEditDraft, WorkEditWithdrawal } from './work-stories/edit.ts';
import { WorkAnswerDraft, WorkDecision, WorkStorySubmission } from './work-stories/work-story.ts';

/** A value that a field refuses, and the code it is refused with; nothing at all is written `undefined`. */
type Bad = [value: unknown, code: FieldErrorCode, pointer?: string];

const text = (max: number): Bad[] => [
  ['', 'required'],
  [' \r\n\u0000', 'required'],
  ['x'.repeat(max + 1), 'too-long'],
  [5, 'wrong-kind'],
  [null, 'wrong-kind'],
  [['text'], 'wrong-kind'],
];
const missing: Bad = [undefined, 'required'];
const id: Bad[] = [
  missing,
  ['1', 'not-a-code'],
  ['019CADC6-9A80-7000-8000-000000000001', 'not-a-code'],
  [1, 'wrong-kind'],
];
const email: Bad[] = [
  ['', 'not-an-email'],
  ['nobody', 'not-an-email'],
  ['a b@example.org', 'not-an-email'],
  [`${'a'.repeat(250)}@example.org`, 'too-long'],
  [{}, 'wrong-kind'],
];
const due: Bad[] = [
  missing,
  ['tomorrow', 'not-a-date'],
  ['2026-02-30', 'not-a-date'],
  ['2026-03-31T10:00:00Z', 'not-a-date'],
  [20260331, 'wrong-kind'],
];

const tagsAt = (pointer: string): Bad[] => [
  ['waiting', 'wrong-kind'],
  [['parking'], 'not-an-option', `${pointer}/0`],
  [['waiting', null], 'not-an-option', `${pointer}/1`],
  [Array.from({ length: 20 }, () => 'waiting'), 'too-many'],
];

const filesOfMessage: Bad[] = [
  ['one', 'wrong-kind'],
  [['one'], 'not-a-code', '/files/0'],
  [Array.from({ length: 6 }, () => '019cadc6-9a80-7000-8000-000000000001'), 'too-many'],
];

const change = { what: 'Say it on the website.', owner: 'Practice manager', due: '2026-03-31' };
const bodies = {
  StorySubmission: {
    schema: StorySubmission,
    good: { organisation: 'F84003', happened: 'I waited an hour.', key: 'a'.repeat(22) },
    bad: {
      organisation: [
        missing,
        ['', 'not-a-code'],
        ['f84003', 'not-a-code'],
        ['A'.repeat(10), 'not-a-code'],
        [7, 'wrong-kind'],
      ],
      service: [
        ['Big Hall', 'not-a-code'],
        ['-a', 'not-a-code'],
        ['a'.repeat(61), 'too-long'],
        [1, 'wrong-kind'],
      ],
      happened: [missing, ...text(20_000)],
      goodTags: tagsAt('/goodTags'),
      good: text(5000),
      betterTags: tagsAt('/betterTags'),
      better: text(5000),
      visited: [
        ['2026-13', 'not-a-code'],
        ['2026-3', 'not-a-code'],
        ['2026-03-01', 'not-a-code'],
        ['', 'not-a-code'],
        [202603, 'wrong-kind'],
      ],
      feelings: [
        ['sad', 'wrong-kind'],
        [['happy'], 'not-an-option', '/feelings/0'],
        [['sad', 3], 'not-an-option', '/feelings/1'],
        [Array.from({ length: 13 }, () => 'sad'), 'too-many'],
      ],
      relation: [
        ['nurse', 'not-an-option'],
        [null, 'not-an-option'],
        ['', 'not-an-option'],
      ],
      experience: [
        ['excellent', 'not-an-option'],
        [5, 'not-an-option'],
      ],
      age: [
        ['35', 'not-an-option'],
        [35, 'not-an-option'],
      ],
      urgent: [
        ['true', 'wrong-kind'],
        [1, 'wrong-kind'],
      ],
      email,
      language: [
        ['', 'not-a-code'],
        ['english!', 'not-a-code'],
        ['e', 'not-a-code'],
        [null, 'wrong-kind'],
      ],
      key: [
        missing,
        ['short', 'not-a-code'],
        ['a'.repeat(65), 'not-a-code'],
        [' '.repeat(30), 'not-a-code'],
        [1, 'wrong-kind'],
      ],
    },
  },
  ReplyDraft: {
    schema: ReplyDraft,
    good: { text: 'Thank you.', change: { id: '019cadc6-9a80-7000-8000-000000000001', ...change }, seen: 1 },
    bad: {
      text: [missing, ...text(5000)],
      change: [
        ['yes', 'wrong-kind'],
        [null, 'wrong-kind'],
      ],
      seen: [
        ['1', 'wrong-kind'],
        [-1, 'wrong-kind'],
        [1.5, 'wrong-kind'],
        [null, 'wrong-kind'],
      ],
    },
  },
  'the change of a ReplyDraft': {
    schema: ReplyDraft.shape.change,
    good: { id: '019cadc6-9a80-7000-8000-000000000001', ...change },
    bad: { id, what: [missing, ...text(500)], owner: [missing, ...text(120)], due },
  },
  AuthorAnswerDraft: {
    schema: AuthorAnswerDraft,
    good: { text: 'Thank you.' },
    bad: { text: [missing, ...text(5000)] },
  },
  AppealDraft: {
    schema: AppealDraft,
    good: { decision: '019cadc6-9a80-7000-8000-000000000001', words: 'It names nobody.' },
    bad: { decision: id, words: [missing, ...text(2000)] },
  },
  AnswerEditDraft: {
    schema: AnswerEditDraft,
    good: { edit: '019cadc6-9a80-7000-8000-000000000001', answer: 'change', text: 'Thank you.' },
    bad: {
      edit: id,
      answer: [missing, ['perhaps', 'not-an-option'], [1, 'not-an-option']],
      text: text(5000),
    },
  },
  ChangeDraft: {
    schema: ChangeDraft,
    good: change,
    bad: { what: [missing, ...text(500)], owner: [missing, ...text(120)], due },
  },
  'what is done already, in a ChangeRecord': {
    schema: ChangeRecord.shape.done,
    good: { note: 'It is there.', evidence: { text: 'A sign.', link: 'https://example.org/sign' } },
    bad: {
      note: text(2000),
      evidence: [
        ['yes', 'wrong-kind'],
        [null, 'wrong-kind'],
        [{ text: 'x'.repeat(1001) }, 'too-long', '/evidence/text'],
        [{ link: 'http://example.org' }, 'not-a-code', '/evidence/link'],
        [{ link: 'https://user:pw@example.org/' }, 'wrong-kind', '/evidence/link'],
        [{ link: 'https://user@example.org/' }, 'wrong-kind', '/evidence/link'],
        [{ pictures: [{ id: '1', alt: 'A sign' }] }, 'not-a-code', '/evidence/pictures/0/id'],
      ],
    },
  },
  ...complaintSchemas(),
  EnquirySubmission: {
    schema: EnquirySubmission,
    good: { organisation: 'F84003', wrong: 'No tablets.', name: 'Pat', by: 'page', key: 'a'.repeat(22) },
    bad: {
      organisation: [missing, ['', 'not-a-code'], [7, 'wrong-kind']],
      wrong: [missing, ...text(20_000)],
      help: text(5000),
      name: [missing, ...text(200)],
      by: [missing, ['fax', 'not-an-option']],
      email,
      phone: [...text(50), ['abc', 'wrong-kind']],
      address: text(500),
      when: text(300),
      needs: [
        ['audio', 'wrong-kind'],
        [['tea'], 'not-an-option', '/needs/0'],
        [Array.from({ length: 9 }, () => 'audio'), 'too-many'],
      ],
      otherNeeds: text(500),
      about: [['them', 'not-an-option']],
      whose: text(200),
      relation: text(100),
      agrees: [['perhaps', 'not-an-option']],
      why: text(500),
      language: [
        ['', 'not-a-code'],
        [null, 'wrong-kind'],
      ],
      key: [missing, ['short', 'not-a-code'], [1, 'wrong-kind']],
    },
  },
  EnquiryAnswerDraft: {
    schema: EnquiryAnswerDraft,
    good: { version: 1, text: 'Yes.' },
    bad: { version: [missing, [0, 'wrong-kind']], text: [missing, ...text(5000)], files: filesOfMessage },
  },
  EnquiryMessageDraft: {
    schema: EnquiryMessageDraft,
    good: { text: 'News?' },
    bad: { text: [missing, ...text(5000)], files: filesOfMessage },
  },
  EnquiryFileUpload: {
    schema: EnquiryFileUpload,
    good: { name: 'letter.pdf', data: 'JVBERi0=' },
    bad: { name: [missing, ...text(200)], data: [missing, ['', 'required'], ['not base64!', 'not-a-code']] },
  },
  EnquiryNoteDraft: {
    schema: EnquiryNoteDraft,
    good: { kind: 'contact', text: 'I rang.' },
    bad: { kind: [missing, ['thought', 'not-an-option']], text: [missing, ...text(5000)] },
  },
  EnquiryProgress: {
    schema: EnquiryProgress,
    good: { version: 1, to: 'closed', outcome: 'put-right', note: 'It is there.' },
    bad: {
      version: [missing, [0, 'wrong-kind'], ['1', 'wrong-kind']],
      to: [missing, ['new', 'not-an-option']],
      outcome: [['good', 'not-an-option']],
      note: text(5000),
    },
  },
  WorkStorySubmission: {
    schema: WorkStorySubmission,
    good: { organisation: 'F84003', happened: 'The rota came late.', readers: 'managers', key: 'a'.repeat(22) },
    bad: {
      organisation: [missing, ['', 'not-a-code'], [7, 'wrong-kind']],
      happened: [missing, ...text(20_000)],
      good: text(5000),
      better: text(5000),
      topics: [
        ['rota', 'wrong-kind'],
        [['parking'], 'not-an-option', '/topics/0'],
        [Array.from({ length: 11 }, () => 'rota'), 'too-many'],
      ],
      readers: [
        ['everybody', 'not-an-option'],
        [1, 'not-an-option'],
      ],
      email,
      language: [
        ['', 'not-a-code'],
        [null, 'wrong-kind'],
      ],
      key: [missing, ['short', 'not-a-code'], [1, 'wrong-kind']],
    },
  },
  WrittenDecision: {
    schema: WrittenDecision,
    good: { version: 1, verdict: 'show', text: 'The nurse […] was kind.' },
    bad: {
      version: [missing, [0, 'wrong-kind'], ['1', 'wrong-kind']],
      verdict: [missing, ['publish', 'not-an-option']],
      text: text(20_000),
    },
  },
  WorkDecision: {
    schema: WorkDecision,
    good: { version: 1, verdict: 'reject', reason: 'abusive', note: 'It insults somebody.' },
    bad: {
      version: [missing, [0, 'wrong-kind'], ['1', 'wrong-kind']],
      verdict: [missing, ['publish', 'not-an-option']],
      reason: [['dull', 'not-an-option']],
      note: text(1000),
    },
  },
  WorkEditDraft: {
    schema: WorkEditDraft,
    good: {
      version: 1,
      happened: 'The rota came late.',
      good: 'The team.',
      better: 'A rota.',
      reason: 'other',
      note: 'So.',
    },
    bad: {
      version: [missing, [0, 'wrong-kind'], ['1', 'wrong-kind']],
      happened: [missing, ...text(20_000)],
      good: text(5000),
      better: text(5000),
      reason: [missing, ['dull', 'not-an-option']],
      note: text(500),
    },
  },
  WorkEditWithdrawal: {
    schema: WorkEditWithdrawal,
    good: { version: 1 },
    bad: { version: [missing, [0, 'wrong-kind'], ['1', 'wrong-kind']] },
  },
  WorkEditAnswerDraft: {
    schema: WorkEditAnswerDraft,
    good: { edit: '019cadc6-9a80-7000-8000-000000000001', answer: 'change', words: { happened: 'It came late.' } },
    bad: {
      edit: id,
      answer: [missing, ['perhaps', 'not-an-option'], [1, 'not-an-option']],
      words: [
        ['text', 'wrong-kind'],
        [{}, 'required', '/words/happened'],
      ],
    },
  },
  WorkAnswerDraft: {
    schema: WorkAnswerDraft,
    good: { text: 'Thank you for telling us.' },
    bad: { text: [missing, ...text(5000)] },
  },
  WorkDoorDraft: {
    schema: WorkDoorDraft,
    good: { version: 0, isOpen: true, speakUp: 'Ask for the guardian.' },
    bad: {
      version: [missing, [-1, 'wrong-kind'], ['1', 'wrong-kind']],
      isOpen: [missing, ['true', 'wrong-kind']],
      speakUp: text(1000),
    },
  },
  InvitationBatchDraft: {
    schema: InvitationBatchDraft,
    good: { name: 'May', by: 'list', until: '2026-12-24', invitees: [{}] },
    bad: {
      name: [missing, ...text(100)],
      by: [missing, ['pigeon', 'not-an-option'], [1, 'not-an-option']],
      until: due,
      invitees: [
        missing,
        ['jo@example.org', 'wrong-kind'],
        [[], 'wrong-kind'],
        [Array.from({ length: 1001 }, () => ({})), 'too-many'],
        [[{ name: 'Jo' }], 'wrong-kind', '/invitees/0/name'],
      ],
    },
  },
  'one link of an InvitationBatchDraft': {
    schema: Invitee,
    good: { email: 'jo@example.org', given: { ward: 'ash' }, tags: ['May'], line: 1 },
    bad: {
      email,
      given: [
        ['ash', 'wrong-kind'],
        [{ ward: 'x'.repeat(201) }, 'too-long', '/given/ward'],
      ],
      tags: [
        ['May', 'wrong-kind'],
        [['x'.repeat(41)], 'too-long', '/tags/0'],
        [['a', 'b', 'c', 'd', 'e', 'f'], 'too-many'],
      ],
      line: [
        ['1', 'wrong-kind'],
        [0, 'wrong-kind'],
        [1.5, 'wrong-kind'],
      ],
    },
  },
  PaperResponse: {
    schema: PaperResponse,
    good: { version: 1, answers: { better: 'no' }, method: 'handwritten', language: 'en', writtenOn: '2026-11-02' },
    bad: {
      version: [missing, ['1', 'wrong-kind'], [0, 'wrong-kind']],
      answers: [missing, ['no', 'wrong-kind']],
      service: [
        ['Big Hall', 'not-a-code'],
        [1, 'wrong-kind'],
      ],
      language: [
        ['english!', 'not-a-code'],
        [1, 'wrong-kind'],
      ],
      method: [['online', 'not-an-option']],
      writtenOn: due,
    },
  },
  'the start of a session': {
    schema: endpoints.staff.session.start.body,
    good: { email: 'jo@example.org', password: 'secret', keep: 'token' },
    bad: {
      email: [missing, ...email],
      password: [missing, ['', 'required'], ['x'.repeat(201), 'too-long'], [1, 'wrong-kind']],
      keep: [missing, ['forever', 'not-an-option'], [true, 'not-an-option']],
    },
  },
} satisfies Record<string, { schema: Parameters<typeof parseBody>[0]; good: object; bad: Record<string, Bad[]> }>;

describe.each(Object.entries(bodies))('%s', (_, { schema, good, bad }) => {
  const cases = Object.entries(bad).flatMap(([field, values]: [string, Bad[]]) =>
    values.map(([value, code, pointer = `/${field}`]) => ({ field, value, code, pointer })),
  );

  it('takes what is good', () => {
    expect(parseBody(schema, good)).toMatchObject({ ok: true, value: good });
  });

  it.each(cases)('refuses $field as $code', ({ field, value, code, pointer }) => {
    const parsed = parseBody(schema, { ...good, [field]: value });
    expect(parsed).toMatchObject({ ok: false, errors: [{ pointer, code }] });
    for (const error of parsed.ok ? [] : parsed.errors) {
      expect(FieldError.parse(error)).toEqual(error);
      expect(error.detail).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names every bad field at once, in the order of the schema', () => {
    const firstOfEach = Object.entries(bad).map(([field, [first]]) => [field, first?.[0]]);
    const parsed = parseBody(schema, { ...good, ...Object.fromEntries(firstOfEach) });
    const pointers = parsed.ok ? [] : parsed.errors.map(({ pointer }) => pointer);
    expect(pointers).toEqual(Object.keys(bad).map((field) => `/${field}`));
  });

  it('has a row of bad values for each of its fields', () => {
    const shape = 'shape' in schema ? schema.shape : schema.def.innerType.shape;
    expect(Object.keys(bad).toSorted()).toEqual(Object.keys(shape).toSorted());
  });

  it('refuses fields that it does not know', () => {
    const parsed = parseBody(schema, { ...good, 'a/b~c': 1, admin: true });
    expect(parsed).toMatchObject({
      errors: [
        { pointer: '/a~1b~0c', code: 'wrong-kind', detail: 'Leave this field out.' },
        { pointer: '/admin', code: 'wrong-kind' },
      ],
    });
  });
});

it.each([[null], [[]], ['text'], [7]])('refuses %j as a whole body', (body) => {
  expect(parseBody(StorySubmission, body)).toMatchObject({ errors: [{ pointer: '', code: 'wrong-kind' }] });
});

it('points into the change of a reply', () => {
  const draft = { text: 'Thank you.', change: { ...change, id: 'x', due: 'soon', extra: 1 } };
  expect(parseBody(ReplyDraft, draft)).toMatchObject({
    errors: [{ pointer: '/change/id' }, { pointer: '/change/due' }, { pointer: '/change/extra' }],
  });
});

it('gives words and never throws, whatever the body is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      const parsed = parseBody(StorySubmission, body);
      if (!parsed.ok) for (const error of parsed.errors) expect(FieldError.parse(error)).toEqual(error);
    }),
  );
});

describe('parameters', () => {
  const { query } = endpoints.stories.list;

  it('are named in place of pointed at', () => {
    const parsed = parseParameters(query, { limit: '0', cursor: 'no cursor' });
    expect(parsed).toMatchObject({
      errors: [
        { parameter: 'organisation', code: 'required' },
        { parameter: 'limit', code: 'wrong-kind', detail: 'Use 1 or more.' },
        { parameter: 'cursor', code: 'not-a-code' },
      ],
    });
    expect(parsed.ok ? [] : parsed.errors.filter((error) => 'pointer' in error)).toEqual([]);
  });

  it.each([['101'], ['-1'], ['1.5'], ['ten'], ['']])('refuse %j as a limit', (limit) => {
    expect(parseParameters(query, { organisation: 'F84003', limit })).toMatchObject({
      errors: [{ parameter: 'limit' }],
    });
  });

  it('hold 20 rows a page where no limit is given', () => {
    expect(parseParameters(query, { organisation: 'F84003' })).toMatchObject({ value: { limit: 20 } });
    expect(parseParameters(query, { organisation: 'F84003', limit: '7' })).toMatchObject({ value: { limit: 7 } });
  });
});

it('says what is wrong with a link that somebody could sign in by', () => {
  const parsed = parseBody(ChangeRecord.shape.done, { evidence: { link: 'https://user:pw@example.org/' } });
  expect(parsed).toMatchObject({
    ok: false,
    errors: [{ detail: expect.stringMatching(/user name and the password/) }],
  });
});

function complaintSchemas() {
  const person = {
    ...{ name: [missing, ...text(200)], by: [missing, ['fax', 'not-an-option']], email },
    ...{ phone: text(50), address: text(500), when: text(300) },
    needs: [
      ['audio', 'wrong-kind'],
      [['tea'], 'not-an-option', '/needs/0'],
    ],
    ...{ otherNeeds: text(500), about: [['them', 'not-an-option']], whose: text(200), relation: text(100) },
    ...{ agrees: [['perhaps', 'not-an-option']], why: text(500) },
    actingFor: [['paid', 'not-an-option']],
  } satisfies Record<string, Bad[]>;
  const day: Bad[] = [
    ['yesterday', 'not-a-date'],
    ['2026-02-30', 'not-a-date'],
    [1, 'wrong-kind'],
  ];
  const version: Bad[] = [missing, [0, 'wrong-kind'], ['1', 'wrong-kind']];
  const flag: Bad[] = [missing, ['yes', 'wrong-kind']];
  const good = { organisation: 'F84003', way: 'oral', receivedOn: '2026-03-02', wrong: 'No call.' };
  return {
    ComplaintRecording: {
      schema: ComplaintRecording,
      good: { ...good, name: 'Pat', by: 'phone', phone: '01632 960001' },
      bad: {
        organisation: [missing, ['', 'not-a-code'], [7, 'wrong-kind']],
        way: [missing, ['fax', 'not-an-option']],
        receivedOn: [missing, ...day],
        wrong: [missing, ...text(20_000)],
        wanted: text(5000),
        ...{ happenedOn: day, knownOn: day, whyLate: text(2000), ...person },
        language: [
          ['', 'not-a-code'],
          [null, 'wrong-kind'],
        ],
      },
    },
    ComplaintSubmission: {
      schema: ComplaintSubmission,
      good: { organisation: 'F84003', wrong: 'No call.', name: 'Pat', by: 'page', key: 'a'.repeat(22) },
      bad: {
        organisation: [missing, ['', 'not-a-code'], [7, 'wrong-kind']],
        wrong: [missing, ...text(20_000)],
        wanted: text(5000),
        ...{ happenedOn: day, knownOn: day, whyLate: text(2000), ...person },
        phone: [...text(50), ['abc', 'wrong-kind']],
        language: [
          ['', 'not-a-code'],
          [null, 'wrong-kind'],
        ],
        key: [missing, ['short', 'not-a-code'], [1, 'wrong-kind']],
      },
    },
    ComplaintStepDraft: {
      schema: ComplaintStepDraft,
      good: { version: 1, on: '2026-03-02', step: { action: 'withdraw' } },
      bad: {
        ...{ version, on: [missing, ...day] },
        step: [
          missing,
          [{ action: 'forget' }, 'wrong-kind', '/step/action'],
          [{ action: 'withdraw', reason: '' }, 'required', '/step/reason'],
          [{ action: 'withdraw', why: 'No.' }, 'wrong-kind', '/step/why'],
          [{ action: 'sign', letter: 'abc' }, 'not-a-code', '/step/letter'],
        ],
      },
    },
    ComplaintDetailsDraft: {
      schema: ComplaintDetailsDraft,
      good: { version: 1, isCandour: false, isSafeguarding: false },
      bad: {
        version,
        site: [['', 'not-a-code']],
        age: [['A ge', 'not-a-code']],
        status: [['A b', 'not-a-code']],
        risk: [['huge', 'not-an-option']],
        ...{ isCandour: flag, isSafeguarding: flag },
        handler: [['', 'required']],
      },
    },
    ComplaintLetterDraft: {
      schema: ComplaintLetterDraft,
      good: { text: 'We are sorry.' },
      bad: { text: [missing, ...text(50_000)] },
    },
    ConversationDraft: {
      schema: ConversationDraft,
      good: {
        ...{ organisation: 'F84003', on: '2026-03-02', by: 'phone', about: 'No tablets.', done: 'I rang.' },
        isSettled: true,
      },
      bad: {
        organisation: [missing, ['', 'not-a-code'], [7, 'wrong-kind']],
        ...{ on: [missing, ...day], by: [missing, ['fax', 'not-an-option']] },
        ...{ about: [missing, ...text(1000)], done: [missing, ...text(1000)], isSettled: flag },
        change: [['one', 'not-a-code']],
      },
    },
    ComplaintTerms: {
      schema: ComplaintTerms,
      good: { responsible: ['one'], asksSecondLook: true },
      bad: {
        responsible: [missing, ['one', 'wrong-kind'], [[''], 'required', '/responsible/0']],
        asksSecondLook: flag,
      },
    },
  } satisfies Record<string, { schema: unknown; good: object; bad: Record<string, Bad[]> }>;
}
