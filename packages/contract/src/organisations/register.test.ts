import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterCells } from './imports.ts';
import { parentKind } from './ods-shape.ts';
import { judgeLine, type KnownOrganisation, type LineFacts, type NamedOrganisation } from './register.ts';

const cells = (parts: Partial<RegisterCells> = {}): RegisterCells => ({
  ...{ ods: 'F84003', name: 'Dunmore Road Surgery', kind: 'practice', parent: '', closed: '', successor: '' },
  ...parts,
});
const known = (parts: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  ...{ name: 'Dunmore Road Surgery', kind: 'practice', open: true, version: 3, parts: 0 },
  ...parts,
});
const others: Record<string, NamedOrganisation> = {
  RHA: { name: 'Ferrow Trust', kind: 'trust', open: true },
  F84001: { name: 'Elm Practice', kind: 'practice', open: true },
  F84002: { name: 'Oak Practice', kind: 'practice', open: false, successor: 'F84003' },
  F84009: { name: 'Ash Practice', kind: 'practice', open: false },
};
const facts = (parts: Partial<LineFacts> = {}): LineFacts => ({
  ...{ firstLine: 2, named: (ods: string) => others[ods], today: '2026-06-15' },
  ...parts,
});
const judge = (line: Partial<RegisterCells>, about: Partial<LineFacts> = {}, surplus = 0) =>
  judgeLine({ line: 2, cells: cells(line), surplus }, facts(about));
const mistakes = (...given: Parameters<typeof judge>) => {
  const judged = judge(...given);
  return judged.deed === 'bad' ? judged.mistakes : [judged.deed];
};
const plan = (...given: Parameters<typeof judge>) => {
  const judged = judge(...given);
  return judged.deed === 'bad' || judged.deed === 'unchanged' ? undefined : judged.plan;
};

describe('a line of a register', () => {
  it('adds what is not known, whatever the case of code and kind and the spaces in a name', () => {
    expect(judge({ ods: 'f84003', kind: 'Practice', name: 'Dunmore\n Road  Surgery' })).toEqual({
      deed: 'added',
      plan: { ods: 'F84003', name: 'Dunmore Road Surgery', kind: 'practice', isLedAnew: false },
    });
  });

  it('changes nothing where all is as it says, or where it says nothing', () => {
    expect(judge({}, { known: known() })).toEqual({ deed: 'unchanged' });
    const branch = known({ kind: 'branch', parent: 'F84001' });
    expect(judge({ kind: 'branch' }, { known: branch })).toEqual({ deed: 'unchanged' });
    const shut = known({ open: false, successor: 'F84009' });
    expect(judge({}, { known: shut })).toEqual({ deed: 'unchanged' });
    expect(judge({ closed: '2020-01-01', successor: 'F84009' }, { known: shut })).toEqual({ deed: 'unchanged' });
  });

  it('changes the name that people see, unless it has one of its own', () => {
    expect(plan({ name: 'New' }, { known: known() })).toMatchObject({ name: 'New', version: 3 });
    const own = known({ name: 'Dunmore', registerName: 'Dunmore Road Surgery' });
    expect(judge({}, { known: own })).toEqual({ deed: 'unchanged' });
    expect(plan({ name: 'New' }, { known: own })).toMatchObject({ name: 'Dunmore', registerName: 'New' });
    expect(plan({ name: 'Dunmore' }, { known: own })).toMatchObject({ name: 'Dunmore', registerName: undefined });
  });

  it('puts a part in its place, and takes it from there with its kind', () => {
    expect(plan({ kind: 'branch', parent: 'f84001' })).toMatchObject({ kind: 'branch', parent: 'F84001' });
    const branch = known({ kind: 'branch', parent: 'F84001' });
    expect(plan({ kind: 'practice' }, { known: branch })?.parent).toBeUndefined();
  });

  it.each([
    ['2026-03-31', '2026-03-31'],
    ['20260331', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['1/3/2026', '2026-03-01'],
    ['2026-06-15', '2026-06-15'],
  ])('closes one on the day that is written %s', (written, closed) => {
    expect(judge({ closed: written, successor: 'RHA' }, { known: known() })).toMatchObject({
      deed: 'closed',
      plan: { closed, successor: 'RHA', isLedAnew: true },
    });
  });

  it.each<[Partial<RegisterCells>, string, string]>([
    [{ ods: '' }, 'ods', 'ODS code'],
    [{ ods: 'F 84003' }, 'ods', 'ODS code'],
    [{ ods: 'ABCDEFGHIJ' }, 'ods', 'ODS code'],
    [{ name: '' }, 'name', 'Enter a name'],
    [{ name: '\u200B' }, 'name', 'Enter a name'],
    [{ name: 'x'.repeat(201) }, 'name', '200 characters'],
    [{ kind: 'shop' }, 'kind', 'Use practice, branch, trust or site.'],
    [{ kind: 'branch', parent: 'X1' }, 'parent', 'do not know'],
    [{ kind: 'branch', parent: 'RHA' }, 'parent', 'A branch is a part of a practice; Ferrow Trust is a trust.'],
    [{ kind: 'branch', parent: 'F84003' }, 'parent', 'part of itself'],
    [{ parent: 'RHA' }, 'parent', 'A practice is a part of nothing'],
    [{ kind: 'branch', parent: '?' }, 'parent', 'ODS code'],
    [{ closed: 'soon' }, 'closed', 'real day'],
    [{ closed: '2026-02-30' }, 'closed', 'real day'],
    [{ closed: '31/13/2026' }, 'closed', 'real day'],
    [{ closed: '0001-01-01' }, 'closed', 'real day'],
    [{ closed: '2026-06-16' }, 'closed', 'earlier day'],
    [{ successor: 'RHA' }, 'successor', 'Only one that is closed'],
    [{ closed: '2026-01-01', successor: 'X1' }, 'successor', 'do not know'],
    [{ closed: '2026-01-01', successor: 'F84009' }, 'successor', 'is closed itself'],
    [{ closed: '2026-01-01', successor: 'F84002' }, 'successor', 'circle'],
    [{ closed: '2026-01-01', successor: 'F84003' }, 'successor', 'lead to itself'],
  ])('that says %o is bad, and told what to mend', (line, column, detail) => {
    expect(mistakes(line)).toEqual([{ column, detail: expect.stringContaining(detail) }]);
  });

  it('names all that is wrong with it at once', () => {
    const found = mistakes({ ods: '', name: '', kind: '', closed: 'x' }) as { column: string }[];
    expect(found.map(({ column }) => column)).toEqual(['ods', 'name', 'kind', 'closed']);
  });

  it('is bad where an earlier one has its code, where cells are missing, and where parts need it as it is', () => {
    expect(mistakes({}, { firstLine: 1 })).toEqual([{ column: 'ods', detail: expect.stringContaining('Line 1') }]);
    expect(mistakes({}, {}, -2)).toEqual([{ detail: expect.stringContaining('2 cells fewer') }]);
    expect(mistakes({}, {}, 1)).toEqual([{ detail: expect.stringContaining('1 cell more') }]);
    expect(mistakes({ kind: 'trust' }, { known: known({ parts: 2 }) })).toEqual([
      { column: 'kind', detail: expect.stringContaining('only a practice can have') },
    ]);
  });

  it('is either bad or gives an organisation that the contract takes, and then says the same once more', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('', 'RHA', 'F84001', 'F84003', 'practice', 'branch', 'site', '2026-01-01', 'x'.repeat(210)),
    );
    const line = fc.record({ ods: cell, name: cell, kind: cell, parent: cell, closed: cell, successor: cell });
    fc.assert(
      fc.property(line, fc.boolean(), (given, isKnown) => {
        const before = isKnown ? known() : undefined;
        const planned = plan(given, { known: before });
        if (!planned) return;
        expect(planned.ods).toMatch(/^[A-Z0-9]{1,9}$/);
        expect(planned.name.length).toBeGreaterThan(0);
        if (planned.parent !== undefined) expect(others[planned.parent]?.kind).toBe(parentKind[planned.kind]);
        const after: KnownOrganisation = {
          ...planned,
          open: planned.closed === undefined && (before?.open ?? true),
          version: 4,
          parts: 0,
        };
        expect(judge(given, { known: after })).toEqual({ deed: 'unchanged' });
      }),
    );
  });
});
