import type {
  AppealAbout,
  Change,
  ComplaintClockKind,
  MailRhythm,
  RejectionReason,
  Reply,
  RerouteTo,
  Role,
} from '@hearback/contract';

/** What a mail has to tell. */
export type News =
  | { kind: 'received' }
  | { kind: 'published'; isEdited?: boolean }
  | { kind: 'asked' | 'asked-reminder'; until: string }
  | { kind: 'answer-asked' | 'answer-asked-reminder'; until: string }
  | { kind: 'told-reminder' | 'answer-told-reminder' }
  | { kind: 'rejected'; reason: RejectionReason; note?: string | undefined }
  | { kind: 'replied'; reply: Reply; change?: Change | undefined }
  | { kind: 'reroute-asked' | 'reroute-reminder'; reroute: RerouteTo; until: string }
  | { kind: 'reroute-ended' }
  | { kind: 'rerouted'; reroute: RerouteTo }
  | { kind: 'appeal-upheld' | 'appeal-dismissed'; about: AppealAbout; note?: string | undefined }
  | { kind: 'taken-down'; reason: RejectionReason }
  | { kind: 'changed'; change: Change }
  | { kind: 'answer-published'; isEdited: boolean }
  | { kind: 'answer-rejected'; reason: RejectionReason; note?: string | undefined }
  | { kind: 'work-asked' | 'work-asked-reminder'; until: string }
  | { kind: 'work-received' | 'work-news' }
  | { kind: 'enquiry-received' | 'enquiry-news' }
  | ComplaintNews;

/** What a mail has to tell to whoever complained. */
export type ComplaintNews =
  | {
      kind:
        | 'complaint-received'
        | 'complaint-acknowledged'
        | 'complaint-delayed'
        | 'complaint-answered'
        | 'complaint-closed'
        | 'complaint-news';
    }
  | { kind: 'complaint-period' | 'complaint-extended'; by: string };

/** A mail to a member of staff. What the story says is in it only where its organisation allows that, and never in its subject. */
export interface StaffLetter {
  kind: 'reply-due' | 'reply-late' | 'reply-escalated';
  to: string;
  organisation: string;
  /** The story in the workspace. */
  link: string;
  /** The last day on which a reply is in time, `YYYY-MM-DD`. */
  due: string;
  /** Its id. */
  story: string;
}

/** A mail to a member of staff about a clock that stays stopped. */
export interface StoppedLetter extends Omit<StaffLetter, 'kind' | 'due'> {
  kind: 'clock-stands' | 'clock-stands-long';
  /** The day on which it was stopped. */
  since: string;
  /** Whether those who answer were reminded before, where it is to managers. */
  isReminded?: boolean;
}

/** A mail about a reply, an author’s answer or something of a change that waits to be checked or came back. What it says is not in it. */
export interface ReplyLetter {
  kind:
    | 'reply-to-check'
    | 'reply-sent-back'
    | 'change-to-check'
    | 'change-sent-back'
    | 'answer-to-check'
    | 'author-answered';
  to: string;
  organisation: string;
  /** The story in the workspace. */
  link: string;
  /** Its id. */
  story: string;
}

/** A mail to moderators about what may tell of somebody in danger. Neither what it says nor what was found is in it. */
export interface UrgentLetter {
  kind: 'urgent-story' | 'urgent-answer' | 'urgent-written';
  to: string;
  organisation: string;
  /** It in the workspace. */
  link: string;
}

/** A mail to moderators about an author's appeal that waits. Neither the story nor the appeal is in it. */
export interface AppealedLetter {
  kind: 'appealed';
  to: string;
  organisation: string;
  /** The story in the workspace. */
  link: string;
  /** Its id. */
  story: string;
}

/** A mail to whoever reported a story about what became of that. Neither the story nor the report is in it. */
export interface ReportLetter {
  kind: 'report-upheld' | 'report-dismissed';
  to: string;
  organisation: string;
  /** The story in the workspace, or the workspace where they do not see it any more. */
  link: string;
}

/** A mail to whoever sees to it that a story was sent on, or to operators where nobody at the organisation does. What it says is not in it. */
export interface SentOnLetter {
  kind: 'sent-on' | 'sent-on-unseen';
  reroute: RerouteTo;
  to: string;
  organisation: string;
  /** Where it is seen to in the workspace. */
  link: string;
}

/**
 * A mail about a story of staff: to moderators, where it waits for them; to operators, where nobody may read it; to managers,
 * where it was passed on. What it says is not in it.
 */
export interface WorkLetter {
  kind: 'work-story-waits' | 'work-story-urgent' | 'work-story-unread' | 'work-story-shared';
  to: string;
  organisation: string;
  /** It in the workspace. */
  link: string;
}

/**
 * A mail about an enquiry: to those who see to it, where it came, may be urgent, or was written to again; to operators, where
 * nobody sees to it. Neither what it says nor who asks is in it.
 */
export interface EnquiryLetter {
  kind: 'enquiry-waits' | 'enquiry-urgent' | 'enquiry-written' | 'enquiry-unseen';
  to: string;
  organisation: string;
  /** It in the workspace. */
  link: string;
}

/** A mail to those who see to an enquiry that has to be answered soon, or was not in time. */
export interface EnquiryDueLetter extends Omit<EnquiryLetter, 'kind'> {
  kind: 'enquiry-due' | 'enquiry-late';
  /** The last day, `YYYY-MM-DD`, on which an answer is in time. */
  due: string;
}

/**
 * A mail about a complaint: to those who see to it, where it came, may be urgent, or was taken back; to operators, where nobody
 * sees to it. Neither what it says nor who complains is in it.
 */
export interface ComplaintMail {
  kind: 'complaint-waits' | 'complaint-urgent' | 'complaint-withdrawn' | 'complaint-unseen';
  to: string;
  organisation: string;
  /** It in the workspace. */
  link: string;
}

/** A mail to those who see to a complaint that has a last day soon, or had one. What it is about is not in it. */
export interface ComplaintDueLetter {
  kind: 'complaint-due' | 'complaint-late';
  to: string;
  organisation: string;
  /** It in the workspace. */
  link: string;
  /** What has that last day. */
  of: ComplaintClockKind;
  /** `YYYY-MM-DD`. */
  due: string;
}

/** A mail to those who see an organisation’s monthly returns, about one that is due soon and not kept as sent. No figure is in it. */
export interface ReturnLetter {
  kind: 'return-due';
  to: string;
  organisation: string;
  ods: string;
  /** `YYYY-MM`. */
  month: string;
  /** The last day on which it is in time, `YYYY-MM-DD`. */
  due: string;
  /** The organisation’s returns in the workspace. */
  link: string;
}

/** A mail to managers about a very serious story that is held. What it says is not in it. */
export interface HeldLetter {
  kind: 'story-held';
  to: string;
  organisation: string;
  /** The workspace: the story itself is for moderators alone. */
  link: string;
}

/** A mail to operators about what managers would hear of, had an organisation any. No story is in it. */
export interface UnmanagedLetter {
  kind: 'story-held-unmanaged' | 'reply-late-unmanaged' | 'clock-stands-unmanaged';
  to: string;
  organisation: string;
  /** The people in the workspace, where somebody can be invited. */
  link: string;
}

/**
 * A mail to an author as it waits in the outbox: what it has to tell, and not yet in words. Writing it out takes longer
 * than keeping the story, and an author should not wait for that.
 */
export type AuthorLetter = News & {
  to: string;
  /** The organisation's name. */
  organisation: string;
  /** The author's private link. */
  link: string;
  /** What it is about: a story, an enquiry or a complaint. */
  story?: string;
  enquiry?: string;
  complaint?: string;
  /** What its author wrote in, as BCP 47; English where it is not said. */
  language?: string | undefined;
};

/** What happened to the second step of somebody's sign-in. */
export type SecondStepNews = 'on' | 'off' | 'reset' | 'required' | 'codes-renewed' | 'code-used' | 'guessed';

/** A mail to somebody about their own access to the workspace. */
export type AccessLetter = { to: string; link: string; organisation?: string | undefined } & (
  | { kind: 'invited'; by: string; role: Role }
  | { kind: 'recovery' }
  | { kind: 'password-changed' }
  | { kind: 'second-step'; what: SecondStepNews; left?: number }
);

/** A mail about what a saved search has found new. Nothing of the stories is in it. */
export interface AlertLetter {
  kind: 'search-alert';
  to: string;
  count: number;
  /** As its owner named it. */
  name: string;
  /** The search in the workspace. */
  link: string;
  /** Where their searches are, and mail of them is turned off. */
  searches: string;
}

/** A story among those that wait for somebody. */
export interface WaitingStory {
  id: string;
  organisation: string;
  /** The day on which it came, or was published. */
  day: string;
  /** It in the workspace. */
  link: string;
}

/** Stories that wait for somebody, of which some are new to them. */
export interface WaitingList {
  list: 'toModerate' | 'toReply';
  fresh: number;
  waiting: number;
  /** The first of the new ones. */
  stories: WaitingStory[];
  /** All of them in the workspace. */
  link: string;
}

/** A mail that gathers what is new for a member of staff. */
export interface DigestLetter {
  kind: 'digest';
  rhythm: Exclude<MailRhythm, 'never'>;
  to: string;
  /** Their id. */
  staff: string;
  lists: WaitingList[];
  /** What else would have been a mail each. */
  letters: (ReplyLetter | ReportLetter | AppealedLetter | ReturnLetter)[];
  searches: { name: string; count: number; link: string }[];
  /** The workspace. */
  link: string;
  /** Where they choose what they get. */
  account: string;
  /** What stops it; not where it comes at once. */
  stop?: string | undefined;
}

/** A mail with a one-time link to a survey. The address is in it alone, and goes with it. */
export interface SurveyLetter {
  kind: 'survey-invitation';
  to: string;
  organisation: string;
  /** The one-time link. */
  link: string;
  survey: string;
  /** What the survey is called. */
  title: string;
  /** The last day on which the link can be used. */
  until: string;
  /** The batch it was made in. */
  batch: string;
}

/** Whatever waits in the outbox. */
export type Letter =
  | AuthorLetter
  | StaffLetter
  | StoppedLetter
  | HeldLetter
  | UnmanagedLetter
  | UrgentLetter
  | AppealedLetter
  | ReplyLetter
  | ReportLetter
  | SentOnLetter
  | ReturnLetter
  | WorkLetter
  | EnquiryLetter
  | EnquiryDueLetter
  | ComplaintMail
  | ComplaintDueLetter
  | AlertLetter
  | DigestLetter
  | SurveyLetter
  | AccessLetter;

/** A mail as it is sent: plain text, and the same as HTML. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The address that stops mails like it by one click. */
  stop?: string | undefined;
}
