import type { ComplaintStanding, FollowedComplaint, FollowedStep } from '@hearback/contract';
import { describe, expect, it } from 'vitest';
import { ownComplaintPage } from './complaint-own-page.tsx';

const TODAY = '2026-03-09';
const OMBUDSMAN = 'https://www.ombudsman.org.uk/making-complaint';
const NOT_SHOWN = {
  en: 'What they wrote is not shown here',
  cy: 'Nid yw’r hyn a ysgrifenasant yn cael ei ddangos yma',
  pl: 'Nie pokazujemy tu tego, co napisano',
  ar: 'لا نعرض هنا ما كتبوه',
};

const followed = (parts: Partial<FollowedComplaint> = {}): FollowedComplaint => ({
  ...{ id: '01977000-0000-7000-8000-000000000001', organisation: { ods: 'A81001', name: 'Elm Practice' } },
  ...{ told: { wrong: 'Nobody rang me back.' }, person: { name: 'Pat', by: 'page', about: 'me' } },
  ...{ standing: 'investigating', receivedOn: '2026-03-02', consent: 'not-needed', canWithdraw: false },
  ...{ language: 'en', steps: [] },
  ...parts,
});
const pageOf = (parts: Partial<FollowedComplaint>) =>
  ownComplaintPage({ followed: followed(parts), token: 'a'.repeat(44), today: TODAY });
const step = (kind: FollowedStep['kind'], more: Partial<FollowedStep> = {}): FollowedStep => ({
  ...{ id: `step-${kind}`, kind, on: TODAY, ...more },
});

describe('the private page of a complaint', () => {
  it.each<[ComplaintStanding, boolean]>([
    ['answered', true],
    ['closed', true],
    ['not-considered', true],
    ['received', false],
    ['investigating', false],
    ['withdrawn', false],
  ])('where it is %s says how to go to the Ombudsman: %s', (standing, says) => {
    expect(pageOf({ standing }).includes(OMBUDSMAN)).toBe(says);
  });

  it('leads to help now by what they said of why they waited, as by the rest', () => {
    const told = { wrong: 'Nobody rang me back.', whyLate: 'I want to kill myself.' };
    expect(pageOf({ standing: 'received', told })).toContain('116123');
    expect(pageOf({ standing: 'received' })).not.toContain('116123');
  });

  it.each(['en', 'cy', 'pl', 'ar'] as const)(
    'says in %s what is not shown to whoever may not be told of somebody else, and promises nothing that is not there',
    (language) => {
      const hidden = [step('issues'), step('extended', { by: '2026-05-02' }), step('delayed'), step('not-considered')];
      const shown = [
        step('issues', { issues: ['The call'] }),
        ...hidden.slice(1).map((one) => ({ ...one, text: 'We wait.' })),
      ];
      const count = (page: string) => page.split(NOT_SHOWN[language]).length - 1;
      const page = pageOf({ language, consent: 'missing', steps: hidden });
      expect(count(page)).toBe(hidden.length);
      expect(count(pageOf({ language, consent: 'given', steps: shown }))).toBe(0);
      const wordsIn = (all: string) => [...all.matchAll(/<\/time> · ([^<]*)/g)].map(([, words]) => words);
      const [withheld, told] = [wordsIn(page), wordsIn(pageOf({ language, consent: 'given', steps: shown }))];
      for (const at of [0, 1, 3]) expect(withheld[at]).not.toBe(told[at]);
    },
  );

  it('says below why they do not look into it only where that is there', () => {
    const of = (text: string | undefined) =>
      pageOf({ standing: 'not-considered', consent: 'missing', steps: [step('not-considered', text ? { text } : {})] });
    expect(of('It was long ago.')).toContain('Below is why');
    expect(of(undefined)).not.toContain('Below is why');
  });
});
