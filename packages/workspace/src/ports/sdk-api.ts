import { ComplaintLetterDraft } from '@hearback/contract';
import { type Hearback, isHearbackProblem } from '@hearback/sdk';
import { accessApi } from './access-api.ts';
import type { Api } from './api.ts';
import { findingApi } from './finding-api.ts';
import { organisationsApi } from './organisations-api.ts';
import { answeringApi, type Watched } from './replies-api.ts';
import { surveysApi } from './surveys-api.ts';

interface SdkParts extends Pick<Hearback, 'staff' | 'organisations' | 'surveys'> {
  /** The same, which says how much of a call’s body is sent. */
  sending?: (onProgress: (part: number) => void) => Pick<Hearback, 'staff'>;
}

interface Refusals {
  /** Nobody is signed in any more; asking who is signed in, and signing in, say so themselves. */
  onSignedOut: () => void;
  /** Who is signed in may not do this, or nothing at all before they have set something up. */
  onForbidden?: () => unknown;
}

/** The platform through the sdk, which says of calls that were refused that they were. */
export function sdkApi(
  { staff, organisations, surveys, sending }: SdkParts,
  { onSignedOut, onForbidden }: Refusals,
): Api {
  const watched: Watched = async (answer) => {
    try {
      return await answer;
    } catch (error) {
      if (isHearbackProblem(error) && error.code === 'unauthenticated') onSignedOut();
      if (isHearbackProblem(error) && error.code === 'forbidden') onForbidden?.();
      throw error;
    }
  };
  return {
    ...accessApi({ staff }, watched),
    stories: {
      page: ({ cursor, ...query }) => watched(staff.stories.list(query).page(cursor)),
      get: (id) => watched(staff.stories.get(id)),
      publish: (id, decision) => watched(staff.stories.publish(id, decision)),
      reject: (id, decision) => watched(staff.stories.reject(id, decision)),
      link: (id, link) => watched(staff.stories.link(id, link)),
    },
    ...findingApi({ staff }, watched),
    moderation: {
      edit: (ids, draft) => watched(staff.moderation.edit(ids, draft)),
      ask: (id, asking) => watched(staff.moderation.ask(id, asking)),
      endAsking: (id, ending) => watched(staff.moderation.endAsking(id, ending)),
      hold: (id, draft) => watched(staff.moderation.hold(id, draft)),
      report: (ids, draft) => watched(staff.moderation.report(ids, draft)),
      decideAppeal: (ids, decision) => watched(staff.moderation.decideAppeal(ids, decision)),
      decideReport: (ids, decision) => watched(staff.moderation.decideReport(ids, decision)),
      suggestReroute: (id, draft) => watched(staff.moderation.suggestReroute(id, draft)),
      release: (id, releasing) => watched(staff.moderation.release(id, releasing)),
      takeBackRejection: (id, taking) => watched(staff.moderation.takeBackRejection(id, taking)),
      setCriticality: (id, draft) => watched(staff.moderation.setCriticality(id, draft)),
    },
    enquiries: enquiriesApi({ staff, sending }, watched),
    complaints: complaintsApi({ staff }, watched),
    conversations: {
      page: ({ cursor, ...query }) => watched(staff.conversations.list(query).page(cursor)),
      counts: () => watched(staff.conversations.counts({})),
      record: (id, draft) => watched(staff.conversations.record(id, draft)),
    },
    workStories: {
      page: ({ cursor, ...query }) => watched(staff.workStories.list(query).page(cursor)),
      get: (id) => watched(staff.workStories.get(id)),
      decide: (id, decision) => watched(staff.workStories.decide(id, decision)),
      edit: (ids, draft) => watched(staff.workStories.edit(ids, draft)),
      takeEditBack: (id, seen) => watched(staff.workStories.takeEditBack(id, seen)),
      answer: (ids, draft) => watched(staff.workStories.answer(ids, draft)),
      figures: (ods) => watched(staff.workStories.figures(ods)),
      door: (ods) => watched(staff.workStories.door(ods)),
      setDoor: (ods, draft) => watched(staff.workStories.setDoor(ods, draft)),
    },
    sentOn: {
      page: ({ cursor, ...query }) => watched(staff.sentOn.list(query).page(cursor)),
      get: (story) => watched(staff.sentOn.get(story)),
      progress: (story, progress) => watched(staff.sentOn.progress(story, progress)),
      link: (story, link) => watched(staff.sentOn.link(story, link)),
    },
    clocks: {
      pause: (id, pausing) => watched(staff.clocks.pause(id, pausing)),
      resume: (id) => watched(staff.clocks.resume(id)),
    },
    ...answeringApi({ staff }, watched),
    pictures: {
      add: (id, picture, onProgress) => watched((sending?.(onProgress).staff ?? staff).pictures.add(id, picture)),
      get: (id) => watched(staff.pictures.get(id)),
    },
    surveyPictures: {
      add: (id, picture, onProgress) => watched((sending?.(onProgress).staff ?? staff).surveyPictures.add(id, picture)),
    },
    ...organisationsApi({ staff, organisations }, watched),
    ...surveysApi({ staff, surveys }, watched),
  };
}

/** What is asked in private, through the sdk. */
function enquiriesApi(
  { staff, sending }: { staff: SdkParts['staff']; sending: SdkParts['sending'] | undefined },
  watched: Watched,
): Api['enquiries'] {
  return {
    page: ({ cursor, ...query }) => watched(staff.enquiries.list(query).page(cursor)),
    get: (id) => watched(staff.enquiries.get(id)),
    write: (ids, draft) => watched(staff.enquiries.write(ids, draft)),
    attach: (ids, upload, onProgress) => watched((sending?.(onProgress).staff ?? staff).enquiries.attach(ids, upload)),
    file: (ids) => watched(staff.enquiries.file(ids)),
    note: (ids, draft) => watched(staff.enquiries.note(ids, draft)),
    link: (id, link) => watched(staff.enquiries.link(id, link)),
    progress: (id, progress) => watched(staff.enquiries.progress(id, progress)),
  };
}

/** Complaints, through the sdk. */
function complaintsApi({ staff }: Pick<SdkParts, 'staff'>, watched: Watched): Api['complaints'] {
  return {
    page: ({ cursor, ...query }) => watched(staff.complaints.list(query).page(cursor)),
    get: (id) => watched(staff.complaints.get(id)),
    record: (id, recording) => watched(staff.complaints.record(id, recording)),
    do: (ids, draft) => watched(staff.complaints.do(ids, draft)),
    setDetails: (id, draft) => watched(staff.complaints.setDetails(id, draft)),
    writeLetter: async (complaint, text) => {
      const { data = { text } } = ComplaintLetterDraft.safeParse({ text });
      const letter = await sha256(data.text);
      await watched(staff.complaints.writeLetter({ complaint, letter }, data));
      return letter;
    },
    letter: (ids) => watched(staff.complaints.letter(ids)),
    terms: (ods) => watched(staff.complaints.terms(ods)),
    setTerms: (ods, terms) => watched(staff.complaints.setTerms(ods, terms)),
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
