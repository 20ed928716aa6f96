import type { Hearback } from '@hearback/sdk';
import type { Api } from './api.ts';

/** Passes an answer on, and hears of one that was refused because nobody is signed in any more. */
export type Watched = <Value>(answer: Promise<Value>) => Promise<Value>;

/** Replies, changes, what of either waits to be read, and what became of mails. */
export function answeringApi(
  hearback: Pick<Hearback, 'staff'>,
  watched: Watched,
): Pick<Api, 'replies' | 'mails' | 'changes' | 'sentChanges' | 'toCheck' | 'authorAnswers'> {
  return {
    replies: repliesApi(hearback, watched),
    mails: mailsApi(hearback, watched),
    ...changesApi(hearback, watched),
  };
}

/** Changes, and what of them and of replies waits to be read, through the sdk. */
function changesApi(
  { staff }: Pick<Hearback, 'staff'>,
  watched: Watched,
): Pick<Api, 'changes' | 'sentChanges' | 'toCheck' | 'authorAnswers'> {
  return {
    changes: {
      page: ({ cursor, ...query }) => watched(staff.changes.list(query).page(cursor)),
      totals: () => watched(staff.changes.totals({})),
      record: (id, change) => watched(staff.changes.record(id, change)),
      progress: (id, progress) => watched(staff.changes.progress(id, progress)),
    },
    sentChanges: {
      page: ({ cursor, ...query }) => watched(staff.sentChanges.list(query).page(cursor)),
      takeBack: (id) => watched(staff.sentChanges.takeBack(id)),
      check: (id, check) => watched(staff.sentChanges.check(id, check)),
    },
    authorAnswers: { decide: (ids, decision) => watched(staff.authorAnswers.decide(ids, decision)) },
    toCheck: { page: ({ cursor, ...query }) => watched(staff.toCheck.list(query).page(cursor)) },
  };
}

/** Replies through the sdk: sending, taking back, checking, and how they go out. */
function repliesApi({ staff }: Pick<Hearback, 'staff'>, watched: Watched): Api['replies'] {
  return {
    send: (ids, draft) => watched(staff.replies.send(ids, draft)),
    takeBack: (ids) => watched(staff.replies.takeBack(ids)),
    check: (ids, check) => watched(staff.replies.check(ids, check)),
    totals: () => watched(staff.replies.totals({})),
    settings: (ods) => watched(staff.replySettings.get(ods)),
    templates: (ods) => watched(staff.replyTemplates.list(ods)),
    saveTemplate: (at, draft) => watched(staff.replyTemplates.save(at, draft)),
    removeTemplate: (at) => watched(staff.replyTemplates.remove(at)),
    saveSettings: (ods, settings) => watched(staff.replySettings.save(ods, settings)),
  };
}

/** What became of mails, through the sdk. */
function mailsApi({ staff }: Pick<Hearback, 'staff'>, watched: Watched): Api['mails'] {
  return {
    ofStory: (id) => watched(staff.mails.ofStory(id)),
    page: ({ cursor, ...query }) => watched(staff.mails.list(query).page(cursor)),
    retry: (id) => watched(staff.mails.retry(id)),
  };
}
