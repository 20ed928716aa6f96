import type {
  AnswerDecision,
  AppealDecision,
  AuditEntry,
  AuditSearch,
  BadLine,
  ChangeAfter,
  ChangeFilter,
  ChangeLink,
  ChangeProgress,
  ChangeRecord,
  ChangeTotals,
  Complaint,
  ComplaintDetailsDraft,
  ComplaintFilter,
  ComplaintLetter,
  ComplaintRecording,
  ComplaintStepDraft,
  ComplaintSummary,
  ComplaintTerms,
  Conversation,
  ConversationCounts,
  ConversationDraft,
  CriticalityDraft,
  Delivery,
  DeliveryFilter,
  Enquiry,
  EnquiryAnswerDraft,
  EnquiryFile,
  EnquiryFileData,
  EnquiryFileUpload,
  EnquiryFilter,
  EnquiryNoteDraft,
  EnquiryProgress,
  EnquirySummary,
  FiguresQuery,
  FoundStory,
  GroupDraft,
  GroupFigures,
  HelpfulTotals,
  HoldDraft,
  Invitation,
  InvitationBatch,
  InvitationBatchDraft,
  InvitationLook,
  MadeInvitations,
  MailChoices,
  MonthlyReturn,
  MonthlyReturns,
  News,
  OpenSession,
  OrganisationDraft,
  OwnMails,
  Page,
  PaperResponse,
  Person,
  RecoveryCodes,
  RegisterImport,
  RejectionReason,
  ReplyCheck,
  ReplyDraft,
  ReplySettings,
  ReplyTemplate,
  ReplyTemplateDraft,
  ReportDecision,
  ReportDraft,
  RerouteDraft,
  ResponseReceipt,
  ResultsQuery,
  RevisionDraft,
  RoleDraft,
  SavedSearch,
  SavedSearchDraft,
  SecondStep,
  SentChange,
  SentChangeOfStory,
  SentOn,
  SentOnProgress,
  SentOnSummary,
  SentReply,
  Session,
  SettingsDraft,
  ShownWritten,
  SignedIn,
  SignInDirectory,
  StaffChange,
  StaffGroup,
  StaffGroupSummary,
  StaffOrganisation,
  StaffOrganisationSummary,
  StaffPicture,
  StaffStory,
  StaffStoryFilter,
  StaffStorySummary,
  StaffSurvey,
  StaffVoice,
  StepSetup,
  StorySearch,
  Survey,
  SurveyDraft,
  SurveyPicture,
  SurveyResults,
  SurveySummary,
  ToCheck,
  WorkAnswerDraft,
  WorkDecision,
  WorkDoor,
  WorkDoorDraft,
  WorkEditDraft,
  WorkEditWithdrawal,
  WorkFigures,
  WorkStory,
  WorkStoryFilter,
  WorkStorySummary,
  WrittenAnswer,
  WrittenDecision,
  WrittenQuery,
  WrittenState,
} from '@hearback/contract';

/** What is written about an enquiry, by that and its own id. */
export interface EnquiryIds {
  enquiry: string;
  id: string;
}

/** What is done with a complaint, by that and its own id. */
export interface ComplaintIds {
  complaint: string;
  id: string;
}

/** A reply by its story and its own id. */
export interface ReplyIds {
  story: string;
  id: string;
}

/** A report by its story and its own id. */
export type ReportIds = ReplyIds;

/** A template by its organisation and its own id. */
export interface TemplateIds {
  ods: string;
  id: string;
}

/** A batch of links, or a paper, by its survey and its own id. */
export interface BatchIds {
  survey: string;
  id: string;
}

/** What the workspace asks of the platform. */
export interface Api {
  session: {
    start(credentials: { email: string; password: string }): Promise<SignedIn>;
    get(): Promise<Session>;
    end(): Promise<void>;
    changePassword(passwords: { current: string; password: string }): Promise<void>;
  };
  sessions: {
    list(): Promise<{ sessions: OpenSession[] }>;
    end(id: string): Promise<void>;
    endOthers(): Promise<void>;
  };
  recovery: {
    ask(of: { email: string }): Promise<void>;
    look(by: { token: string }): Promise<void>;
    finish(by: { token: string; password: string }): Promise<void>;
  };
  people: {
    list(query: { search?: string }): Promise<{ people: Person[]; hasMore: boolean }>;
    give(id: string, role: RoleDraft): Promise<Person>;
    withdraw(id: string, role: RoleDraft): Promise<Person>;
    setJobTitle(id: string, of: { jobTitle: string }): Promise<Person>;
    resetSecondStep(id: string): Promise<Person>;
    remove(id: string): Promise<void>;
  };
  invitations: {
    list(): Promise<{ invitations: Invitation[] }>;
    send(id: string, invited: RoleDraft & { email: string }): Promise<Invitation>;
    withdraw(id: string): Promise<void>;
    look(by: { token: string }): Promise<InvitationLook>;
    accept(by: { token: string; password: string; name?: string; jobTitle?: string }): Promise<SignedIn>;
  };
  audit: {
    page(query: AuditSearch & { limit?: number; cursor?: string }): Promise<Page<AuditEntry>>;
  };
  directories: {
    list(): Promise<{ directories: SignInDirectory[] }>;
    begin(id: string): Promise<{ address: string }>;
    finish(back: { answer: string }): Promise<Session>;
  };
  secondStep: {
    get(): Promise<SecondStep>;
    setUp(by: { password?: string }): Promise<StepSetup>;
    confirm(by: { code: string }): Promise<RecoveryCodes>;
    renewCodes(by: { password: string; code: string }): Promise<RecoveryCodes>;
    turnOff(by: { password: string; code: string }): Promise<void>;
    pass(by: { challenge: string; code: string }): Promise<Session>;
  };
  stories: {
    page(query: {
      show: StaffStoryFilter;
      /** At least so critical. */
      criticality?: number;
      limit?: number;
      cursor?: string;
    }): Promise<Page<StaffStorySummary>>;
    get(id: string): Promise<StaffStory>;
    publish(id: string, decision: { version: number }): Promise<StaffStory>;
    reject(id: string, decision: { version: number; reason: RejectionReason; note?: string }): Promise<StaffStory>;
    link(id: string, link: ChangeLink): Promise<StaffStory>;
  };
  savedSearches: {
    list(): Promise<{ searches: SavedSearch[] }>;
    save(id: string, draft: SavedSearchDraft): Promise<SavedSearch>;
    remove(id: string): Promise<void>;
  };
  news: {
    /** Something each time there is something new, of a survey too where one is named, until stopped. */
    follow(query: { survey?: string | undefined }, signal: AbortSignal): AsyncIterable<News>;
  };
  search: {
    page(query: StorySearch & { limit?: number; cursor?: string }): Promise<Page<FoundStory>>;
  };
  moderation: {
    edit(ids: { story: string; id: string }, draft: RevisionDraft): Promise<StaffStory>;
    ask(id: string, asking: { version: number }): Promise<StaffStory>;
    endAsking(id: string, ending: { version: number }): Promise<StaffStory>;
    hold(id: string, draft: HoldDraft): Promise<StaffStory>;
    report(ids: ReportIds, draft: ReportDraft): Promise<StaffStory>;
    decideReport(ids: ReportIds, decision: ReportDecision): Promise<StaffStory>;
    decideAppeal(ids: ReportIds, decision: AppealDecision): Promise<StaffStory>;
    suggestReroute(id: string, draft: RerouteDraft): Promise<StaffStory>;
    release(id: string, releasing: { version: number }): Promise<StaffStory>;
    takeBackRejection(id: string, taking: { version: number }): Promise<StaffStory>;
    setCriticality(id: string, draft: CriticalityDraft): Promise<StaffStory>;
  };
  sentOn: {
    page(query: { show: 'open' | 'done'; limit?: number; cursor?: string }): Promise<Page<SentOnSummary>>;
    get(story: string): Promise<SentOn>;
    progress(story: string, progress: SentOnProgress): Promise<SentOn>;
    link(story: string, link: ChangeLink): Promise<SentOn>;
  };
  complaints: {
    page(query: { show: ComplaintFilter; limit?: number; cursor?: string }): Promise<Page<ComplaintSummary>>;
    get(id: string): Promise<Complaint>;
    record(id: string, recording: ComplaintRecording): Promise<Complaint>;
    do(ids: ComplaintIds, draft: ComplaintStepDraft): Promise<Complaint>;
    setDetails(id: string, draft: ComplaintDetailsDraft): Promise<Complaint>;
    /** Keeps a letter by the hash of its text, and gives that. */
    writeLetter(complaint: string, text: string): Promise<string>;
    letter(ids: { complaint: string; letter: string }): Promise<ComplaintLetter>;
    terms(ods: string): Promise<ComplaintTerms>;
    setTerms(ods: string, terms: ComplaintTerms): Promise<ComplaintTerms>;
  };
  conversations: {
    page(query: { limit?: number; cursor?: string }): Promise<Page<Conversation>>;
    counts(): Promise<ConversationCounts>;
    record(id: string, draft: ConversationDraft): Promise<Conversation>;
  };
  enquiries: {
    page(query: { show: EnquiryFilter; limit?: number; cursor?: string }): Promise<Page<EnquirySummary>>;
    get(id: string): Promise<Enquiry>;
    write(ids: EnquiryIds, draft: EnquiryAnswerDraft): Promise<Enquiry>;
    attach(ids: EnquiryIds, upload: EnquiryFileUpload, onProgress: (part: number) => void): Promise<EnquiryFile>;
    file(ids: EnquiryIds): Promise<EnquiryFileData>;
    note(ids: EnquiryIds, draft: EnquiryNoteDraft): Promise<Enquiry>;
    link(id: string, link: ChangeLink): Promise<Enquiry>;
    progress(id: string, progress: EnquiryProgress): Promise<Enquiry>;
  };
  workStories: {
    page(query: { show: WorkStoryFilter; limit?: number; cursor?: string }): Promise<Page<WorkStorySummary>>;
    get(id: string): Promise<WorkStory>;
    decide(id: string, decision: WorkDecision): Promise<WorkStory>;
    edit(ids: ReplyIds, draft: WorkEditDraft): Promise<WorkStory>;
    takeEditBack(id: string, seen: WorkEditWithdrawal): Promise<WorkStory>;
    answer(ids: ReplyIds, draft: WorkAnswerDraft): Promise<WorkStory>;
    figures(ods: string): Promise<WorkFigures>;
    door(ods: string): Promise<WorkDoor>;
    setDoor(ods: string, draft: WorkDoorDraft): Promise<WorkDoor>;
  };
  clocks: {
    pause(id: string, pausing: { reason: string }): Promise<StaffStory>;
    resume(id: string): Promise<StaffStory>;
  };
  mailChoices: {
    get(): Promise<OwnMails>;
    save(choices: MailChoices): Promise<OwnMails>;
  };
  mails: {
    ofStory(id: string): Promise<{ mails: Delivery[] }>;
    page(query: { show: DeliveryFilter; limit?: number; cursor?: string }): Promise<Page<Delivery>>;
    retry(id: string): Promise<Delivery>;
  };
  replies: {
    send(ids: ReplyIds, draft: ReplyDraft): Promise<SentReply>;
    takeBack(ids: ReplyIds): Promise<SentReply>;
    check(ids: ReplyIds, check: ReplyCheck): Promise<SentReply>;
    totals(): Promise<HelpfulTotals>;
    settings(ods: string): Promise<ReplySettings>;
    saveSettings(ods: string, settings: ReplySettings): Promise<ReplySettings>;
    templates(ods: string): Promise<{ templates: ReplyTemplate[] }>;
    saveTemplate(at: TemplateIds, draft: ReplyTemplateDraft): Promise<ReplyTemplate>;
    removeTemplate(at: TemplateIds): Promise<void>;
  };
  pictures: {
    /** Keeps a picture; `onProgress` hears how much of it is sent, from 0 to 1. */
    add(
      id: string,
      picture: { story: string; data: string },
      onProgress: (part: number) => void,
    ): Promise<StaffPicture>;
    get(id: string): Promise<StaffPicture>;
  };
  changes: {
    page(query: {
      show: ChangeFilter | 'open,done';
      organisation?: string;
      limit?: number;
      cursor?: string;
    }): Promise<Page<StaffChange>>;
    totals(): Promise<ChangeTotals>;
    record(id: string, change: ChangeRecord): Promise<SentChange>;
    progress(id: string, progress: ChangeProgress): Promise<ChangeAfter>;
  };
  sentChanges: {
    page(query: { limit?: number; cursor?: string }): Promise<Page<SentChangeOfStory>>;
    takeBack(id: string): Promise<SentChange>;
    check(id: string, check: ReplyCheck): Promise<SentChange>;
  };
  authorAnswers: {
    decide(ids: { story: string; id: string }, decision: AnswerDecision): Promise<StaffStory>;
  };
  toCheck: {
    page(query: { limit?: number; cursor?: string }): Promise<Page<ToCheck>>;
  };
  organisations: {
    page(query: {
      /** Those that are a part of this one. */
      parent?: string;
      search?: string;
      limit?: number;
      cursor?: string;
    }): Promise<Page<StaffOrganisationSummary>>;
    get(ods: string): Promise<StaffOrganisation>;
    /** As everybody may know it. */
    name(ods: string): Promise<string>;
    add(ods: string, draft: OrganisationDraft): Promise<StaffOrganisation>;
    rename(ods: string, draft: OrganisationDraft & { version: number }): Promise<StaffOrganisation>;
    close(ods: string, closing: { version: number; successor?: string }): Promise<StaffOrganisation>;
    reopen(ods: string, reopening: { version: number }): Promise<StaffOrganisation>;
    set(ods: string, draft: SettingsDraft & { version: number }): Promise<StaffOrganisation>;
    requireSecondStep(ods: string, requiring: { version: number; isRequired: boolean }): Promise<StaffOrganisation>;
    allowStoryInMails(ods: string, allowing: { version: number; isAllowed: boolean }): Promise<StaffOrganisation>;
  };
  surveys: {
    page(query: { limit?: number; cursor?: string }): Promise<Page<SurveySummary>>;
    get(id: string): Promise<StaffSurvey>;
    /** As it is asked now: with the version that is answered. */
    asked(id: string): Promise<Survey>;
    save(id: string, draft: SurveyDraft): Promise<StaffSurvey>;
    open(id: string, opening: { revision: number }): Promise<StaffSurvey>;
    close(id: string, closing: { revision: number }): Promise<StaffSurvey>;
    results(id: string, query: ResultsQuery): Promise<SurveyResults>;
    voice(id: string): Promise<StaffVoice>;
    written(id: string, query: Partial<WrittenQuery>): Promise<Page<ShownWritten>>;
  };
  writtenAnswers: {
    page(query: { show: WrittenState; limit?: number; cursor?: string }): Promise<Page<WrittenAnswer>>;
    decide(id: string, decision: WrittenDecision): Promise<WrittenAnswer>;
    link(id: string, link: ChangeLink): Promise<ShownWritten>;
  };
  surveyInvitations: {
    list(survey: string): Promise<{ batches: InvitationBatch[] }>;
    make(ids: BatchIds, draft: InvitationBatchDraft): Promise<MadeInvitations>;
    takeBack(ids: BatchIds): Promise<InvitationBatch>;
  };
  surveyPapers: {
    enter(ids: BatchIds, paper: PaperResponse): Promise<ResponseReceipt>;
  };
  surveyPictures: {
    /** Keeps a picture; `onProgress` hears how much of it is sent, from 0 to 1. */
    add(
      id: string,
      picture: { organisation: string; data: string },
      onProgress: (part: number) => void,
    ): Promise<SurveyPicture>;
  };
  returns: {
    list(ods: string, query: { until?: string }): Promise<MonthlyReturns>;
    take(ods: string, month: string, seen: { responses: number }): Promise<MonthlyReturn>;
  };
  imports: {
    list(): Promise<{ imports: RegisterImport[] }>;
    start(id: string, file: Blob): Promise<RegisterImport>;
    get(id: string): Promise<RegisterImport>;
    badLines(id: string, query: { show?: 'bad' | 'odd'; limit?: number; cursor?: string }): Promise<Page<BadLine>>;
    apply(id: string): Promise<RegisterImport>;
  };
  groups: {
    list(): Promise<{ groups: StaffGroupSummary[] }>;
    figures(group: string, days: FiguresQuery): Promise<GroupFigures>;
    get(group: string): Promise<StaffGroup>;
    save(group: string, draft: GroupDraft): Promise<StaffGroup>;
  };
}
