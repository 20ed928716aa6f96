// `endpoints` is the way to every endpoint; the few named alone are for bundles that must leave out the rest.
export { AuditEntry, AuditKind, AuditSearch } from './audit.ts';
export { ChangeAfter } from './changes/endpoints.ts';
export {
  doneTroubles,
  isChangeLink,
  isClaim,
  isNewChange,
  SentChange,
  SentChangeOfStory,
  SentChangeState,
  sentKindOf,
} from './changes/sent.ts';
export {
  AnswerBehind,
  BEHIND_A_CHANGE,
  Change,
  ChangeDraft,
  ChangeFilter,
  ChangeInShort,
  ChangeLink,
  ChangeOfStory,
  ChangeProgress,
  ChangeRecord,
  ChangeStatus,
  ChangeTotals,
  Difference,
  dueTrouble,
  Evidence,
  isSettled,
  isShownBy,
  JudgedChange,
  lastDueDay,
  nextStatuses,
  Picture,
  StaffChange,
  StoryBehind,
} from './changes.ts';
export { Clock, ClockState, ClockTerms, CountedDays } from './clocks/clock.ts';
export {
  Complaint,
  ComplaintDetails,
  ComplaintDetailsDraft,
  ComplaintFilter,
  ComplaintPerson,
  ComplaintRecording,
  ComplaintStepDraft,
  ComplaintSubmission,
  ComplaintSummary,
  ComplaintTold,
  RiskGrade,
} from './complaints/complaint.ts';
export { ComplaintClock, ComplaintClockKind } from './complaints/complaint-clocks.ts';
export { ComplaintStanding, FollowedComplaint, FollowedStep } from './complaints/followed.ts';
export { ComplaintLetter, ComplaintLetterDraft } from './complaints/letter.ts';
export { ComplaintState } from './complaints/state.ts';
export {
  ActingFor,
  type ComplaintAction,
  ComplaintEvent,
  ComplaintStep,
  ComplaintWay,
  Finding,
  IssueDraft,
  NotConsidered,
  OmbudsmanResult,
  ReturnCode,
  type StepOf,
} from './complaints/step.ts';
export { ComplaintTerms } from './complaints/terms.ts';
export {
  CONVERSATION_MONTHS,
  Conversation,
  ConversationCount,
  ConversationCounts,
  ConversationDraft,
  ConversationWay,
} from './conversations/conversation.ts';
export { turnedDays } from './days-in-order.ts';
export { Delivery, DeliveryFilter, DeliveryState, DeliveryTrouble } from './delivery/delivery.ts';
export {
  MailChoices,
  MailRhythm,
  type MailTopic,
  mailTopics,
  OwnMails,
  usualMailChoices,
} from './delivery/mail-choices.ts';
export { type MailKind, mailKinds } from './delivery/mail-kinds.ts';
export { SignInDirectory } from './directories.ts';
export type { CallOf, Endpoint, ParsedCallOf, ResultOf } from './endpoint.ts';
export { pathOf } from './endpoint.ts';
export { endpoints } from './endpoints.ts';
export {
  AccessNeed,
  Agreement,
  CHANGES_AN_ENQUIRY,
  ContactWay,
  Enquiry,
  EnquiryAnswerDraft,
  EnquiryFilter,
  EnquiryMessage,
  EnquiryMessageDraft,
  EnquiryNoteDraft,
  EnquiryNoteKind,
  EnquiryOutcome,
  EnquiryPerson,
  EnquiryProgress,
  EnquiryStatus,
  EnquiryStep,
  EnquirySubmission,
  EnquirySummary,
  EnquiryTold,
  FollowedEnquiry,
} from './enquiries/enquiry.ts';
export {
  EnquiryFile,
  EnquiryFileData,
  EnquiryFileUpload,
  FILE_BYTES,
  FILE_TYPES,
  FILE_UPLOAD_BYTES,
  FILES_A_MESSAGE,
  FILES_AN_ENQUIRY,
} from './enquiries/files.ts';
export { fieldError, type Parsed, parseBody, parseParameters } from './field-errors.ts';
export { PersonalDataKind, UrgentKind } from './findings.ts';
export { Group, GroupMember } from './groups.ts';
export { Day, Id, Instant, Month, Ods, Slug, WrittenDay, WrittenMonth, WrittenOds } from './ids.ts';
export { Totals } from './insights.ts';
export {
  AppealAbout,
  Appealable,
  AppealDecision,
  AppealDraft,
  AppealState,
  OwnAppeal,
  StoryAppeal,
} from './moderation/appeal.ts';
export { ModerationDeed, ModerationFigures, ModerationRecord } from './moderation/figures.ts';
export { Criticality, CriticalityDraft, Hold, HoldDraft, HoldReason } from './moderation/hold.ts';
export { ReportDecision, ReportDraft, ReportState, StoryReport } from './moderation/report.ts';
export { Reroute, RerouteAnswerDraft, RerouteDraft, RerouteTo, SentOnState } from './moderation/reroute.ts';
export {
  EditAnswer,
  EditAnswerDraft,
  EditReason,
  OpenEdit,
  ReturnReason,
  Revision,
  RevisionDraft,
  StoryWords,
} from './moderation/revision.ts';
export { SentOn, SentOnProgress, SentOnSummary } from './moderation/sent-on.ts';
export { ToCheck } from './moderation/to-check.ts';
export { News } from './news.ts';
export { listed, openApi } from './openapi.ts';
export { Figures, FiguresQuery, GroupFigures, MemberFigures } from './organisations/group-figures.ts';
export {
  BadLine,
  ImportCounts,
  LineMistake,
  LineTrouble,
  RegisterCells,
  RegisterColumn,
  RegisterImport,
  registerLimits,
} from './organisations/imports.ts';
export { isUsualOds, parentKind } from './organisations/ods-shape.ts';
export {
  countJudged,
  type JudgedLine,
  judgeLine,
  type KnownOrganisation,
  type LineFacts,
  type NamedOrganisation,
  oddCode,
  type PlannedOrganisation,
  type RegisterLine,
} from './organisations/register.ts';
export { OrganisationSettings, Origin, PlainDoor, SettingsDraft } from './organisations/settings.ts';
export {
  GroupDraft,
  MembershipDraft,
  StaffGroup,
  StaffGroupSummary,
} from './organisations/staff-groups.ts';
export {
  Hanging,
  Membership,
  OrganisationDraft,
  StaffOrganisation,
  StaffOrganisationSummary,
  StaffSecondStep,
} from './organisations/staff-organisation.ts';
export {
  membershipTroubles,
  placeTroubles,
  serviceTroubles,
  successorTroubles,
} from './organisations/troubles.ts';
export {
  Door,
  getOrganisation,
  Organisation,
  OrganisationKind,
  OrganisationName,
  OrganisationTotals,
  Service,
} from './organisations.ts';
export { Cursor, Limit, type Page } from './pages.ts';
export { Invitation, InvitationLook, Person, RoleDraft } from './people.ts';
export { PICTURE_BYTES, PICTURE_TYPES, PICTURE_UPLOAD_BYTES, PICTURES_A_CHANGE, StaffPicture } from './pictures.ts';
export { FieldError, FieldErrorCode, Problem, ProblemCode, problem, problemStatus } from './problems.ts';
export { Followed, LinkToken, Receipt } from './receipts.ts';
export {
  AnswerDecision,
  AnswerEditDraft,
  AnswerRevision,
  AnswerState,
  AnswerToCheck,
  AuthorAnswer,
  AuthorAnswerDraft,
  OwnAnswer,
} from './replies/author-answer.ts';
export { Helpful, HelpfulDraft, HelpfulTotals, JudgedReply } from './replies/helpful.ts';
export { Reply, ReplyDraft } from './replies/reply.ts';
export {
  CheckReason,
  ReplyCheck,
  SendBackReason,
  SentReply,
  SentReplyState,
} from './replies/sent.ts';
export { ReplySettings } from './replies/settings.ts';
export { ReplyTemplate, ReplyTemplateDraft } from './replies/templates.ts';
export { MONTHS_AT_ONCE, MonthlyReturn, MonthlyReturns, ReturnCounts } from './returns/monthly-return.ts';
export { unknownGroup, wrongPlace } from './role-places.ts';
export { GroupName, Role, RoleHeld, StaffMember } from './roles.ts';
export { MOST_SAVED, SavedSearch, SavedSearchDraft, SearchAlert } from './search/saved-search.ts';
export { FoundStory, MarkedText, ReplyFilter, StorySearch, WithParts } from './search/story-search.ts';
export { openBeforeSecondStep, RecoveryCodes, SecondStep, StepSetup } from './second-step.ts';
export { OpenSession, type Session, type SignedIn } from './sessions.ts';
export {
  type Attempt,
  StaffStory,
  StaffStoryFilter,
  StaffStorySummary,
  StoryAction,
  TimelineEvent,
} from './staff.ts';
export { getStory, listStories, readStory, Story, submitStory } from './stories.ts';
export {
  AgeBand,
  Experience,
  Feeling,
  RejectionReason,
  Relation,
  StoryStatus,
  StorySubmission,
  StoryTold,
  storyTitle,
  Tag,
} from './story.ts';
export { Answers, Given } from './surveys/answers.ts';
export { Survey } from './surveys/endpoints.ts';
export {
  InvitationBatch,
  InvitationBatchDraft,
  InvitedBy,
  Invitee,
  LINKS_AT_ONCE,
  LONGEST_LINK_DAYS,
  MadeInvitations,
} from './surveys/invitations.ts';
export { Method, NotTaking, SurveyKind, SurveyState } from './surveys/kinds.ts';
export { LONGEST_PAPER_DAYS, PaperMethod, PaperResponse } from './surveys/papers.ts';
export { SurveyPicture } from './surveys/questions.ts';
export { ResponseReceipt, SurveyResponse } from './surveys/response.ts';
export { Completion, QuestionResults, ResultsQuery, SurveyResults } from './surveys/results.ts';
export { StaffSurvey, SurveyDraft, SurveySummary } from './surveys/staff-survey.ts';
export { SurveyDefinition } from './surveys/survey.ts';
export { StaffVoice, VoiceQuestion } from './surveys/voice.ts';
export { ShownWritten, WrittenAnswer, WrittenDecision, WrittenQuery, WrittenState } from './surveys/written.ts';
export { cleanText, plainText } from './text.ts';
export { Corners, Letters, TextSize, Theme } from './theme/theme.ts';
export { tooLongAgo, yetToCome } from './visited.ts';
export { WorkDoor, WorkDoorDraft } from './work-stories/door.ts';
export {
  AskedWorkEdit,
  WorkEdit,
  WorkEditAnswerDraft,
  WorkEditDraft,
  WorkEditWithdrawal,
  WorkWords,
} from './work-stories/edit.ts';
export { WorkFigures, WorkQuarter } from './work-stories/figures.ts';
export { WorkStoryTold, WorkTopic } from './work-stories/told.ts';
export {
  FollowedWorkStory,
  WorkAnswer,
  WorkAnswerDraft,
  WorkDecision,
  WorkReaders,
  WorkRejection,
  WorkRejectionReason,
  WorkStory,
  WorkStoryFilter,
  WorkStoryStatus,
  WorkStorySubmission,
  WorkStorySummary,
} from './work-stories/work-story.ts';
