import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const register = `ods,name,kind,parent,closed,successor,postcode
Z99031001,Rowan Branch,branch,Z99031,,,
Z99031,Rowan Practice,practice,,,,
Z99011,Elder Street Surgery,practice,,,,
Z99032,Old Rowan,practice,,2020-01-31,Z99031,
F84003,Dunmore Road Surgery,practice,,,,`;
const badRegister = `ods,name,kind,parent,closed
Z99041,,shop,,
Z99042,Hazel Branch,branch,X1,
Z99042,Hazel Branch,branch,Z99043,31/31/2020
Z99043,Hazel,practice`;
const sent = (number: number, body: string): Omit<Step, 'what'> => ({
  name: 'staff.imports.start',
  as: 'operator',
  params: () => ({ id: makeId(number) }),
  raw: { type: 'text/csv', body },
});

const ofImports: Step[] = [
  { what: 'a register', ...sent(701, register) },
  { what: 'the same register again', ...sent(701, register) },
  { what: 'another register under its id', ...sent(701, badRegister) },
  {
    what: 'a register without a heading',
    ...sent(703, 'ods,kind\nA1,practice'),
  },
  {
    what: 'a register that is JSON',
    name: 'staff.imports.start',
    as: 'operator',
    params: () => ({ id: makeId(704) }),
    body: {},
  },
  {
    what: 'a register under no id',
    name: 'staff.imports.start',
    as: 'operator',
    params: () => ({ id: '1' }),
    raw: { type: 'text/csv', body: 'x' },
  },
  { what: 'what would come of it', name: 'staff.imports.get', as: 'operator', params: () => ({ id: makeId(701) }) },
  {
    what: 'a register that is not there',
    name: 'staff.imports.get',
    as: 'operator',
    params: () => ({ id: makeId(709) }),
  },
  {
    what: 'no bad lines',
    name: 'staff.imports.badLines',
    as: 'operator',
    params: () => ({ id: makeId(701) }),
    query: () => ({}),
  },
  { what: 'a register with bad lines', ...sent(702, badRegister) },
  {
    what: 'its bad lines',
    name: 'staff.imports.badLines',
    as: 'operator',
    params: () => ({ id: makeId(702) }),
    query: () => ({ limit: '2' }),
  },
  {
    what: 'more bad lines',
    name: 'staff.imports.badLines',
    as: 'operator',
    params: () => ({ id: makeId(702) }),
    query: ({ next }) => ({ limit: '2', cursor: next }),
  },
  { what: 'importing bad lines', name: 'staff.imports.apply', as: 'operator', params: () => ({ id: makeId(702) }) },
  { what: 'importing', name: 'staff.imports.apply', as: 'operator', params: () => ({ id: makeId(701) }) },
  { what: 'importing again', name: 'staff.imports.apply', as: 'operator', params: () => ({ id: makeId(701) }) },
  { what: 'what was imported', name: 'staff.imports.list', as: 'operator' },
];

const imported: Step[] = [
  {
    what: 'a practice that was imported',
    name: 'staff.organisations.get',
    as: 'operator',
    params: () => ({ ods: 'Z99031' }),
  },
  {
    what: 'one that is closed since',
    name: 'staff.organisations.get',
    as: 'operator',
    params: () => ({ ods: 'Z99032' }),
  },
  {
    what: 'one whose name the register changed',
    name: 'staff.organisations.get',
    as: 'operator',
    params: () => ({ ods: 'Z99011' }),
  },
];

const notTheirs: Step[] = [
  { what: 'registers, to a moderator', name: 'staff.imports.list', as: 'moderator' },
  { what: 'a register of a moderator', ...sent(705, register), as: 'moderator' },
  {
    what: 'importing, as a moderator',
    name: 'staff.imports.apply',
    as: 'moderator',
    params: () => ({ id: makeId(702) }),
  },
];

/** Registers of organisations, and importing them. */
export const importSteps = [...ofImports, ...imported, ...notTheirs];
