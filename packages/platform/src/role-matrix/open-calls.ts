import { complaintSubmission, openComplaintDoor } from '../testing/complaints.ts';
import { enquirySubmission, openHelpDoor, pdfUpload } from '../testing/enquiries.ts';
import { PASSWORD } from '../testing/ground.ts';
import { newId, submission } from '../testing/stories.ts';
import { responseDraft, standSurvey } from '../testing/surveys.ts';
import { openWorkDoor, workSubmission } from '../testing/work-stories.ts';
import { GROUP, HERE } from './actors.ts';
import { type Calls, published } from './scene.ts';

const NO_LINK = 'a'.repeat(44);
const NO_TOKEN = 'a'.repeat(43);

/** A good call of each endpoint that is for anyone; of links that are not known, one that finds nothing. */
export const openCalls: Calls = {
  'organisations.get': async () => ({ params: { ods: HERE } }),
  'organisations.totals': async () => ({ params: { ods: HERE } }),
  'groups.get': async () => ({ params: { group: GROUP } }),
  'surveys.get': async ({ ground, helper }) => ({ params: { id: await standSurvey(ground, helper) } }),
  'surveys.respond': async ({ ground, helper }) => ({
    params: { survey: await standSurvey(ground, helper), id: newId() },
    body: responseDraft({ better: 'no' }),
  }),
  'stories.submit': async () => ({ params: { id: newId() }, body: submission() }),
  'workStories.submit': async ({ ground }) => {
    await openWorkDoor(ground);
    return { params: { id: newId() }, body: workSubmission() };
  },
  'workStories.follow': async () => ({ params: { token: NO_LINK }, expects: 404 }),
  'workStories.answerEdit': async () => ({
    params: { token: NO_LINK },
    body: { edit: newId(), answer: 'accept' },
    expects: 404,
  }),
  'workStories.withdraw': async () => ({ params: { token: NO_LINK }, expects: 404 }),
  'enquiries.submit': async ({ ground }) => {
    await openHelpDoor(ground);
    return { params: { id: newId() }, body: enquirySubmission() };
  },
  'enquiries.follow': async () => ({ params: { token: NO_LINK }, expects: 404 }),
  'enquiries.write': async () => ({
    ...{ params: { token: NO_LINK, id: newId() }, body: { text: 'Is there news?' }, expects: 404 },
  }),
  'enquiries.attach': async () => ({ params: { token: NO_LINK, id: newId() }, body: pdfUpload, expects: 404 }),
  'enquiries.file': async () => ({ params: { token: NO_LINK, id: newId() }, expects: 404 }),
  'enquiries.withdraw': async () => ({ params: { token: NO_LINK }, expects: 404 }),
  'complaints.submit': async ({ ground }) => {
    await openComplaintDoor(ground);
    return { params: { id: newId() }, body: complaintSubmission() };
  },
  'complaints.follow': async () => ({ params: { token: NO_LINK }, expects: 404 }),
  'complaints.withdraw': async () => ({ params: { token: NO_LINK }, expects: 404 }),
  'stories.get': async ({ ground, helper }) => ({ params: { id: await published(ground, helper) } }),
  'stories.list': async () => ({ query: `?organisation=${HERE}` }),
  'stories.read': async ({ ground, helper }) => ({ params: { id: await published(ground, helper) } }),
  'changes.list': async () => ({ query: `?organisation=${HERE}` }),
  'moderation.get': async () => ({}),
  'receipts.follow': async () => ({ params: { token: NO_LINK }, expects: 404 }),
  'receipts.judge': async () => ({
    ...{ params: { token: NO_LINK, id: newId() }, body: { difference: 'yes' }, expects: 404 },
  }),
  'receipts.answerReply': async () => ({
    ...{ params: { token: NO_LINK, reply: newId(), id: newId() }, body: { text: 'Thank you.' }, expects: 404 },
  }),
  'receipts.answerAnswerEdit': async () => ({
    ...{ params: { token: NO_LINK, id: newId() }, body: { edit: newId(), answer: 'accept' }, expects: 404 },
  }),
  'receipts.appeal': async () => ({
    ...{ params: { token: NO_LINK, id: newId() }, body: { decision: newId(), words: 'Why?' }, expects: 404 },
  }),
  'receipts.judgeReply': async () => ({
    ...{ params: { token: NO_LINK, id: newId() }, body: { helpful: 'yes' }, expects: 404 },
  }),
  'receipts.answer': async () => ({
    ...{ params: { token: NO_LINK }, body: { version: 3, answer: 'accept' }, expects: 404 },
  }),
  'receipts.answerReroute': async () => ({
    ...{ params: { token: NO_LINK }, body: { version: 2, answer: 'no' }, expects: 404 },
  }),
  'staff.session.start': async ({ hired: { email } }) => ({ body: { email, password: PASSWORD, keep: 'token' } }),
  'staff.directories.list': async () => ({}),
  'staff.directories.begin': async () => ({ params: { id: 'no-such' }, expects: 404 }),
  'staff.directories.finish': async () => ({ body: { answer: '?state=no', keep: 'token' }, expects: 404 }),
  'staff.secondStep.pass': async () => ({
    ...{ body: { challenge: NO_TOKEN, code: '123456', keep: 'token' }, expects: 404 },
  }),
  'staff.recovery.ask': async ({ hired: { email } }) => ({ body: { email } }),
  'staff.recovery.look': async () => ({ body: { token: NO_TOKEN }, expects: 404 }),
  'staff.recovery.finish': async () => ({ body: { token: NO_TOKEN, password: PASSWORD }, expects: 404 }),
  'staff.invitations.look': async () => ({ body: { token: NO_TOKEN }, expects: 404 }),
  'staff.invitations.accept': async () => ({
    ...{ body: { token: NO_TOKEN, name: 'Kim', jobTitle: 'Nurse', password: PASSWORD, keep: 'token' }, expects: 404 },
  }),
};
