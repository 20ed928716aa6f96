// Moments are ISO 8601 UTC text and days are YYYY-MM-DD text on both engines: they sort as they read, and neither
// driver turns them into something else. Lists are JSON text; yes or no is 1 or 0.
import type {
  AgeBand,
  AnswerState,
  AppealAbout,
  AppealState,
  ChangeStatus,
  ComplaintState,
  CountedDays,
  DeliveryTrouble,
  Difference,
  EditAnswer,
  EditReason,
  EnquiryFile,
  EnquiryOutcome,
  EnquiryStatus,
  EnquiryStep,
  Experience,
  Helpful,
  HoldReason,
  InvitedBy,
  MailRhythm,
  MailTopic,
  Method,
  OrganisationKind,
  RegisterCells,
  RegisterImport,
  RejectionReason,
  Relation,
  ReplySettings,
  ReportState,
  RerouteTo,
  ReturnReason,
  Role,
  SearchAlert,
  SendBackReason,
  SentChangeState,
  SentOnState,
  SentReplyState,
  StoryStatus,
  SurveyKind,
  SurveyState,
  WorkReaders,
  WorkRejectionReason,
  WorkStoryStatus,
  WrittenState,
} from '@hearback/contract';
import type { Generated } from 'kysely';
import type { Part } from '../surveys/parts.ts';

export interface Database {
  organisations: OrganisationRow;
  services: { ods: string; id: string; name: string; position: number };
  groups: { id: string; name: string; version: Generated<number> };
  /** Which organisations a group has, from a day on and until another. */
  memberships: { group_id: string; ods: string; from_day: string; to_day: string | null };
  stories: StoryRow;
  /** Kept apart from stories so that no query of the public pages can show an address. */
  authors: { story_id: string; email: string };
  /** Where stories are found by their words; what else belongs to it is the engine's own. */
  story_texts: StoryTextRow;
  saved_searches: SavedSearchRow;
  /** Which stories a search has found that its owner was told of. */
  told_matches: { search_id: string; story_id: string };
  revisions: RevisionRow;
  reports: ReportRow;
  appeals: AppealRow;
  /** Stories that were sent on as enquiries and complaints; nothing public reads this table. */
  sent_on: SentOnRow;
  sent_on_steps: {
    id: string;
    story_id: string;
    state: SentOnState;
    by_id: string;
    by_name: string;
    at: string;
    note: string | null;
  };
  events: EventRow;
  replies: ReplyRow;
  /** Every reply that was sent. What is public is among `replies`, and nothing public reads this table. */
  sent_replies: SentReplyRow;
  /** Whatever was said of changes and had to be read first. What is public is among `changes`, and nothing public reads this table. */
  sent_changes: SentChangeRow;
  /** What authors answer to replies. Public where `published_at` says so, and in the words of `text` then. */
  author_answers: AuthorAnswerRow;
  answer_revisions: AnswerRevisionRow;
  reply_templates: { id: string; ods: string; name: string; text: string };
  clocks: ClockRow;
  changes: ChangeRow;
  /** Pictures made anew from what staff sent. Public are those of changes that are. */
  pictures: PictureRow;
  survey_pictures: SurveyPictureRow;
  outbox: OutboxRow;
  /** What staff want mail of, and when; `stopped` is what it was before they stopped their digests. */
  mail_choices: { staff_id: string; topic: MailTopic; rhythm: MailRhythm; stopped: MailRhythm | null };
  /** Until when each member of staff was told by daily and weekly digests, and of each list that they hear of at once. */
  digests: { staff_id: string; run: string; told_until: string };
  /** Letters as JSON that wait for a digest. */
  digest_items: { id: string; staff_id: string; topic: MailTopic; letter: string };
  /** Daily counts, kept in the transactions they count. */
  tallies: { ods: string; day: string; measure: string; count: number };
  /** One row for each visitor, day and story; nothing in it leads back to an address once the day's salt is gone. */
  read_marks: { day: string; mark: string };
  day_salts: { day: string; salt: string };
  staff_roles: { staff_id: string; role: Role; ods: string };
  staff_invitations: InvitationRow;
  /** Links for a new password that were mailed and not used. */
  staff_recoveries: { token_hash: string; staff_id: string; expires_at: string };
  sign_in_failures: { address_hash: string; at: string };
  staff_second_steps: SecondStepRow;
  /** Each stands for the app once; kept as a hash that nobody can try codes against. */
  staff_recovery_codes: { staff_id: string; code_hash: string };
  /** Who gave the right password, and is asked for a code. */
  staff_challenges: { token_hash: string; staff_id: string; expires_at: string };
  /** Tries at somebody's second step, counted from the first on. */
  staff_tries: { staff_id: string; since: string; count: number };
  /** Trusts' own directories that their people sign in by; the client secret is encrypted with the platform's. */
  directories: {
    id: string;
    name: string;
    issuer: string;
    client_id: string;
    client_secret: string;
    domains: string;
    owns_mail: number;
  };
  /** Browsers that were sent to a directory and are not back. */
  directory_leaves: { state_hash: string; browser_hash: string; directory_id: string; expires_at: string };
  surveys: SurveyRow;
  /** What was asked, each version as it was opened. */
  survey_versions: { survey_id: string; version: number; definition: string; opened_at: string };
  responses: ResponseRow;
  written_answers: WrittenAnswerRow;
  survey_batches: SurveyBatchRow;
  survey_links: SurveyLinkRow;
  /** Counts of answers, kept in the transactions they count until their day is over; `#asked` and the like count questions as a whole. */
  answer_tallies: SurveyTallyRow;
  /** Those of days that are over, in sums of each part of responses: see `surveys/parts.ts`. */
  survey_sums: SurveySumRow;
  taken_returns: TakenReturnRow;
  /** Of which months’ returns staff were reminded: once each. */
  return_reminders: { ods: string; month: string };
  work_doors: { ods: string; is_open: number; speak_up: string | null; version: number };
  /** What staff tell of their work. Nothing that is of patients’ stories reads this table, and nothing public. */
  work_stories: WorkStoryRow;
  /** Kept apart, as the addresses of patients are. */
  work_authors: { story_id: string; email: string };
  /** Other words for one, which its author is asked about. */
  work_edits: WorkEditRow;
  work_answers: { id: string; story_id: string; text: string; role: string; by_id: string; at: string };
  /** Private requests for help. Nothing public reads this table, nor those of who asks and what was written. */
  enquiries: EnquiryRow;
  /** Who asks, as JSON but for the address that mail goes to. */
  enquiry_people: { enquiry_id: string; person: string; email: string | null };
  /** What was written to and fro; `by_id` and `role` of staff alone. */
  enquiry_messages: {
    id: string;
    enquiry_id: string;
    text: string;
    by_id: string | null;
    role: string | null;
    at: string;
  };
  enquiry_steps: EnquiryStepRow;
  enquiry_files: EnquiryFileRow;
  /** Complaints. Nothing public reads this table, nor those of who complains and what was done. */
  complaints: ComplaintRow;
  /** Who complains, as JSON but for the address that mail goes to. */
  complaint_people: { complaint_id: string; person: string; email: string | null };
  complaint_events: ComplaintEventRow;
  complaint_letters: { complaint_id: string; letter: string; text: string; by_name: string; at: string };
  complaint_pdfs: ComplaintPdfRow;
  /** Which changes the answer to a complaint tells of; nothing public reads this table. */
  complaint_changes: { complaint_id: string; change_id: string; linked_at: string };
  conversations: ConversationRow;
  complaint_terms: { ods: string; responsible: string; asks_second_look: number };
  /** Which changes are because of an enquiry too; nothing public reads this table. */
  enquiry_changes: { enquiry_id: string; change_id: string; linked_at: string };
  /** Which changes are because of a story too, beside the first, and what its author says of them. */
  change_stories: { story_id: string; change_id: string; linked_at: string; difference: ChangeRow['difference'] };
  /** Which changes are because of what somebody wrote in answer to a survey. */
  change_answers: { answer_id: string; change_id: string; linked_at: string };
  staff_events: StaffEventRow;
  /** Registers of organisations that were sent; those that were imported stay. */
  imports: ImportRow;
  /** Their lines as they were read, until they are imported. */
  import_lines: ImportLineRow;
  /** What becomes of an organisation: all of it as it will be. */
  import_plans: ImportPlanRow;
  /** What is wrong with a line, as JSON. */
  import_mistakes: {
    import_id: string;
    line: number;
    mistakes: string;
    /** 1 where nothing is wrong with it, but its code has an unusual shape. */
    is_odd: number;
  };
  /** better-auth's own table; its columns keep that library's names. */
  staff_accounts: { id: string; email: string; name: string; jobTitle: string };
}

export interface OrganisationRow {
  ods: string;
  /** As people see it. */
  name: string;
  /** Its name in the register, where people see another. */
  register_name: string | null;
  kind: OrganisationKind;
  /** What it is a part of. */
  parent: string | null;
  successor: string | null;
  closed_at: string | null;
  help: string | null;
  complaint: string | null;
  survey: string | null;
  closed_doors: Generated<string>;
  /** How long it gives itself for a first reply, and whether the public is told how it did. */
  clock_days: Generated<number>;
  clock_counted: Generated<CountedDays>;
  /** How soon it aims to answer those who ask in private; it says nothing of that where there is none. */
  help_days: Generated<number | null>;
  help_counted: Generated<CountedDays | null>;
  clock_public: Generated<number>;
  opening: string | null;
  accent: string | null;
  /** How its tag and pages are drawn, as JSON of the contract's `Theme`. */
  theme: string | null;
  /** The websites its tag may run on; on any where there is none. */
  origins: Generated<string>;
  /** Goes up with each change, so that two people cannot overwrite each other. */
  version: Generated<number>;
  /** How its replies go out. */
  second_look: Generated<ReplySettings['secondLook']>;
  first_replies: Generated<number>;
  take_back_minutes: Generated<number>;
  /** Since when whoever holds a role at it has to have a second step. */
  step_required_since: string | null;
  /** Whether mails to staff may hold the words of its published stories. */
  story_in_mails: Generated<number>;
}

export interface WorkStoryRow {
  id: string;
  ods: string;
  /** Empty once its author took it back. */
  happened: string;
  good: string | null;
  better: string | null;
  topics: string;
  readers: WorkReaders;
  language: string;
  urgent: string;
  personal_data: string;
  status: WorkStoryStatus;
  version: number;
  received_at: string;
  decided_at: string | null;
  /** The quarter of the year that counts it, such as `2026-Q3`, where moderators alone read it. */
  counted_in: string | null;
  reason: WorkRejectionReason | null;
  note: string | null;
  fingerprint: string;
  /** Since when and until when its author is asked about an edit, and whether they were reminded. */
  asked_at: string | null;
  asked_until: string | null;
  asked_reminded: number;
}

export interface WorkEditRow {
  id: string;
  story_id: string;
  number: number;
  by_id: string;
  by_name: string;
  at: string;
  /** The words before and after it, as JSON. */
  before: string;
  after: string;
  reason: EditReason | null;
  note: string | null;
  answer: EditAnswer | null;
  /** Why its author is asked no more, where they said nothing. */
  ended: 'taken-back' | 'unanswered' | null;
  settled_at: string | null;
  fingerprint: string;
}

export interface EnquiryRow {
  id: string;
  ods: string;
  /** Empty once whoever sent it took it back. */
  wrong: string;
  help: string | null;
  language: string;
  urgent: string;
  /** Whether `urgent` has anything in it: lists are ordered by it. */
  is_urgent: number;
  status: EnquiryStatus;
  /** Whose turn it is. */
  awaits: 'staff' | 'person';
  version: number;
  received_at: string;
  /** When either side last wrote. */
  moved_at: string;
  /** Whether operators were told that nobody there sees it. */
  unseen_told: number;
  closed_at: string | null;
  outcome: EnquiryOutcome | null;
  fingerprint: string;
  /** What its organisation aimed at when it came; none where it aimed at nothing. */
  days: number | null;
  counted: CountedDays | null;
  /** The last day, `YYYY-MM-DD` in England, on which an answer is in time. */
  due: string | null;
  /** The day on which staff first answered. */
  answered: string | null;
  /** Which reminder those who see to it have had: 1 before its last day, 2 after it. */
  reminded: number;
  /** When anything about it last changed: lists on screens go by it. */
  changed_at: string;
}

/** An answer to a complaint as a file, as it was signed in the step with that number. */
export interface ComplaintPdfRow {
  complaint_id: string;
  signed_number: number;
  letter: string;
  bytes: Buffer;
}

export interface EnquiryFileRow {
  id: string;
  enquiry_id: string;
  /** The message that brings it; none yet for one that was just sent. */
  message_id: string | null;
  /** Who of staff sent it; none for whoever asked. */
  by_id: string | null;
  name: string;
  kind: EnquiryFile['kind'];
  size: number;
  bytes: Buffer;
  fingerprint: string;
  added_at: string;
}

export interface EnquiryStepRow {
  id: string;
  enquiry_id: string;
  kind: EnquiryStep['kind'];
  text: string | null;
  outcome: EnquiryOutcome | null;
  by_id: string;
  by_name: string;
  at: string;
}

/** An everyday conversation that staff wrote down. */
export interface ConversationRow {
  id: string;
  ods: string;
  /** The day of it, and the month of that, which is counted. */
  happened_on: string;
  month: string;
  by_phone: number;
  about: string;
  done: string;
  is_settled: number;
  change_id: string | null;
  fingerprint: string;
  by_id: string;
  by_name: string;
  version: number;
  changed_at: string;
}

export interface ComplaintRow {
  id: string;
  ods: string;
  wrong: string;
  wanted: string | null;
  why_late: string | null;
  language: string;
  urgent: string;
  /** `ComplaintDetails` as JSON. */
  details: string;
  /** Where it stands by its timeline, which lists go by. */
  state: ComplaintState;
  /** Whether it may be urgent and nobody has acknowledged it. */
  is_urgent: number;
  /** The first last day that is still ahead of it or was missed, `YYYY-MM-DD`. */
  due: string;
  /** The day on which it came to stand as it does, `YYYY-MM-DD`. */
  moved_on: string;
  version: number;
  fingerprint: string;
  added_at: string;
  /** Of which of its last days those who see to it were reminded, and whether before or after, with commas between. */
  reminded: string;
  /** When something happened with it last. */
  changed_at: string;
  /** Whether operators were told that nobody at its organisation sees it. */
  unseen_told: number;
}

export interface ComplaintEventRow {
  id: string;
  complaint_id: string;
  /** 1 is that it came. */
  number: number;
  /** `YYYY-MM-DD` in England. */
  happened_on: string;
  /** What was done, as JSON. */
  step: string;
  by_id: string;
  by_name: string;
  /** When it was written down. */
  at: string;
}

export interface StoryRow {
  id: string;
  ods: string;
  service: string | null;
  title: string;
  happened: string;
  good_tags: string;
  good: string | null;
  better_tags: string;
  better: string | null;
  /** `YYYY-MM`. */
  visited: string | null;
  feelings: string;
  relation: Relation | null;
  experience: Experience | null;
  /** Never public. */
  age: AgeBand | null;
  /** Whether `urgent` has anything in it: lists are ordered by it. */
  is_urgent: number;
  /** Why somebody may be in danger. Never public. */
  urgent: string;
  /** Kinds of personal data that were found. Never public. */
  personal_data: string;
  language: string;
  status: StoryStatus;
  version: number;
  received_at: string;
  published_at: string | null;
  rejection_reason: RejectionReason | null;
  rejection_note: string | null;
  /** Why it is back among those to moderate. */
  returned: ReturnReason | null;
  /** Since when its author is asked about an edit, or about sending it on. */
  asked_at: string | null;
  held_reason: HoldReason | null;
  held_note: string | null;
  held_at: string | null;
  /** What its author is asked to send it on as, why, until when, and whether they were reminded. */
  reroute_to: RerouteTo | null;
  reroute_note: string | null;
  reroute_until: string | null;
  reroute_reminded: number;
  /** Until when its author is asked about an edit, and whether they were reminded. */
  edit_until: string | null;
  edit_reminded: number;
  /** Since when it waits for a decision on a report of it. */
  reported_at: string | null;
  /** Since when it waits for a decision on an appeal about it. */
  appealed_at: string | null;
  /** 0 to 5; never public. */
  criticality: number | null;
  reads: number;
  replies: number;
  /** Hash of the whole submission, key included: the same PUT again has the same one. */
  fingerprint: string;
}

/** SQLite has the number of the row in its full text there, PostgreSQL the words themselves. */
export interface StoryTextRow {
  story_id: string;
  number?: number;
  received_at?: string;
  words?: string;
  all_words?: string | null;
}

export interface SavedSearchRow {
  id: string;
  staff_id: string;
  name: string;
  search: string;
  alert: SearchAlert;
  saved_at: string;
  /** When what it finds new was last looked for. */
  looked_at: string;
  /** What `alert` was before its owner stopped their digests. */
  stopped: SearchAlert | null;
}

/** An edit. Words are JSON; the first one's `before` is what the author told. */
export interface RevisionRow {
  id: string;
  story_id: string;
  number: number;
  /** `author` or a member of staff's id. */
  actor: string;
  actor_name: string;
  at: string;
  before: string;
  after: string;
  reason: EditReason | null;
  note: string | null;
  answer: EditAnswer | null;
  answered_at: string | null;
  fingerprint: string;
}

/** An organisation's report of a story as unsuitable. */
export interface ReportRow {
  id: string;
  story_id: string;
  /** When the story was published that was reported: once for each time. */
  published_at: string;
  staff_id: string;
  staff_name: string;
  at: string;
  reason: RejectionReason;
  words: string;
  state: ReportState;
  /** By name, or the author. */
  decided_by: string | null;
  decided_at: string | null;
  note: string | null;
  fingerprint: string;
}

/** An author's appeal against what a moderator decided. */
export interface AppealRow {
  id: string;
  story_id: string;
  /** The author's answer that it is about; empty where it is about the story. */
  answer_id: string | null;
  about: AppealAbout;
  /** The event or the edit that it is against: once each. */
  decision_id: string;
  decided_by: string;
  decided_name: string;
  decided_at: string;
  reason: RejectionReason | HoldReason | EditReason | null;
  reason_note: string | null;
  words: string;
  at: string;
  state: AppealState;
  /** By name. */
  settled_by: string | null;
  settled_at: string | null;
  note: string | null;
  fingerprint: string;
}

export interface SentOnRow {
  story_id: string;
  ods: string;
  kind: RerouteTo;
  /** How the author wants to be reached, in their words. */
  contact: string;
  sent_at: string;
  state: SentOnState;
  changed_at: string;
  version: number;
  /** 1 once operators were told that nobody at its organisation sees it. */
  unseen_told: Generated<0 | 1>;
}

export interface EventRow {
  id: string;
  story_id: string;
  at: string;
  kind: string;
  /** `author`, `platform` or a member of staff's id. */
  actor: string;
  actor_name: string;
  detail: string | null;
}

export interface ReplyRow {
  id: string;
  story_id: string;
  ods: string;
  staff_id: string;
  role: string;
  text: string;
  published_at: string;
  /** What the author says of it, and their words for staff. Never public. */
  helpful: Generated<Helpful | null>;
  helpful_words: Generated<string | null>;
  fingerprint: string;
}

export interface SentReplyRow {
  id: string;
  story_id: string;
  ods: string;
  staff_id: string;
  staff_name: string;
  role: string;
  text: string;
  /** The change it claims as JSON, with the id it is recorded under. */
  change: string | null;
  /** JSON list of why somebody else reads it first. */
  checks: string;
  /** JSON list of what a rule found in it that may tell who somebody is. */
  personal_data: string;
  state: SentReplyState;
  sent_at: string;
  /** Until then it can be taken back, whatever becomes of the process that took it in. */
  goes_out_at: string;
  sent_back_reason: SendBackReason | null;
  sent_back_note: string | null;
  sent_back_by: string | null;
  sent_back_at: string | null;
  fingerprint: string;
}

/** A change that was written down, or a step of one. */
export interface SentChangeRow {
  id: string;
  change_id: string;
  story_id: string;
  ods: string;
  staff_id: string;
  staff_name: string;
  role: string;
  what: string;
  owner: string;
  due: string;
  /** What it becomes, as JSON; null where the change itself is new. */
  step: string | null;
  /** JSON list of why somebody else reads it first. */
  checks: string;
  /** JSON list of what a rule found in it that may tell who somebody is. */
  personal_data: string;
  state: SentChangeState;
  sent_at: string;
  sent_back_reason: SendBackReason | null;
  sent_back_note: string | null;
  sent_back_by: string | null;
  sent_back_at: string | null;
  fingerprint: string;
}

export interface AuthorAnswerRow {
  id: string;
  story_id: string;
  ods: string;
  reply_id: string;
  /** The author's own words. */
  told: string;
  /** What is published: the same, or as a moderator has edited it. */
  text: string;
  /** JSON lists of what the finders found when it came. */
  urgent: string;
  personal_data: string;
  state: AnswerState;
  sent_at: string;
  published_at: string | null;
  edit_reason: EditReason | null;
  rejection_reason: RejectionReason | null;
  /** The decision not to publish it, by whom and when; empty where it was not rejected, or before appeals. */
  rejected_id: string | null;
  rejected_by: string | null;
  rejected_name: string | null;
  rejected_at: string | null;
  note: string | null;
  /** Why it is back among those to read. */
  returned: ReturnReason | null;
  /** Since when and until when its author is asked about an edit, and whether they were reminded. */
  asked_at: string | null;
  asked_until: string | null;
  asked_reminded: number;
}

/** An edit of an answer. The first one's `before` is what the author sent. */
export interface AnswerRevisionRow {
  id: string;
  answer_id: string;
  /** `author` or a member of staff's id. */
  actor: string;
  actor_name: string;
  at: string;
  before: string;
  after: string;
  reason: EditReason | null;
  note: string | null;
  answer: EditAnswer | null;
  answered_at: string | null;
}

export interface ClockRow {
  story_id: string;
  ods: string;
  /** The terms as they were when it started. */
  days: number;
  counted: CountedDays;
  started_at: string;
  due: string;
  /** The day of the first reply. */
  answered: string | null;
  /** The day on which a reply was sent that is on its way. */
  reply_sent: Generated<string | null>;
  paused_at: string | null;
  paused_reason: string | null;
  paused_left: number | null;
  /** 0: nobody yet; 1: before the day; 2: after it; 3: the managers too. */
  reminded: Generated<number>;
  /** That it stays stopped: 0: nobody yet; 1: those who answer; 2: the managers too. */
  stopped_reminded: Generated<number>;
}

export interface ChangeRow {
  id: string;
  story_id: string;
  ods: string;
  staff_id: string;
  what: string;
  owner: string;
  due: string;
  status: ChangeStatus;
  note: string | null;
  evidence_text: string | null;
  evidence_link: string | null;
  /** A list of the pictures that show it, with the words for who cannot see them. */
  evidence_pictures: string | null;
  /** What the author says of it while it is done. Never public. */
  difference: Difference | null;
  recorded_at: string;
  settled_at: string | null;
  fingerprint: string;
}

export interface PictureRow {
  id: string;
  /** Where it is in public; nobody can guess it. */
  address: string;
  story_id: string;
  /** The change that shows it in public. */
  change_id: string | null;
  staff_id: string;
  width: number;
  height: number;
  /** A WebP file. */
  bytes: Buffer;
  fingerprint: string;
  added_at: string;
}

/** A picture that may be chosen in surveys. */
export interface SurveyPictureRow extends Omit<PictureRow, 'story_id' | 'change_id' | 'staff_id'> {
  ods: string;
}

export interface InvitationRow {
  id: string;
  /** Of the secret in the link: who reads the table cannot use it. */
  token_hash: string;
  email: string;
  role: Role;
  /** `*` is every organisation. */
  ods: string;
  by_id: string;
  by_name: string;
  sent_at: string;
  expires_at: string;
  /** What it came to before its time was over. */
  ended: 'accepted' | 'withdrawn' | null;
}

/** The app that somebody signs in with after their password. */
export interface SecondStepRow {
  staff_id: string;
  /** What codes are made from, encrypted with the platform's secret. */
  secret: string;
  /** Null until a first code has confirmed it: nothing is asked for until then. */
  since: string | null;
  /** The half minute of the last code that was used: it and earlier ones are used up. */
  last_step: number;
}

/** The audit trail. The database refuses to change or remove a row. */
export interface StaffEventRow {
  id: string;
  at: string;
  kind: string;
  actor: string;
  actor_name: string;
  /** The account it was done to, or the address where there is none. */
  subject: string;
  detail: string | null;
  ods: string | null;
  story_id: string | null;
}

export interface ImportRow {
  id: string;
  staff_id: string;
  staff_name: string;
  started_at: string;
  state: RegisterImport['state'];
  /** JSON list of headings that are not read. */
  ignored: string;
  /** Hash of the file: the same PUT again has the same one. Null until all of it was read. */
  digest: string | null;
  imported_at: string | null;
  size: number | null;
  bytes: Generated<number>;
  lines: Generated<number>;
  checked: Generated<number>;
  added: Generated<number>;
  added_closed: Generated<number>;
  changed: Generated<number>;
  closed: Generated<number>;
  unchanged: Generated<number>;
  bad: Generated<number>;
  odd: Generated<number>;
}

export interface ImportLineRow extends RegisterCells {
  import_id: string;
  line: number;
  /** How many cells it has more than there are headings, or fewer. */
  surplus: number;
  /** Its ODS code in capital letters. */
  code: string;
}

export interface ImportPlanRow {
  import_id: string;
  ods: string;
  deed: 'added' | 'changed' | 'closed';
  name: string;
  register_name: string | null;
  kind: OrganisationKind;
  parent: string | null;
  closed_at: string | null;
  successor: string | null;
  /** Whether it is the register that names the successor. */
  is_led_anew: number;
  /** That of the organisation as it was when the line was checked; a new one has none. */
  version: number | null;
}

export interface OutboxRow {
  id: string;
  /** The letter as JSON, without a secret link where it was given up; null once it was sent. */
  mail: string | null;
  status: 'waiting' | 'sent' | 'dead';
  created_at: string;
  attempts: number;
  next_at: string;
  claimed_until: string | null;
  last_error: string | null;
  /** What it tells, and the story it tells it of, where it is to an author. */
  kind: string | null;
  story_id: string | null;
  /** The enquiry or complaint that it tells whoever made it of. */
  about_id: string | null;
  /** The one-time links to a survey that it has one of. */
  batch_id: string | null;
  sent_at: string | null;
  /** Why the last try failed: the mail library's code, or that the address was refused. */
  last_code: string | null;
  /** What the mail server said then, in numbers, such as `550 5.1.1`. */
  last_said: string | null;
}

export interface SurveyRow {
  id: string;
  ods: string;
  kind: SurveyKind;
  state: SurveyState;
  /** The questions as somebody is writing them, as JSON. */
  draft: string;
  revision: number;
  /** The version that is answered; 0 before it was first opened. */
  version: number;
  opens_on: string | null;
  closes_on: string | null;
  quota: number | null;
  responses: number;
  /** Of those who stopped before the end; they are in no other number here. */
  partial: number;
  changed_at: string;
  /** 1 where it is asked of those who have just told a story, else 0. */
  after_story: number;
  /** The last day whose counts were summed; later ones are counted from `answer_tallies`. */
  summed_to: string | null;
}

/** A response. Nothing in it says who answered. */
export interface ResponseRow {
  id: string;
  survey_id: string;
  version: number;
  service: string | null;
  method: Method;
  language: string;
  given: string;
  answers: string;
  received_at: string;
  fingerprint: string;
  /** The day that is written on it, where staff typed it in. */
  written_on: string | null;
  /** 1 where somebody stopped before the end, and sent what they had. */
  is_partial: number;
}

/** What somebody wrote in answer to one question of a survey. */
export interface WrittenAnswerRow {
  id: string;
  response_id: string;
  question: string;
  survey_id: string;
  ods: string;
  service: string | null;
  method: Method;
  language: string;
  /** As it was written. */
  text: string;
  /** What is read of it where it is shown. */
  shown: string | null;
  state: WrittenState;
  /** Of a survey that staff are asked. */
  is_staff: 0 | 1;
  is_urgent: 0 | 1;
  /** What was found in it, as JSON. */
  urgent: string;
  personal_data: string;
  version: number;
  received_at: string;
  decided_at: string | null;
  decided_by: string | null;
  decided_name: string | null;
}

/** One-time links to a survey that were made together. */
export interface SurveyBatchRow {
  id: string;
  survey_id: string;
  name: string;
  invited_by: InvitedBy;
  /** The last day on which its links can be used. */
  until: string;
  by_id: string;
  by_name: string;
  made_at: string;
}

/** A one-time link. Nothing in it leads to the response that was given with it, nor to whom it was sent. */
export interface SurveyLinkRow {
  token_hash: string;
  batch_id: string;
  /** What it brings along, and what it is counted by, as JSON. */
  given: string;
  tags: string;
  /** `listed`: it was given back to be sent another way. */
  state: 'listed' | 'waiting' | 'delivered' | 'failed' | 'taken-back';
  is_used: 0 | 1;
  /** Where it stands in the list it is from, until its mail is delivered; and why nobody took that. */
  line: number | null;
  trouble: DeliveryTrouble | null;
}

export interface SurveyTallyRow {
  survey_id: string;
  day: string;
  /** Empty where none was said. */
  service: string;
  method: Method;
  language: string;
  question: string;
  value: string;
  count: number;
}

export interface SurveySumRow extends Omit<SurveyTallyRow, 'day' | 'method'> {
  grain: 'day' | 'month';
  part: Part;
  /** A day, or a month as `YYYY-MM`. */
  period: string;
  /** Empty where the part does not tell it apart. */
  method: Method | '';
}

/** The figures of the Friends and Family Test's return of a month, as somebody took them to send. */
export interface TakenReturnRow {
  ods: string;
  month: string;
  taken_at: string;
  by_id: string;
  by_name: string;
  /** As JSON. */
  counts: string;
}
