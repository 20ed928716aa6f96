import type { Hearback } from '@hearback/sdk';
import type { Api } from './api.ts';

/** Passes an answer on, and hears of one that was refused because nobody is signed in any more. */
export type Watched = <Value>(answer: Promise<Value>) => Promise<Value>;

/** Replies and what became of mails. */
export function answeringApi(hearback: Pick<Hearback, 'staff'>, watched: Watched): Pick<Api, 'replies' | 'mails'> {
  return { replies: repliesApi(hearback, watched), mails: mailsApi(hearback, watched) };
}

/** Replies through the sdk: sending, taking back, checking, and how they go out. */
function repliesApi({ staff }: Pick<Hearback, 'staff'>, watched: Watched): Api['replies'] {
  return {
    send: (ids, draft) => watched(staff.replies.send(ids, draft)),
    takeBack: (ids) => watched(staff.replies.takeBack(ids)),
    check: (ids, check) => watched(staff.replies.check(ids, check)),
    toCheck: ({ cursor, ...query }) => watched(staff.replies.list(query).page(cursor)),
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
