import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const [first, second, third, message, note] = [makeId(881), makeId(882), makeId(883), makeId(884), makeId(885)];
const submission = {
  organisation: 'Z99021',
  wrong: 'My tablets are late.',
  name: 'Pat',
  by: 'page',
  key: 'e'.repeat(22),
};
const forSam = { ...submission, about: 'somebody', whose: 'Sam', agrees: 'not-yet', needs: ['audio'], help: 'A call.' };

const settings = {
  ...{
    name: 'Rowan Surgery',
    help: 'Ask at the desk.',
    closedDoors: [],
    origins: [],
    services: [],
    isClockPublic: true,
  },
  replyWithin: { days: 2, counted: 'working' },
  helpWithin: { days: 10, counted: 'calendar' },
};

const sending = (what: string, id: string, body: unknown): Step => ({
  ...{ what, name: 'enquiries.submit', params: () => ({ id }), body },
});
const own = (what: string, name: 'follow' | 'withdraw', id: string): Step => ({
  ...{ what, name: `enquiries.${name}`, params: ({ links }) => ({ token: links.get(id) ?? 'a'.repeat(44) }) },
});
const writing = (what: string, of: string, [id, body]: [id: string, body: unknown]): Step => ({
  ...{ what, name: 'enquiries.write', params: ({ links }) => ({ token: links.get(of) ?? 'a'.repeat(44), id }), body },
});
const listing = (what: string, query: Record<string, string>, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.enquiries.list', as, query: () => query },
});
const getting = (what: string, id: string, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.enquiries.get', as, params: () => ({ id }) },
});
const answering = (what: string, enquiry: string, [id, body]: [id: string, body: unknown]): Step => ({
  ...{ what, name: 'staff.enquiries.write', as: 'moderator', params: () => ({ enquiry, id }), body },
});
const noting = (what: string, enquiry: string, [id, body]: [id: string, body: unknown]): Step => ({
  ...{ what, name: 'staff.enquiries.note', as: 'moderator', params: () => ({ enquiry, id }), body },
});
const progressing = (what: string, id: string, body: unknown, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.enquiries.progress', as, params: () => ({ id }), body },
});

const linking = (what: string, id: string, change: string, isLinked = true): Step => ({
  ...{ what, name: 'staff.enquiries.link', as: 'moderator', params: () => ({ id }), body: { change, isLinked } },
});

const attaching = (what: string, of: string, [id, body]: [id: string, body: unknown]): Step => ({
  ...{ what, name: 'enquiries.attach', params: ({ links }) => ({ token: links.get(of) ?? 'a'.repeat(44), id }), body },
});
const saving = (what: string, of: string, id: string): Step => ({
  ...{ what, name: 'enquiries.file', params: ({ links }) => ({ token: links.get(of) ?? 'a'.repeat(44), id }) },
});
const attachingAsStaff = (what: string, enquiry: string, [id, body]: [id: string, body: unknown]): Step => ({
  ...{ what, name: 'staff.enquiries.attach', as: 'moderator', params: () => ({ enquiry, id }), body },
});
const savingAsStaff = (what: string, enquiry: string, id: string, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.enquiries.file', as, params: () => ({ enquiry, id }) },
});

const fileOf = (name: string, content: string) => ({ name, data: Buffer.from(content).toString('base64') });
const pdf = fileOf('letter.pdf', '%PDF-1.4 %%EOF');

/** Files to and fro, about one that was answered twice. */
function fileSteps(): Step[] {
  const [letter, answer, left] = [makeId(901), makeId(902), makeId(903)];
  return [
    attaching('a file to staff', first, [letter, pdf]),
    attaching('that file again', first, [letter, pdf]),
    attaching('another file with its id', first, [letter, fileOf('other.pdf', '%PDF-1.4 %%EOF')]),
    attaching('a page that is called a PDF', first, [makeId(904), fileOf('x.pdf', '<script>')]),
    attaching('half a PDF', first, [makeId(904), fileOf('x.pdf', '%PDF-1.4')]),
    attaching('a file without a name', first, [makeId(904), { ...pdf, name: ' ' }]),
    attaching('a file by no link', makeId(899), [makeId(904), pdf]),
    attaching('a file that no message brings', first, [left, { ...pdf, name: '../left.exe' }]),
    savingAsStaff('a file that no message brings yet', first, letter),
    writing('a message with a file', first, [makeId(905), { text: 'The letter.', files: [letter] }]),
    writing('that message again', first, [makeId(905), { text: 'The letter.', files: [letter] }]),
    writing('that message with nothing', first, [makeId(905), { text: 'The letter.' }]),
    writing('a message with a file that another has', first, [makeId(906), { text: 'Once more.', files: [letter] }]),
    writing('a message with a file twice', first, [makeId(906), { text: 'Once more.', files: [left, left] }]),
    savingAsStaff('a file that came', first, letter),
    savingAsStaff('a file that came, as a responder', first, letter, 'responder'),
    savingAsStaff('a file of another enquiry', second, letter),
    attachingAsStaff('a file to who asked', first, [answer, { ...pdf, name: 'answer.pdf' }]),
    saving('a file that is not sent yet', first, answer),
    answering('writing with a file', first, [makeId(910), { version: 4, text: 'Here it is.', files: [answer] }]),
    saving('a file from staff', first, answer),
    saving('a file that is nowhere', first, makeId(911)),
    own('an enquiry with files', 'follow', first),
    writing('a question about it', first, [makeId(912), { text: 'What is it?' }]),
  ];
}

/** What is because of one, where there are changes. */
function changeSteps(): Step[] {
  const [asked, change] = [makeId(920), makeId(201)];
  return [
    {
      what: 'making somebody who sees to enquiries where there are changes',
      ...{ name: 'staff.people.give', as: 'operator', params: ({ person }) => ({ id: person }) },
      body: { role: 'enquiries-officer', organisation: 'F84003' },
    },
    sending('an enquiry where there are changes', asked, { ...submission, organisation: 'F84003' }),
    linking('linking one to a change that is nowhere', asked, makeId(299)),
    linking('linking one to a change', asked, change),
    linking('linking it again', asked, change),
    linking('linking it to a second change', asked, makeId(202)),
    { ...linking('linking it as a responder', asked, change), as: 'responder' },
    own('an enquiry that something changes because of', 'follow', asked),
    ...(['moderator', 'responder'] as const).map(
      (as): Step => ({
        ...{ what: `changes because of an enquiry, to a ${as}`, name: 'staff.changes.list', as },
        query: () => ({ show: 'open,done', organisation: 'F84003' }),
      }),
    ),
    linking('taking a link away', asked, change, false),
    linking('taking it away again', asked, change, false),
    getting('one that was linked', asked),
  ];
}

/** Private requests for help; seen to by a moderator who is made an officer of the practice. */
export const enquirySteps: readonly Step[] = [
  sending('an enquiry to nowhere', first, { ...submission, organisation: 'Z1' }),
  sending('an enquiry where there is no door', first, { ...submission, organisation: 'RZZ' }),
  {
    what: 'a new organisation that is asked',
    ...{ name: 'staff.organisations.add', as: 'operator', params: () => ({ ods: 'Z99021' }) },
    body: { name: 'Rowan Surgery', kind: 'practice' },
  },
  {
    what: 'opening the door for enquiries',
    ...{ name: 'staff.organisations.set', as: 'operator', params: () => ({ ods: 'Z99021' }) },
    body: { version: 1, ...settings },
  },
  {
    what: 'making somebody who sees to enquiries',
    ...{ name: 'staff.people.give', as: 'operator', params: ({ person }) => ({ id: person }) },
    body: { role: 'enquiries-officer', organisation: 'Z99021' },
  },
  sending('an enquiry without words', first, { ...submission, wrong: '' }),
  sending('an enquiry to be answered in a way that is not given', first, { ...submission, by: 'email' }),
  sending('an enquiry for nobody named', first, { ...submission, about: 'somebody', agrees: 'cannot' }),
  sending('an enquiry', first, forSam),
  sending('the same enquiry', first, forSam),
  sending('another enquiry with its id', first, submission),
  sending('one that may be urgent', second, { ...submission, wrong: 'I want to kill myself.', email: 'p@example.org' }),
  sending('one to take back', third, submission),
  own('an enquiry that waits', 'follow', first),
  own('an enquiry by no link', 'follow', makeId(899)),
  listing('enquiries that wait', { show: 'waiting' }),
  listing('the first of them', { show: 'waiting', limit: '1', organisation: 'Z99021' }),
  listing('enquiries elsewhere', { show: 'waiting', organisation: 'RZZ' }),
  listing('enquiries, to a responder', { show: 'waiting' }, 'responder'),
  listing('no such list of enquiries', { show: 'all' }),
  getting('an enquiry, to who sees to it', first),
  getting('an enquiry, to a responder', first, 'responder'),
  getting('an enquiry, to an operator', first, 'operator'),
  answering('writing to who asked', first, [message, { version: 1, text: 'We are looking.' }]),
  answering('writing it again', first, [message, { version: 1, text: 'We are looking.' }]),
  answering('writing something else with its id', first, [message, { version: 2, text: 'No.' }]),
  noting('a note that they agree', first, [note, { kind: 'agreement', text: 'He said so.' }]),
  noting('that note again', first, [note, { kind: 'agreement', text: 'He said so.' }]),
  noting('another note with its id', first, [note, { kind: 'note', text: 'No.' }]),
  noting('that who asks for themselves agrees', second, [makeId(886), { kind: 'agreement', text: 'Yes.' }]),
  answering('writing over what has moved on', first, [makeId(891), { version: 1, text: 'No.' }]),
  noting('that they spoke', second, [makeId(892), { kind: 'contact', text: 'I rang.' }]),
  noting('that they may not be told', first, [makeId(893), { kind: 'disagreement', text: 'He rang back.' }]),
  getting('one that was written to', first),
  listing('enquiries that were answered', { show: 'answered' }),
  writing('writing to staff', first, [makeId(887), { text: 'Is there news?' }]),
  writing('writing it to them again', first, [makeId(887), { text: 'Is there news?' }]),
  writing('writing to them with the id of another message', first, [message, { text: 'Is there news?' }]),
  ...fileSteps(),
  progressing('closing one as it was', first, { version: 1, to: 'closed', outcome: 'put-right' }),
  progressing('closing one with nothing that came of it', first, { version: 6, to: 'closed' }),
  progressing('closing one as a responder', first, { version: 6, to: 'closed', outcome: 'put-right' }, 'responder'),
  progressing('closing one', first, { version: 6, to: 'closed', outcome: 'put-right', note: 'They are there.' }),
  progressing('closing it again', first, { version: 7, to: 'closed', outcome: 'explained' }),
  attachingAsStaff('a file for one that is closed', first, [makeId(907), pdf]),
  answering('writing about one that is closed', first, [makeId(888), { version: 7, text: 'Good.' }]),
  listing('enquiries that are closed', { show: 'closed' }),
  own('an enquiry that is closed', 'follow', first),
  progressing('opening it again', first, { version: 7, to: 'open' }),
  progressing('closing it once more', first, { version: 8, to: 'closed', outcome: 'elsewhere' }),
  writing('writing about one that is closed, as who asked', first, [makeId(889), { text: 'I want to kill myself.' }]),
  getting('one that is open again', first),
  attaching('a file of one that is taken back', third, [makeId(908), pdf]),
  own('taking an enquiry back', 'withdraw', third),
  own('taking it back once more', 'withdraw', third),
  writing('writing about one that was taken back', third, [makeId(890), { text: 'Hello?' }]),
  attaching('a file for one that was taken back', third, [makeId(909), pdf]),
  saving('its file', third, makeId(908)),
  getting('an enquiry that was taken back', third),
  linking('linking one to a change elsewhere', first, makeId(201)),
  linking('linking one that was taken back', third, makeId(201)),
  ...changeSteps(),
];
