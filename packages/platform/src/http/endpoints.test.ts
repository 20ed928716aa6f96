import { type Endpoint, endpoints, listed, pathOf, usualMailChoices } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setReplySettings } from '../replies/settings.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { standAccess } from '../testing/access.ts';
import {
  complain,
  complaintRecording,
  complaintSubmission,
  hashOf,
  recordComplaint,
  standLetter,
} from '../testing/complaints.ts';
import { conversationDraft } from '../testing/conversations.ts';
import {
  addPicture,
  changeDraft,
  editDraft,
  progressChange,
  recordChange,
  sendChange,
  standAnswer,
  standAppeal,
  standAskedAnswer,
  standMail,
  standReplies,
  standReports,
  standSentOn,
  type Told,
  tell,
  tellAndEdit,
  tellAndHold,
  tellAndPublish,
} from '../testing/deeds.ts';
import { standDirectory } from '../testing/directory.ts';
import { engines } from '../testing/engines.ts';
import { askForHelp, enquirySubmission, pdfUpload, standFile } from '../testing/enquiries.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../testing/openid-provider.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { DOT } from '../testing/pictures.ts';
import { standSteps } from '../testing/second-step.ts';
import { newId, submission } from '../testing/stories.ts';
import {
  linksDraft,
  paperDraft,
  responseDraft,
  showWritten,
  standLinks,
  standReturn,
  standSurveys,
  standWritten,
  surveyDraft,
} from '../testing/surveys.ts';
import { askAboutWork, passOnWork, SPEAK_UP, tellOfWork, workSubmission } from '../testing/work-stories.ts';

interface Call {
  params?: Record<string, string>;
  query?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** A file, with its kind among the headers. */
  raw?: string;
}

interface Complaints {
  complaint: string;
  letter: { complaint: string; letter: string };
  sent: { token: string };
}

function complaintCalls({ complaint, letter, sent }: Complaints) {
  const [text, on] = ['We are sorry.', complaintRecording().receivedOn];
  const terms = { responsible: [], asksSecondLook: true };
  return {
    'complaints.submit': { params: { id: newId() }, body: complaintSubmission({ wanted: 'A call.' }) },
    'complaints.follow': { params: { token: sent.token } },
    'complaints.withdraw': { params: { token: sent.token } },
    'staff.complaints.list': { query: '?show=open&limit=5' },
    'staff.complaints.get': { params: { id: complaint } },
    'staff.complaints.record': {
      params: { id: newId() },
      body: complaintRecording({ way: 'oral', wanted: 'A call.' }),
    },
    'staff.complaints.do': {
      params: { complaint, id: newId() },
      body: { version: 1, on, step: { action: 'acknowledge', how: 'writing', offersDiscussion: true } },
    },
    'staff.complaints.setDetails': {
      params: { id: letter.complaint },
      body: { version: 1, risk: 'low', isCandour: false, isSafeguarding: false },
    },
    'staff.complaints.writeLetter': { params: { complaint, letter: hashOf(text) }, body: { text } },
    'staff.complaints.letter': { params: letter },
    'staff.complaints.terms': { params: { ods: 'A81001' } },
    'staff.complaints.setTerms': { params: { ods: 'A81001' }, body: terms },
    'staff.conversations.list': { query: '?limit=5' },
    'staff.conversations.counts': {},
    'staff.conversations.record': { params: { id: newId() }, body: conversationDraft() },
  };
}

/** A good call of each endpoint. */
function callsFor(at: {
  told: Told;
  waiting: Told;
  unwanted: Told;
  /** Not edited yet; edited; its author asked; and asked again. */
  edits: [toEdit: Told, edited: Told, asked: Told, open: Told];
  holds: [toHold: Told, held: Told, rejected: Told];
  replies: Awaited<ReturnType<typeof standReplies>>;
  changes: Record<'toTakeBack' | 'toCheck', string>;
  picture: string;
  surveys: Record<'open' | 'toOpen' | 'toClose' | 'staff', string>;
  written: string;
  shown: string;
  links: { made: { survey: string; id: string }; draft: object };
  paper: object;
  monthlyReturn: { ods: string; month: string };
  enquiries: Record<'open' | 'toAnswer' | 'toTakeBack' | 'toClose', Awaited<ReturnType<typeof askForHelp>>>;
  work: Record<'toDecide' | 'toTakeBack' | 'toEdit' | 'shared', Awaited<ReturnType<typeof tellOfWork>>>;
  asked: Awaited<ReturnType<typeof askAboutWork>>;
  askedToo: Awaited<ReturnType<typeof askAboutWork>>;
  file: Awaited<ReturnType<typeof standFile>>;
  sent: { token: string };
  complaint: string;
  letter: Awaited<ReturnType<typeof standLetter>>;
  answer: { story: string; id: string };
  askedAnswer: Awaited<ReturnType<typeof standAskedAnswer>>;
  reports: Awaited<ReturnType<typeof standReports>>;
  appeals: { toSend: Awaited<ReturnType<typeof tellAndHold>>; toDecide: { story: string; id: string } };
  sentOn: Awaited<ReturnType<typeof standSentOn>>;
  mail: string;
  change: string;
  done: string;
  email: string;
  person: string;
  session: string;
  invitation: string;
  saved: string;
  register: string;
  mailed: Record<'recovery' | 'invited', string>;
  back: { answer: string; headers: Record<string, string> };
  steps: Record<'renew' | 'turnOff' | 'challenge' | 'pass' | 'person', string> & { confirm: () => Promise<string> };
}) {
  const [toHold, held, rejected] = at.holds;
  const [toEdit, edited, asked, open] = at.edits;
  const story = { params: { id: at.told.id } };
  return {
    'organisations.get': { params: { ods: 'A81001' } },
    'organisations.totals': { params: { ods: 'A81001' } },
    'groups.get': { params: { group: 'tree-network' } },
    'stories.submit': { params: { id: newId() }, body: submission() },
    'stories.get': story,
    'stories.list': { query: '?organisation=A81001&limit=5' },
    'stories.read': story,
    'moderation.get': {},
    'changes.list': { query: '?organisation=A81001&limit=5' },
    'receipts.follow': { params: { token: at.told.token } },
    'receipts.judge': { params: { token: at.told.token, id: at.done }, body: { difference: 'not-yet' } },
    'receipts.answerReply': {
      params: { token: at.replies.toJudge.token, reply: at.replies.toJudge.id, id: newId() },
      body: { text: 'Thank you for writing back.' },
    },
    'receipts.answerAnswerEdit': {
      params: { token: at.askedAnswer.token, id: at.askedAnswer.id },
      body: { edit: at.askedAnswer.edit, answer: 'accept' },
    },
    'receipts.judgeReply': {
      params: at.replies.toJudge,
      body: { helpful: 'partly', words: 'It came late.' },
    },
    'receipts.answer': { params: { token: open.token }, body: { version: 3, answer: 'accept' } },
    'receipts.appeal': {
      params: { token: at.appeals.toSend.token, id: newId() },
      body: { decision: at.appeals.toSend.decision, words: 'It is another visit.' },
    },
    'receipts.answerReroute': { params: { token: at.sentOn.asked }, body: { version: 2, answer: 'no' } },
    'staff.session.start': { body: { email: at.email, password: PASSWORD, keep: 'token' } },
    'staff.session.get': {},
    'staff.session.end': {},
    'staff.session.changePassword': { body: { current: PASSWORD, password: 'ways and stones and rivers' } },
    'staff.directories.list': {},
    'staff.directories.begin': { params: { id: 'elm-trust' } },
    'staff.directories.finish': { body: { answer: at.back.answer, keep: 'token' }, headers: at.back.headers },
    'staff.audit.list': { query: '?kind=read&limit=5' },
    'staff.secondStep.get': {},
    'staff.secondStep.setUp': { body: { password: PASSWORD } },
    'staff.secondStep.confirm': { body: async () => ({ code: await at.steps.confirm() }) },
    'staff.secondStep.renewCodes': { body: { password: PASSWORD, code: at.steps.renew } },
    'staff.secondStep.turnOff': { body: { password: PASSWORD, code: at.steps.turnOff } },
    'staff.secondStep.pass': { body: { challenge: at.steps.challenge, code: at.steps.pass, keep: 'token' } },
    'staff.sessions.list': {},
    'staff.sessions.end': { params: { id: at.session } },
    'staff.sessions.endOthers': {},
    'staff.recovery.ask': { body: { email: at.email } },
    'staff.recovery.look': { body: { token: at.mailed.recovery } },
    'staff.recovery.finish': { body: { token: at.mailed.recovery, password: `new ${PASSWORD}` } },
    'staff.people.list': { query: '?search=sam' },
    'staff.people.give': { params: { id: at.person }, body: { role: 'responder', organisation: 'A81001' } },
    'staff.people.withdraw': { params: { id: at.person }, body: { role: 'responder', organisation: 'A81001' } },
    'staff.people.setJobTitle': { params: { id: at.person }, body: { jobTitle: 'Ward sister' } },
    'staff.people.resetSecondStep': { params: { id: at.steps.person } },
    'staff.people.remove': { params: { id: at.person } },
    'staff.invitations.list': {},
    'staff.invitations.send': { params: { id: newId() }, body: { email: 'new@example.org', role: 'moderator' } },
    'staff.invitations.withdraw': { params: { id: at.invitation } },
    'staff.invitations.look': { body: { token: at.mailed.invited } },
    'staff.invitations.accept': {
      body: { token: at.mailed.invited, name: 'Kim', jobTitle: 'Nurse', password: PASSWORD, keep: 'token' },
    },
    'staff.stories.list': { query: '?show=to-moderate' },
    'staff.news.follow': { query: '?seconds=1' },
    'staff.mailChoices.get': {},
    'staff.mailChoices.save': { body: usualMailChoices },
    'staff.savedSearches.list': {},
    'staff.savedSearches.save': {
      params: { id: newId() },
      body: { name: 'Lifts', search: { words: 'lift' }, alert: 'never' },
    },
    'staff.savedSearches.remove': { params: { id: at.saved } },
    'staff.search.stories': { query: '?words=nurse&status=published&tags=waiting' },
    'staff.stories.get': story,
    'staff.stories.publish': { params: { id: at.waiting.id }, body: { version: 1 } },
    'staff.stories.link': { params: { id: at.told.id }, body: { change: at.change, isLinked: true } },
    'staff.stories.reject': {
      params: { id: at.unwanted.id },
      body: { version: 1, reason: 'commercial', note: 'An advertisement.' },
    },
    'staff.moderation.edit': { params: { story: toEdit.id, id: newId() }, body: editDraft() },
    'staff.moderation.ask': { params: { id: edited.id }, body: { version: 2 } },
    'staff.moderation.endAsking': { params: { id: asked.id }, body: { version: 3 } },
    'staff.moderation.hold': { params: { id: toHold.id }, body: { version: 1, reason: 'checking' } },
    'staff.moderation.release': { params: { id: held.id }, body: { version: 2 } },
    'staff.moderation.takeBackRejection': { params: { id: rejected.id }, body: { version: 2 } },
    'staff.moderation.suggestReroute': {
      params: { id: at.sentOn.toSuggest },
      body: { version: 1, to: 'enquiry', note: 'They can look into it.' },
    },
    'staff.sentOn.list': { query: '?show=open' },
    'staff.sentOn.get': { params: { story: at.sentOn.sent } },
    'staff.sentOn.link': { params: { story: at.sentOn.sent }, body: { change: at.change, isLinked: true } },
    'staff.sentOn.progress': { params: { story: at.sentOn.sent }, body: { version: 1, to: 'seen' } },
    'staff.moderation.report': {
      params: { story: at.reports.toReport, id: newId() },
      body: { reason: 'abusive', words: 'The last line.' },
    },
    'staff.moderation.decideAppeal': {
      params: at.appeals.toDecide,
      body: { version: 2, verdict: 'dismiss', note: 'It is still so.' },
    },
    'staff.moderation.decideReport': { params: at.reports.toDecide, body: { version: 2, verdict: 'uphold' } },
    'staff.moderation.setCriticality': { ...story, body: { level: 3 } },
    'staff.clocks.pause': { ...story, body: { reason: 'We wait for the author.' } },
    'staff.clocks.resume': story,
    'staff.replies.send': {
      params: { story: at.told.id, id: newId() },
      body: { text: 'Thank you for telling us.', change: { id: newId(), ...changeDraft() } },
    },
    'staff.organisations.list': { query: '?search=elm&limit=5' },
    'staff.organisations.get': { params: { ods: 'A81001' } },
    'staff.organisations.add': { params: { ods: 'E85005' }, body: { name: 'Ash Practice', kind: 'practice' } },
    'staff.organisations.rename': {
      params: { ods: 'E85006' },
      body: { version: 1, name: 'New name', kind: 'practice' },
    },
    'staff.organisations.close': { params: { ods: 'E85007' }, body: { version: 1, successor: 'A81001' } },
    'staff.organisations.reopen': { params: { ods: 'D84004' }, body: { version: 2 } },
    'staff.organisations.set': { params: { ods: 'E85008' }, body: { version: 1, ...settingsDraft() } },
    'staff.organisations.requireSecondStep': { params: { ods: 'E85009' }, body: { version: 1, isRequired: true } },
    'staff.organisations.allowStoryInMails': { params: { ods: 'E85009' }, body: { version: 2, isAllowed: true } },
    'staff.groups.list': {},
    'staff.groups.figures': { params: { group: 'tree-network' }, query: '?from=2025-01-01&to=2026-01-01' },
    'staff.groups.get': { params: { group: 'tree-network' } },
    'staff.groups.save': {
      params: { group: 'new-network' },
      body: { name: 'New', memberships: [{ ods: 'A81001', from: '2020-01-01' }] },
    },
    'staff.imports.list': {},
    'staff.imports.start': {
      params: { id: newId() },
      headers: { 'content-type': 'text/csv' },
      raw: 'ods,name,kind\nE85010,Yew Practice,practice\n',
    },
    'staff.imports.get': { params: { id: at.register } },
    'staff.imports.badLines': { params: { id: at.register }, query: '?limit=5' },
    'staff.imports.apply': { params: { id: at.register } },
    'staff.replies.takeBack': { params: at.replies.toTakeBack },
    'staff.replies.check': {
      params: at.replies.toCheck,
      body: { verdict: 'send-back', reason: 'tone', note: 'Thank them first.' },
    },
    'staff.replies.totals': {},
    'staff.toCheck.list': { query: '?limit=5' },
    'staff.mails.ofStory': story,
    'staff.mails.list': { query: '?show=waiting' },
    'staff.mails.retry': { params: { id: at.mail } },
    'staff.replyTemplates.list': { params: { ods: 'A81001' } },
    'staff.replyTemplates.save': {
      params: { ods: 'A81001', id: newId() },
      body: { name: 'Thanks', text: 'Thank you for telling us about [what they told].' },
    },
    'staff.replyTemplates.remove': { params: { ods: 'A81001', id: newId() } },
    'staff.replySettings.get': { params: { ods: 'A81001' } },
    'staff.replySettings.save': {
      params: { ods: 'A81001' },
      body: { secondLook: 'always', firstReplies: 5, takeBackMinutes: 10 },
    },
    'staff.changes.list': { query: '?show=overdue,open&limit=5' },
    'staff.changes.totals': {},
    'staff.changes.record': { params: { id: newId() }, body: { story: at.told.id, ...changeDraft() } },
    'staff.authorAnswers.decide': { params: at.answer, body: { verdict: 'publish' } },
    'staff.sentChanges.list': { query: '?limit=5' },
    'staff.sentChanges.takeBack': { params: { id: at.changes.toTakeBack } },
    'staff.sentChanges.check': {
      params: { id: at.changes.toCheck },
      body: { verdict: 'send-back', reason: 'change-unclear', note: 'Say by when.' },
    },
    'staff.changes.progress': { params: { id: at.change }, body: { status: 'done', note: 'It is on the website.' } },
    'staff.pictures.add': { params: { id: newId() }, body: { story: at.told.id, data: DOT } },
    'staff.pictures.get': { params: { id: at.picture } },
    'surveys.get': { params: { id: at.surveys.open } },
    'surveys.respond': {
      params: { survey: at.surveys.open, id: newId() },
      body: responseDraft({ better: 'no' }),
    },
    'staff.surveys.list': {},
    'staff.surveys.get': { params: { id: at.surveys.open } },
    'staff.surveys.save': { params: { id: newId() }, body: surveyDraft() },
    'staff.surveys.open': { params: { id: at.surveys.toOpen }, body: { revision: 1 } },
    'staff.surveys.close': { params: { id: at.surveys.toClose }, body: { revision: 2 } },
    'staff.surveys.results': { params: { id: at.surveys.open } },
    'staff.surveys.written': { params: { id: at.surveys.open }, query: '?question=more&limit=5' },
    'staff.writtenAnswers.list': { query: '?show=waiting&limit=5' },
    'staff.writtenAnswers.link': { params: { id: at.shown }, body: { change: at.change, isLinked: true } },
    'staff.writtenAnswers.decide': { params: { id: at.written }, body: { version: 1, verdict: 'show' } },
    'staff.surveys.voice': { params: { id: at.surveys.staff } },
    'staff.surveyInvitations.list': { params: { survey: at.links.made.survey } },
    'staff.surveyInvitations.make': { params: { survey: at.links.made.survey, id: newId() }, body: at.links.draft },
    'staff.surveyInvitations.takeBack': { params: at.links.made },
    'staff.surveyPictures.add': { params: { id: newId() }, body: { organisation: 'A81001', data: DOT } },
    'staff.surveyPapers.enter': { params: { survey: at.surveys.open, id: newId() }, body: at.paper },
    'staff.returns.list': { params: { ods: at.monthlyReturn.ods } },
    'staff.returns.take': { params: at.monthlyReturn, body: { responses: 0 } },
    'enquiries.submit': { params: { id: newId() }, body: enquirySubmission({ help: 'A call.' }) },
    'enquiries.follow': { params: { token: at.enquiries.open.token } },
    'enquiries.write': { params: { token: at.enquiries.open.token, id: newId() }, body: { text: 'Is there news?' } },
    'enquiries.attach': { params: { token: at.enquiries.open.token, id: newId() }, body: pdfUpload },
    'enquiries.file': { params: { token: at.file.token, id: at.file.id } },
    'enquiries.withdraw': { params: { token: at.enquiries.toTakeBack.token } },
    'staff.enquiries.list': { query: '?show=waiting&limit=5' },
    'staff.enquiries.get': { params: { id: at.enquiries.open.id } },
    'staff.enquiries.write': {
      params: { enquiry: at.enquiries.toAnswer.id, id: newId() },
      body: { version: 1, text: 'We will ring.' },
    },
    'staff.enquiries.attach': { params: { enquiry: at.enquiries.open.id, id: newId() }, body: pdfUpload },
    'staff.enquiries.file': { params: { enquiry: at.file.enquiry, id: at.file.id } },
    'staff.enquiries.note': {
      params: { enquiry: at.enquiries.open.id, id: newId() },
      body: { kind: 'agreement', text: 'She said so on the phone.' },
    },
    'staff.enquiries.link': {
      params: { id: at.enquiries.open.id },
      body: { change: at.change, isLinked: true },
    },
    ...complaintCalls(at),
    'staff.enquiries.progress': {
      params: { id: at.enquiries.toClose.id },
      body: { version: 1, to: 'closed', outcome: 'explained', note: 'The chemist had it.' },
    },
    'workStories.submit': { params: { id: newId() }, body: workSubmission({ topics: ['rota'] }) },
    'workStories.follow': { params: { token: at.work.shared.token } },
    'workStories.withdraw': { params: { token: at.work.toTakeBack.token } },
    'staff.workStories.list': { query: '?show=shared&limit=5' },
    'staff.workStories.get': { params: { id: at.work.shared.id } },
    'staff.workStories.decide': {
      params: { id: at.work.toDecide.id },
      body: { version: 1, verdict: 'reject', reason: 'abusive', note: 'It insults somebody.' },
    },
    'workStories.answerEdit': {
      params: { token: at.asked.token },
      body: { edit: at.asked.edit, answer: 'change', words: { happened: 'It came late.', good: 'The team.' } },
    },
    'staff.workStories.edit': {
      params: { story: at.work.toEdit.id, id: newId() },
      body: { version: 1, happened: 'The rota came late.', reason: 'other', note: 'Say no day.' },
    },
    'staff.workStories.takeEditBack': { params: { id: at.askedToo.id }, body: { version: 2 } },
    'staff.workStories.answer': {
      params: { story: at.work.shared.id, id: newId() },
      body: { text: 'Thank you for telling us.' },
    },
    'staff.workStories.figures': { params: { ods: 'A81001' } },
    'staff.workStories.door': { params: { ods: 'A81001' } },
    'staff.workStories.setDoor': { params: { ods: 'B82002' }, body: { version: 0, isOpen: true, speakUp: SPEAK_UP } },
  } satisfies Record<string, Call>;
}

describe.each(engines)('on %s', (engine) => {
  let ground: Ground;
  let provider: OpenIdProvider;
  let calls: Record<string, Call>;
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    ground = await startGround(engine);
    const token = await ground.tokenOf({ ...ALL_ROLES, manager: EVERYWHERE, operator: EVERYWHERE });
    const told = await tellAndPublish(ground, token, {
      experience: 'good',
      service: 'travel-clinic',
      email: 'pat@example.org',
    });
    const [waiting, unwanted] = [await tell(ground), await tell(ground)];
    const change = await recordChange(ground, token, told.id);
    const done = await recordChange(ground, token, told.id);
    await progressChange(ground, token, done, { status: 'done', note: 'It is.' });
    const askedAbout = async () => {
      const story = await tellAndEdit(ground, token);
      await ground.ask('POST', `/v1/staff/stories/${story.id}/asking`, { token, body: { version: 2 } });
      return story;
    };
    const [toHold, held, rejected] = [await tell(ground), await tell(ground), await tell(ground)];
    const rejection = { version: 1, reason: 'commercial' };
    await ground.ask('POST', `/v1/staff/stories/${rejected.id}/rejection`, { token, body: rejection });
    const body = { version: 1, reason: 'checking' };
    await ground.ask('POST', `/v1/staff/stories/${held.id}/hold`, { token, body });
    const { email } = await ground.hire(ALL_ROLES);
    const edits = [
      await tell(ground),
      await tellAndEdit(ground, token),
      await askedAbout(),
      await askedAbout(),
    ] as const;
    for (const ods of ['E85006', 'E85007', 'E85008', 'E85009']) {
      await ground.ask('PUT', `/v1/staff/organisations/${ods}`, { token, body: { name: ods, kind: 'practice' } });
    }
    const mail = await standMail(ground);
    const replies = await standReplies(ground, token);
    const responder = await ground.tokenOf({ responder: EVERYWHERE });
    const changes = {
      toTakeBack: await sendChange(ground, token, told.id),
      toCheck: await sendChange(ground, responder, told.id),
    };
    const reports = await standReports(ground, token);
    const moderator = await ground.tokenOf({ moderator: EVERYWHERE });
    const sentOn = await standSentOn(ground, token);
    const access = await standAccess(ground, token);
    const holds: [Told, Told, Told] = [toHold, held, rejected];
    const { steps, tokens: own } = await standSteps(ground);
    const saved = newId();
    const search = { name: 'Rain', search: {}, alert: 'never' };
    await ground.ask('PUT', `/v1/staff/saved-searches/${saved}`, { token, body: search });
    const register = newId();
    await ground.ask('PUT', `/v1/staff/imports/${register}`, {
      token,
      headers: { 'content-type': 'text/csv' },
      raw: 'ods,name,kind\nE85011,Fir Practice,practice\n',
    });
    provider = await startOpenIdProvider(`${ground.platform.services.config.publicUrl}/workspace/directory`);
    const back = await standDirectory(ground, provider);
    const read = { secondLook: 'off', firstReplies: 1, takeBackMinutes: 0 } as const;
    calls = callsFor({
      saved,
      register,
      told,
      waiting,
      unwanted,
      edits: [...edits],
      holds,
      replies,
      changes,
      picture: await addPicture(ground, token, told.id),
      surveys: await standSurveys(ground, token),
      written: await standWritten(ground, token),
      shown: await showWritten(ground, token, await standWritten(ground, token)),
      links: { made: await standLinks(ground, token), draft: linksDraft(ground) },
      paper: paperDraft(ground),
      monthlyReturn: await standReturn({ ground, helper: token }),
      file: await standFile(ground),
      complaint: await recordComplaint(ground, token),
      sent: await complain(ground),
      letter: await standLetter(ground, token),
      enquiries: {
        open: await askForHelp(ground, {
          about: 'somebody',
          whose: 'Sam Example',
          agrees: 'not-yet',
          needs: ['audio'],
        }),
        toAnswer: await askForHelp(ground),
        toTakeBack: await askForHelp(ground),
        toClose: await askForHelp(ground),
      },
      asked: await askAboutWork(ground, token),
      askedToo: await askAboutWork(ground, token),
      work: {
        ...{
          toDecide: await tellOfWork(ground),
          toTakeBack: await tellOfWork(ground),
          toEdit: await tellOfWork(ground),
        },
        shared: await passOnWork(ground, token, { readers: 'managers', good: 'The team.', topics: ['teamwork'] }),
      },
      answer: await standAnswer(ground, token),
      askedAnswer: await standAskedAnswer(ground, token),
      reports,
      appeals: { toSend: await tellAndHold(ground, token), toDecide: await standAppeal(ground, moderator) },
      sentOn,
      mail,
      change,
      done,
      email,
      ...access,
      steps,
      back,
    });
    for (const [name] of listed(endpoints))
      tokens[name] = /(session\.(end|changePassword)|sessions\.endOthers)$/.test(name)
        ? await ground.tokenOf(ALL_ROLES)
        : token;
    await setReplySettings(ground.platform.services.db, 'A81001', read);
    Object.assign(tokens, own, { 'staff.sessions.end': access.leaver });
  });
  afterAll(async () => {
    await ground.stop();
    await provider.stop();
  });

  /** The body of a good call; a code from an app is that of the moment. */
  const bodyOf = async (name: string): Promise<unknown> => {
    const body = calls[name]?.body;
    return typeof body === 'function' ? body() : body;
  };
  const askFor = (name: string, endpoint: Endpoint, asked: { token?: string | undefined; body?: unknown } = {}) => {
    const { params = {}, query = '', headers = {}, raw } = calls[name] ?? {};
    const sent = { ...asked, headers, ...(raw !== undefined && { raw }) };
    return ground.ask(endpoint.method, `${pathOf(endpoint, params)}${query}`, sent);
  };

  it.each(listed(endpoints))('%s answers a good call by its schema', async (name, endpoint) => {
    const token = endpoint.audience === 'staff' ? tokens[name] : undefined;
    const answer = await askFor(name, endpoint, { token, body: await bodyOf(name) });
    expect([name, answer.status, answer.text.length > 0]).toEqual([
      name,
      endpoint.status,
      endpoint.result !== undefined,
    ]);
    // Parsing drops what the schema does not name: equal means that nothing else left the platform.
    const body = endpoint.isStream ? JSON.parse(/data: (.*)/.exec(answer.text)?.[1] ?? '') : answer.body;
    if (endpoint.result) expect(endpoint.result.parse(body)).toEqual(body);
  });

  it.each(listed(endpoints).filter(([, { audience }]) => audience === 'staff'))(
    '%s is for signed-in staff alone',
    async (name, endpoint) => {
      for (const token of [undefined, 'made-up', '%00', `${'x'.repeat(32)}.${'y'.repeat(44)}`]) {
        const answer = await askFor(name, endpoint, { token, body: await bodyOf(name) });
        expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated']);
      }
    },
  );

  it.each(listed(endpoints).filter(([, { body }]) => body))(
    '%s names every bad field of its body',
    async (name, endpoint) => {
      const answer = await askFor(name, endpoint, { token: tokens['staff.stories.get'], body: { surprise: 1 } });
      expect([answer.status, answer.body.code]).toEqual([422, 'invalid']);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer: '/surprise', code: 'wrong-kind' }));
      const isAllOptional = endpoint.body?.safeParse({}).success;
      if (!isAllOptional) expect(answer.body.errors).toContainEqual(expect.objectContaining({ code: 'required' }));
    },
  );

  it.each(listed(endpoints).filter(([, { params }]) => params))(
    '%s names a bad parameter of its path',
    async (name, endpoint) => {
      const bad = Object.fromEntries(Object.keys(calls[name]?.params ?? {}).map((key) => [key, "no such! '--"]));
      const answer = await ground.ask(endpoint.method, pathOf(endpoint, bad), {
        token: tokens['staff.stories.get'],
        body: endpoint.method === 'GET' ? undefined : await bodyOf(name),
      });
      expect([answer.status, answer.body.code]).toEqual([422, 'invalid']);
      const named = (answer.body.errors as { parameter: string }[]).map(({ parameter }) => parameter);
      expect(named).toEqual(expect.arrayContaining(Object.keys(bad)));
    },
  );

  it('describes every endpoint in OpenAPI, and shows it to people at /docs', async () => {
    const { body } = await ground.ask('GET', '/openapi.json');
    const paths = body.paths as Record<string, Record<string, { operationId: string }>>;
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(operations.sort()).toEqual(
      listed(endpoints)
        .map(([name]) => name)
        .sort(),
    );
    const docs = await ground.ask('GET', '/docs');
    const { status, text } = docs.status === 302 ? await ground.ask('GET', '/docs/static/index.html') : docs;
    expect([status, text]).toEqual([200, expect.stringContaining('swagger-ui')]);
    expect(text).toMatch(/<noscript>.*<a href="\/openapi\.json">.*<\/noscript>/);
  });
});
