import type { ChangeOfStory, Organisation, Story, Survey } from '@hearback/contract';

const replyWithin = { days: 2, counted: 'working' } as const;

/** Organisations in every state that the form has words for. */
export const organisations: Organisation[] = [
  {
    ods: 'F84003',
    name: 'Lower Clapton Surgery',
    kind: 'practice',
    replyWithin,
    services: [],
    open: true,
    doors: ['story', 'stories'],
  },
  {
    ods: 'RHA',
    name: 'Midshire Trust <b>',
    kind: 'trust',
    replyWithin,
    services: [
      { id: 'community-nursing', name: 'Community nursing' },
      { id: 'talking-therapies', name: 'Talking therapies' },
    ],
    open: true,
    doors: ['story', 'stories'],
  },
  { ods: 'CLOSED1', name: 'Old Mill Surgery', kind: 'practice', replyWithin, services: [], open: false, doors: [] },
  {
    ods: 'MERGED1',
    name: 'Northfield Practice',
    kind: 'practice',
    replyWithin,
    services: [],
    open: false,
    doors: [],
    successor: { ods: 'F84003', name: 'Lower Clapton Surgery' },
  },
];

const organisation = { ods: 'F84003', name: 'Lower Clapton Surgery' };
const published = '2026-03-02T10:00:00.000Z';
const booking = '0195f7a0-1c2d-7abc-8def-000000000001';

/** A long story with an answer and a change, a short one, and one with markup in every field. */
export const stories: Story[] = [
  {
    id: booking,
    organisation,
    title: 'I could not find out how to book a blood test',
    happened:
      'I could not find out how to book a blood test. The website said to book online, but when I signed in there were no blood test slots, only doctor slots.\n\nI rang three times and each time I waited more than twenty minutes. When I got through, the receptionist was lovely and said that blood tests are booked by phone after 2pm. That is written nowhere on the website, and my neighbour had the same trouble last month.',
    good: 'The receptionist was patient and kind.',
    better: 'Say on the website how to book.',
    feelings: ['confused', 'frustrated'],
    relation: 'patient',
    experience: 'neither',
    language: 'en',
    publishedAt: published,
    reads: 24,
    replies: [
      {
        id: '0195f7a0-1c2d-7abc-8def-000000000011',
        text: 'Thank you for telling us. You are right, our website did not say it. I am sorry that you waited so long.',
        role: 'GP partner',
        organisation,
        publishedAt: '2026-03-03T09:00:00.000Z',
      },
    ],
    changes: [
      {
        id: '0195f7a0-1c2d-7abc-8def-000000000021',
        story: booking,
        organisation,
        what: 'Write on the website how to book a blood test, at the top of the appointments page.',
        owner: 'Practice manager',
        due: '2026-03-31',
        status: 'done',
        note: 'The page is live.',
        recordedAt: '2026-03-03T09:00:00.000Z',
        settledAt: '2026-03-20T09:00:00.000Z',
      },
    ],
  },
  {
    id: '0195f7a0-1c2d-7abc-8def-000000000002',
    organisation,
    title: 'The nurse took time to explain my results',
    happened: 'The nurse took time to explain my results, and I went home without worry.',
    language: 'en',
    publishedAt: published,
    reads: 3,
    replies: [],
    changes: [],
  },
  {
    id: '0195f7a0-1c2d-7abc-8def-000000000003',
    organisation: { ods: 'F84003', name: '<img src=x onerror=alert(1)>' },
    title: '<script>alert(1)</script>',
    happened: '<img src=x onerror=alert(1)> & <b>bold</b>',
    service: { id: 'nurses', name: '<i>Nurses</i>' },
    language: 'en',
    publishedAt: published,
    reads: 0,
    replies: [],
    changes: [],
  },
];

const promised = {
  story: booking,
  title: 'I could not find out how to book a blood test',
  organisation,
  owner: 'Practice manager',
  recordedAt: '2026-03-03T09:00:00.000Z',
};

/** A change in each state, one of them overdue and one with markup in every field. */
export const changes: ChangeOfStory[] = [
  {
    ...promised,
    id: '0195f7a0-1c2d-7abc-8def-000000000021',
    what: 'Write on the website how to book a blood test, at the top of the appointments page.',
    due: '2026-03-31',
    status: 'done',
    note: 'The page is live.',
    evidence: {
      text: 'Twelve people booked by it in the first week.',
      link: 'https://surgery.example.org/appointments',
    },
    settledAt: '2026-03-20T09:00:00.000Z',
  },
  {
    ...promised,
    id: '0195f7a0-1c2d-7abc-8def-000000000022',
    what: 'Answer the phone within five minutes.',
    due: '2026-04-30',
    status: 'in-progress',
  },
  {
    ...promised,
    id: '0195f7a0-1c2d-7abc-8def-000000000023',
    title: '<script>alert(1)</script>',
    what: '<img src=x onerror=alert(1)>',
    owner: '<b>Nurses</b>',
    due: '2026-04-30',
    status: 'not-done',
    note: 'The lease ends in June, so the car park stays as it is.',
    settledAt: '2026-04-02T09:00:00.000Z',
  },
  {
    ...promised,
    id: '0195f7a0-1c2d-7abc-8def-000000000024',
    what: 'Put a bell at the side door.',
    due: '2096-03-31',
    status: 'planned',
  },
];

/** A survey with those questions as it is asked by the first organisation. */
export function surveyOf(definition: Survey['definition'], id = '0195f7a0-1c2d-7abc-8def-000000000031'): Survey {
  const organisation = { ods: 'F84003', name: 'Lower Clapton Surgery', services: [] };
  return { id, organisation, kind: 'survey', version: 1, definition };
}
