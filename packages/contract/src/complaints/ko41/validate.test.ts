import { describe, expect, it } from 'vitest';
import {
  type BrokenRule,
  brokenRules,
  ko41a,
  ko41b,
  type ReturnFigures,
  type ReturnForm,
  type SectionId,
  summaryBoxes,
} from './index.ts';

/** A return that breaks no rule: 5 brought forward, 3 new, 4 resolved, 4 carried forward. */
function good(form: ReturnForm = ko41b): ReturnFigures {
  const boxes = (of: SectionId, filled: Record<string, number>) => {
    const section = form.sections.find(({ id }) => id === of);
    return { ...Object.fromEntries(Object.keys(section?.codes ?? {}).map((code) => [code, 0])), ...filled };
  };
  return {
    ...{ form: form.id, version: form.version, year: '2025-26', organisation: 'F84003' },
    summary: {
      ...{ 'brought-forward': 5, new: 3, upheld: 1, 'partly-upheld': 2, 'not-upheld': 1 },
      ...{ resolved: 4, 'carried-forward': 4 },
    },
    sections: {
      age: boxes('age', { '26-55': 2, unknown: 1 }),
      status: boxes('status', { patient: 3 }),
      subject: boxes('subject', { communications: 2, waiting: 1 }),
      staff: boxes('staff', { other: 3 }),
    },
  };
}

function withSummary(more: ReturnFigures['summary']): ReturnFigures {
  return { ...good(), summary: { ...good().summary, ...more } };
}

function withBoxes(section: SectionId, more: Record<string, number | null>): ReturnFigures {
  const { sections, ...rest } = good();
  return { ...rest, sections: { ...sections, [section]: { ...sections[section], ...more } } };
}

function rules(figures: ReturnFigures, form: ReturnForm = ko41b): string[] {
  return brokenRules(figures, form).map(({ rule, pointer }) => `${rule} ${pointer}`);
}

describe('a return', () => {
  it('that adds up breaks no rule', () => {
    for (const form of [ko41a, ko41b]) expect(rules(good(form), form)).toEqual([]);
  });

  it.each<[string, ReturnFigures, string[]]>([
    ['new below zero', withSummary({ new: -1 }), ['not-whole /summary/new']],
    ['half a complaint', withSummary({ upheld: 0.5 }), ['not-whole /summary/upheld']],
    ['more than can be counted', withSummary({ upheld: 2 ** 53 }), ['not-whole /summary/upheld']],
    ['no number', withBoxes('subject', { waiting: Number.NaN }), ['not-whole /sections/subject/waiting']],
    [
      'a blank summary box',
      withSummary({ 'carried-forward': null }),
      ['blank /summary/carried-forward', 'carried-forward-adds-up /summary/carried-forward'],
    ],
    ['a blank age', withBoxes('age', { '0-5': null }), ['blank /sections/age/0-5']],
    ['a blank status', withBoxes('status', { parent: null }), ['blank /sections/status/parent']],
    [
      'one carried forward too many',
      withSummary({ 'carried-forward': 5 }),
      ['carried-forward-adds-up /summary/carried-forward'],
    ],
    [
      'one carried forward too few',
      withSummary({ 'carried-forward': 3 }),
      ['carried-forward-adds-up /summary/carried-forward'],
    ],
    [
      'more resolved than there were',
      withSummary({ 'brought-forward': 0, 'carried-forward': 0 }),
      ['carried-forward-not-below-zero /summary/resolved'],
    ],
    ['one resolved without an outcome', withSummary({ upheld: 0 }), ['resolved-is-the-sum /summary/resolved']],
    ['one outcome too many', withSummary({ 'not-upheld': 2 }), ['resolved-is-the-sum /summary/resolved']],
    ['ages of one too many', withBoxes('age', { unknown: 2 }), ['adds-up-to-new /sections/age']],
    ['ages of one too few', withBoxes('age', { unknown: 0 }), ['adds-up-to-new /sections/age']],
    ['status of one too many', withBoxes('status', { other: 1 }), ['adds-up-to-new /sections/status']],
    ['status of one too few', withBoxes('status', { patient: 2 }), ['adds-up-to-new /sections/status']],
    ['one without a subject', withBoxes('subject', { waiting: 0 }), ['not-fewer-than-new /sections/subject']],
    ['one without staff', withBoxes('staff', { other: 2 }), ['not-fewer-than-new /sections/staff']],
    ['a box of another list', withBoxes('staff', { dragon: 1 }), ['unknown-box /sections/staff/dragon']],
  ])('with %s is told so', (_, figures, broken) => {
    expect(rules(figures)).toEqual(broken);
  });

  it.each<[string, ReturnFigures]>([
    ['more subjects than complaints', withBoxes('subject', { other: 9 })],
    ['more staff than complaints', withBoxes('staff', { gp: 9 })],
    ['a blank subject', withBoxes('subject', { other: null })],
    ['a blank staff group', withBoxes('staff', { gp: null })],
    ['all resolved', withSummary({ 'not-upheld': 5, resolved: 8, 'carried-forward': 0 })],
  ])('may have %s', (_, figures) => {
    expect(rules(figures)).toEqual([]);
  });

  it('counts clinical treatment among the subjects of trusts', () => {
    const { sections, ...rest } = good(ko41a);
    const two = { ...rest, sections: { ...sections, subject: { waiting: 2 } } };
    expect(rules(two, ko41a)).toEqual(['not-fewer-than-new /sections/subject']);
    const three = { ...rest, sections: { ...two.sections, clinical: { 'clinical-dental': 1 } } };
    expect(rules(three, ko41a)).toEqual([]);
  });

  it('that is empty is told of every box that has to be filled in', () => {
    const empty: ReturnFigures = { ...good(), summary: {}, sections: {} };
    const ages = Object.keys(ko41b.sections[0]?.codes ?? {}).map((code) => `blank /sections/age/${code}`);
    const status = Object.keys(ko41b.sections[1]?.codes ?? {}).map((code) => `blank /sections/status/${code}`);
    expect(rules(empty)).toEqual([...summaryBoxes.map((box) => `blank /summary/${box}`), ...ages, ...status]);
  });

  it('is told of every rule it breaks, with what to mend', () => {
    const bad = {
      ...withSummary({ upheld: 9, 'carried-forward': 9 }),
      sections: withBoxes('age', { '0-5': -1 }).sections,
    };
    const told: BrokenRule[] = brokenRules(bad, ko41b);
    expect(told.map(({ rule }) => rule)).toEqual(['resolved-is-the-sum', 'carried-forward-adds-up', 'not-whole']);
    expect(told[0]?.detail).toBe(
      'Upheld, partly upheld and not upheld come to 12, but 4 are resolved. Change one of them.',
    );
  });
});

it('has one box for each code, and for what nobody said, and says where each list is from', () => {
  for (const form of [ko41a, ko41b]) {
    const codes = form.sections.flatMap((section) => Object.keys(section.codes).map((code) => `${section.id} ${code}`));
    expect(new Set(codes).size).toBe(codes.length);
    expect(form.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { codes: own, otherwise, source, isVerified } of form.sections) {
      expect(Object.keys(own)).toContain(otherwise);
      expect([source === '', isVerified]).toEqual([false, false]);
    }
  }
  // A subject is in one list alone: its code says in which.
  const [clinical, subject] = ['clinical', 'subject'].map(
    (of) => ko41a.sections.find(({ id }) => id === of)?.codes ?? {},
  );
  expect(Object.keys(clinical ?? {}).filter((code) => code in (subject ?? {}))).toEqual([]);
});
