import { setReplySettings } from '../replies/settings.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { invite } from '../testing/access.ts';
import { complaintRecording, LETTER, recordComplaint, standLetter } from '../testing/complaints.ts';
import { conversationDraft } from '../testing/conversations.ts';
import {
  addPicture,
  changeDraft,
  editDraft,
  recordChange,
  sendChange,
  standAnswer,
  standAppeal,
  tell,
} from '../testing/deeds.ts';
import { askForHelp, pdfUpload, standFile } from '../testing/enquiries.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { DOT } from '../testing/pictures.ts';
import { sendRegister } from '../testing/registers.ts';
import { newId } from '../testing/stories.ts';
import {
  linksDraft,
  paperDraft,
  STAFF,
  showWritten,
  standLinks,
  standReturn,
  standSurvey,
  standWritten,
  surveyDraft,
} from '../testing/surveys.ts';
import { askAboutWork, openWorkDoor, passOnWork, SPEAK_UP, tellOfWork } from '../testing/work-stories.ts';
import { GROUP, HERE, seat } from './actors.ts';
import { ownCalls } from './own-calls.ts';
import {
  asked,
  type Calls,
  edited,
  failedMail,
  newOds,
  newOrganisation,
  paused,
  published,
  reported,
  roleDraft,
  type Scene,
  sentOn,
  sentReply,
  storyAt,
  versionOf,
  well,
  withStep,
} from './scene.ts';

const there = `?organisation=${HERE}`;

/** A good call of each endpoint for staff, on things of its own. */
export const calls: Calls = {
  ...storyCalls(),
  ...replyCalls(),
  ...changeCalls(),
  ...surveyCalls(),
  ...workCalls(),
  ...enquiryCalls(),
  ...complaintCalls(),
  ...organisationCalls(),
  ...importCalls(),
  ...accessCalls(),
  ...ownCalls(),
};

function storyCalls(): Calls {
  const fresh = async ({ ground }: Scene) => (await tell(ground)).id;
  return {
    'staff.stories.list': async ({ about }) => ({ query: `${there}&show=${about}` }),
    'staff.search.stories': async () => ({ query: there }),
    'staff.stories.get': async (scene) => ({ params: { id: await storyAt(scene) } }),
    'staff.mails.ofStory': async (scene) => ({ params: { id: await storyAt(scene) } }),
    'staff.stories.publish': async (scene) => ({ params: { id: await fresh(scene) }, body: { version: 1 } }),
    'staff.stories.reject': async (scene) => ({
      params: { id: await fresh(scene) },
      body: { version: 1, reason: 'commercial' },
    }),
    'staff.stories.link': async (scene) => ({
      params: { id: await published(scene.ground, scene.helper) },
      body: { change: await changed(scene), isLinked: true },
    }),
    'staff.moderation.edit': async (scene) => ({
      params: { story: await fresh(scene), id: newId() },
      body: editDraft(),
    }),
    'staff.moderation.ask': async ({ ground, helper }) => ({
      params: { id: await edited(ground, helper) },
      body: { version: 2 },
    }),
    'staff.moderation.endAsking': async ({ ground, helper }) => ({
      params: { id: await asked(ground, helper) },
      body: { version: 3 },
    }),
    'staff.moderation.hold': async (scene) => ({
      params: { id: await fresh(scene) },
      body: { version: 1, reason: 'checking' },
    }),
    'staff.moderation.release': async (scene) => ({
      params: { id: await storyAt({ ...scene, about: 'held' }) },
      body: { version: 2 },
    }),
    'staff.moderation.takeBackRejection': async (scene) => ({
      params: { id: await storyAt({ ...scene, about: 'rejected' }) },
      body: { version: 2 },
    }),
    'staff.moderation.setCriticality': async (scene) => ({ params: { id: await fresh(scene) }, body: { level: 3 } }),
    'staff.moderation.suggestReroute': async (scene) => ({
      params: { id: await fresh(scene) },
      body: { version: 1, to: 'enquiry', note: 'They can look into it.' },
    }),
    'staff.sentOn.list': async () => ({ query: `${there}&show=open` }),
    'staff.sentOn.get': async (scene) => ({ params: { story: await sentOn(scene) } }),
    'staff.sentOn.link': async (scene) => ({
      params: { story: await sentOn(scene) },
      body: { change: await changed(scene), isLinked: true },
    }),
    'staff.sentOn.progress': async (scene) => ({
      params: { story: await sentOn(scene) },
      body: { version: 1, to: 'seen' },
    }),
    'staff.moderation.report': async ({ ground, helper }) => ({
      params: { story: await published(ground, helper), id: newId() },
      body: { reason: 'duplicate', words: 'We have it already.' },
    }),
    'staff.moderation.decideAppeal': async (scene) => ({
      params: await standAppeal(scene.ground, scene.helper),
      body: { version: 2, verdict: 'dismiss', note: 'It is still so.' },
    }),
    'staff.moderation.decideReport': async (scene) => ({
      params: await reported(scene),
      body: { version: 2, verdict: 'dismiss', note: 'It may stay.' },
    }),
    'staff.clocks.pause': async ({ ground, helper }) => ({
      params: { id: await published(ground, helper) },
      body: { reason: 'We wait for the author.' },
    }),
    'staff.clocks.resume': async ({ ground, helper }) => ({ params: { id: await paused(ground, helper) } }),
  };
}

function replyCalls(): Calls {
  const template = async (id: string) => ({ params: { ods: HERE, id } });
  const text = 'Thank you for telling us about [what they told].';
  return {
    'staff.replies.totals': async () => ({ query: there }),
    'staff.toCheck.list': async () => ({ query: there }),
    'staff.replies.send': async ({ ground, helper }) => ({
      params: { story: await published(ground, helper), id: newId() },
      body: { text: 'Thank you for telling us.' },
    }),
    // A responder takes their own back, a manager anybody's.
    'staff.replies.takeBack': async (scene) => ({
      params: await sentReply(scene, scene.caller?.role === 'responder' ? scene.caller.token : undefined),
    }),
    'staff.replies.check': async (scene) => ({ params: await sentReply(scene), body: { verdict: 'approve' } }),
    'staff.replyTemplates.list': async () => ({ params: { ods: HERE } }),
    'staff.replyTemplates.save': async () => ({ ...(await template(newId())), body: { name: newId(), text } }),
    'staff.replyTemplates.remove': ({ ground, helper }) => {
      const id = newId();
      const path = `/v1/staff/organisations/${HERE}/reply-templates/${id}`;
      return well(ground, helper, path, { name: id, text }).then(() => template(id));
    },
    'staff.replySettings.get': async ({ ground }) => {
      const { db } = ground.platform.services;
      await setReplySettings(db, HERE, { secondLook: 'always', firstReplies: 1, takeBackMinutes: 0 });
      return { params: { ods: HERE } };
    },
    'staff.replySettings.save': async () => ({
      params: { ods: HERE },
      body: { secondLook: 'always', firstReplies: 1, takeBackMinutes: 0 },
    }),
  };
}

function surveyCalls(): Calls {
  const stand = async ({ ground, helper }: Scene) => ({ id: await standSurvey(ground, helper) });
  return {
    'staff.surveys.list': async () => ({ query: there }),
    'staff.surveys.get': async (scene) => ({ params: await stand(scene) }),
    'staff.surveys.results': async (scene) => ({ params: await stand(scene) }),
    'staff.surveys.voice': async ({ ground, helper }) => ({
      params: { id: await standSurvey(ground, helper, { kind: 'staff', definition: STAFF }) },
    }),
    'staff.surveys.written': async (scene) => ({ params: await stand(scene) }),
    'staff.writtenAnswers.list': async () => ({ query: `${there}&show=waiting` }),
    'staff.writtenAnswers.decide': async ({ ground, helper, about }) => ({
      params: { id: await standWritten(ground, helper, about === 'staff') },
      body: { version: 1, verdict: 'keep-back' },
    }),
    'staff.writtenAnswers.link': async (scene) => {
      const { ground, helper } = scene;
      const id = await showWritten(ground, helper, await standWritten(ground, helper));
      return { params: { id }, body: { change: await changed(scene), isLinked: true } };
    },
    'staff.surveys.save': async () => ({ params: { id: newId() }, body: surveyDraft() }),
    'staff.surveys.open': async ({ ground, helper }) => {
      const id = newId();
      await well(ground, helper, `/v1/staff/surveys/${id}`, surveyDraft());
      return { params: { id }, body: { revision: 1 } };
    },
    'staff.surveyPictures.add': async () => ({ params: { id: newId() }, body: { organisation: HERE, data: DOT } }),
    'staff.surveys.close': async (scene) => ({ params: await stand(scene), body: { revision: 2 } }),
    'staff.surveyInvitations.list': async (scene) => ({ params: { survey: (await stand(scene)).id } }),
    'staff.surveyInvitations.make': async (scene) => ({
      params: { survey: (await stand(scene)).id, id: newId() },
      body: linksDraft(scene.ground),
    }),
    'staff.surveyInvitations.takeBack': async ({ ground, helper }) => ({
      params: await standLinks(ground, helper),
    }),
    'staff.surveyPapers.enter': async (scene) => ({
      params: { survey: (await stand(scene)).id, id: newId() },
      body: paperDraft(scene.ground),
    }),
    'staff.returns.list': async () => ({ params: { ods: HERE } }),
    'staff.returns.take': async (scene) => ({ params: await standReturn(scene), body: { responses: 0 } }),
  };
}

function workCalls(): Calls {
  const shared = ({ ground, helper }: Scene) => passOnWork(ground, helper, { readers: 'managers' });
  const door = async ({ ground, helper }: Scene) => {
    await openWorkDoor(ground);
    const { body } = await ground.ask('GET', `/v1/staff/organisations/${HERE}/work-door`, { token: helper });
    return { version: body.version, isOpen: true, speakUp: SPEAK_UP };
  };
  return {
    'staff.workStories.list': async ({ about }) => ({
      query: about === 'shared' ? `${there}&show=shared` : `?show=${about}`,
    }),
    'staff.workStories.get': async (scene) => ({
      params: { id: (await (scene.about === 'shared' ? shared(scene) : tellOfWork(scene.ground))).id },
    }),
    'staff.workStories.decide': async ({ ground }) => ({
      params: { id: (await tellOfWork(ground)).id },
      body: { version: 1, verdict: 'pass-on' },
    }),
    'staff.workStories.edit': async ({ ground }) => ({
      params: { story: (await tellOfWork(ground)).id, id: newId() },
      body: { version: 1, happened: 'The rota came late.', reason: 'language' },
    }),
    'staff.workStories.takeEditBack': async ({ ground, helper }) => ({
      params: { id: (await askAboutWork(ground, helper)).id },
      body: { version: 2 },
    }),
    'staff.workStories.answer': async (scene) => ({
      params: { story: (await shared(scene)).id, id: newId() },
      body: { text: 'Thank you for telling us.' },
    }),
    'staff.workStories.figures': async () => ({ params: { ods: HERE } }),
    'staff.workStories.door': async () => ({ params: { ods: HERE } }),
    'staff.workStories.setDoor': async (scene) => ({ params: { ods: HERE }, body: await door(scene) }),
  };
}

function enquiryCalls(): Calls {
  const asked = async ({ ground }: Scene) => (await askForHelp(ground)).id;
  return {
    'staff.enquiries.list': async () => ({ query: `${there}&show=waiting` }),
    'staff.enquiries.get': async (scene) => ({ params: { id: await asked(scene) } }),
    'staff.enquiries.write': async (scene) => ({
      params: { enquiry: await asked(scene), id: newId() },
      body: { version: 1, text: 'We are looking into it.' },
    }),
    'staff.enquiries.attach': async (scene) => ({
      params: { enquiry: await asked(scene), id: newId() },
      body: pdfUpload,
    }),
    'staff.enquiries.file': async ({ ground }) => {
      const { enquiry, id } = await standFile(ground);
      return { params: { enquiry, id } };
    },
    'staff.enquiries.note': async (scene) => ({
      params: { enquiry: await asked(scene), id: newId() },
      body: { kind: 'note', text: 'The chemist has it.' },
    }),
    'staff.enquiries.link': async (scene) => ({
      params: { id: await asked(scene) },
      body: { change: await changed(scene), isLinked: true },
    }),
    'staff.enquiries.progress': async (scene) => ({
      params: { id: await asked(scene) },
      body: { version: 1, to: 'closed', outcome: 'put-right' },
    }),
  };
}

function complaintCalls(): Calls {
  const came = ({ ground, helper }: Scene) => recordComplaint(ground, helper);
  const acknowledging = { action: 'acknowledge', how: 'writing', offersDiscussion: true };
  const terms = { responsible: [], asksSecondLook: false };
  return {
    'staff.complaints.list': async () => ({ query: `${there}&show=open` }),
    'staff.complaints.get': async (scene) => ({ params: { id: await came(scene) } }),
    'staff.complaints.record': async () => ({ params: { id: newId() }, body: complaintRecording() }),
    'staff.complaints.do': async (scene) => ({
      params: { complaint: await came(scene), id: newId() },
      body: { version: 1, on: complaintRecording().receivedOn, step: acknowledging },
    }),
    'staff.complaints.setDetails': async (scene) => ({
      params: { id: await came(scene) },
      body: { version: 1, isCandour: false, isSafeguarding: true },
    }),
    'staff.complaints.writeLetter': async (scene) => ({
      params: { complaint: await came(scene), letter: LETTER.hash },
      body: { text: LETTER.text },
    }),
    'staff.complaints.letter': async ({ ground, helper }) => ({ params: await standLetter(ground, helper) }),
    'staff.complaints.terms': async () => ({ params: { ods: HERE } }),
    'staff.complaints.setTerms': async () => ({ params: { ods: HERE }, body: terms }),
    'staff.conversations.list': async () => ({ query: there }),
    'staff.conversations.counts': async () => ({ query: there }),
    'staff.conversations.record': async () => ({
      params: { id: newId() },
      body: conversationDraft({ organisation: HERE }),
    }),
  };
}

function changeCalls(): Calls {
  const said = async ({ ground, helper, responder }: Scene) => ({
    params: { id: await sendChange(ground, responder, await published(ground, helper)) },
  });
  /** That a change is done, said of one that somebody else recorded. */
  const saidBy = async ({ ground, helper }: Scene, token: string) => {
    const id = await recordChange(ground, helper, await published(ground, helper));
    const { sent } = await well(ground, token, `/v1/staff/changes/${id}/progress`, { status: 'done', note: 'It is.' });
    return { params: { id: (sent as { id: string }).id } };
  };
  return {
    'staff.authorAnswers.decide': async ({ ground, helper }) => ({
      params: await standAnswer(ground, helper),
      body: { verdict: 'publish' },
    }),
    'staff.sentChanges.list': async () => ({ query: there }),
    // One takes one's own back, a manager anybody's.
    'staff.sentChanges.takeBack': (scene) => {
      const { role, token } = scene.caller ?? {};
      return token && role !== 'manager' ? saidBy(scene, token) : said(scene);
    },
    'staff.sentChanges.check': async (scene) => ({ ...(await said(scene)), body: { verdict: 'approve' } }),
    'staff.changes.list': async () => ({ query: `${there}&show=open` }),
    'staff.changes.totals': async () => ({ query: there }),
    'staff.changes.record': async ({ ground, helper }) => ({
      params: { id: newId() },
      body: { story: await published(ground, helper), ...changeDraft() },
    }),
    'staff.changes.progress': async ({ ground, helper }) => ({
      params: { id: await recordChange(ground, helper, await published(ground, helper)) },
      body: { status: 'done', note: 'It is on the website.' },
    }),
    'staff.pictures.add': async ({ ground, helper }) => ({
      params: { id: newId() },
      body: { story: await published(ground, helper), data: DOT },
    }),
    'staff.pictures.get': async ({ ground, helper }) => ({
      params: { id: await addPicture(ground, helper, await published(ground, helper)) },
    }),
  };
}

function organisationCalls(): Calls {
  return {
    'staff.organisations.list': async () => ({}),
    'staff.organisations.get': async () => ({ params: { ods: HERE } }),
    'staff.organisations.set': async (scene) => ({
      params: { ods: HERE },
      body: { version: await versionOf(scene, HERE), ...settingsDraft() },
    }),
    // As it is: required there, nobody could go on who has none.
    'staff.organisations.requireSecondStep': async (scene) => ({
      params: { ods: HERE },
      body: { version: await versionOf(scene, HERE), isRequired: false },
    }),
    'staff.organisations.allowStoryInMails': async (scene) => ({
      params: { ods: HERE },
      body: { version: await versionOf(scene, HERE), isAllowed: true },
    }),
    'staff.organisations.add': async () => ({ params: { ods: newOds() }, body: { name: 'Ash', kind: 'practice' } }),
    'staff.organisations.rename': async (scene) => ({
      params: { ods: await newOrganisation(scene) },
      body: { version: 1, name: 'New name', kind: 'practice' },
    }),
    'staff.organisations.close': async (scene) => ({
      params: { ods: await newOrganisation(scene) },
      body: { version: 1 },
    }),
    'staff.organisations.reopen': async (scene) => ({
      params: { ods: await newOrganisation(scene, true) },
      body: { version: 2 },
    }),
    'staff.groups.list': async () => ({}),
    'staff.groups.figures': async () => ({ params: { group: GROUP } }),
    'staff.groups.get': async () => ({ params: { group: GROUP } }),
    'staff.groups.save': async () => ({
      params: { group: `network-${newOds().toLowerCase()}` },
      body: { name: 'New', memberships: [{ ods: HERE, from: '2020-01-01' }] },
    }),
  };
}

function importCalls(): Calls {
  const line = () => `ods,name,kind\n${newOds()},Yew Practice,practice\n`;
  const sent = async ({ ground, helper }: Scene) => {
    const id = newId();
    const { status } = await sendRegister(ground, helper, { id, file: line() });
    if (status !== 201) throw new Error(`The register was not taken in: ${status}`);
    return { params: { id } };
  };
  return {
    'staff.imports.list': async () => ({}),
    'staff.imports.start': async () => ({
      ...{ params: { id: newId() }, raw: line(), headers: { 'content-type': 'text/csv' } },
    }),
    'staff.imports.get': sent,
    'staff.imports.badLines': sent,
    'staff.imports.apply': sent,
  };
}

function accessCalls(): Calls {
  const email = () => `${newId()}@example.org`;
  return {
    'staff.audit.list': async () => ({ query: there }),
    'staff.mails.list': async () => ({ query: '?show=waiting' }),
    'staff.mails.retry': async (scene) => ({ params: { id: await failedMail(scene) } }),
    'staff.people.list': async () => ({}),
    'staff.people.give': async (scene) => ({
      params: { id: (await seat(scene.ground, { responder: HERE, 'group-analyst': GROUP })).id },
      body: roleDraft(scene),
    }),
    'staff.people.withdraw': async (scene) => {
      const { role, organisation, group } = roleDraft(scene);
      const { id } = await seat(scene.ground, {
        [role]: organisation ?? group ?? EVERYWHERE,
        ...(role === 'responder' ? {} : { responder: HERE }),
      });
      return { params: { id }, body: roleDraft(scene) };
    },
    'staff.people.setJobTitle': async ({ ground }) => ({
      params: { id: (await seat(ground, { responder: HERE })).id },
      body: { jobTitle: 'Ward sister' },
    }),
    'staff.people.remove': async ({ ground }) => ({ params: { id: (await seat(ground, { responder: HERE })).id } }),
    'staff.people.resetSecondStep': async (scene) => ({
      params: { id: (await withStep({ ...scene, caller: undefined })).id },
    }),
    'staff.invitations.list': async () => ({}),
    'staff.invitations.send': async (scene) => ({
      params: { id: newId() },
      body: { email: email(), ...roleDraft(scene) },
    }),
    'staff.invitations.withdraw': async (scene) => ({
      params: { id: (await invite(scene.ground, scene.helper, { email: email(), ...roleDraft(scene) })).id },
    }),
  };
}

/** A public change. */
async function changed({ ground, helper }: Scene): Promise<string> {
  return recordChange(ground, helper, await published(ground, helper));
}
