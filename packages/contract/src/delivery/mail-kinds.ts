const toAuthors = [
  ...(['received', 'published', 'asked', 'asked-reminder', 'told-reminder', 'answer-told-reminder'] as const),
  ...(['rejected', 'replied', 'changed', 'taken-down', 'answer-asked', 'answer-asked-reminder'] as const),
  ...(['reroute-asked', 'reroute-reminder', 'reroute-ended', 'rerouted', 'appeal-upheld', 'appeal-dismissed'] as const),
  ...(['answer-published', 'answer-rejected', 'work-asked', 'work-asked-reminder'] as const),
  ...(['work-received', 'work-news', 'enquiry-received', 'enquiry-news', 'complaint-received'] as const),
  ...(['complaint-acknowledged', 'complaint-answered', 'complaint-closed', 'complaint-news'] as const),
  ...(['complaint-period', 'complaint-extended', 'complaint-delayed', 'survey-invitation'] as const),
] as const;

const toStaff = [
  ...(['reply-due', 'reply-late', 'reply-escalated', 'reply-late-unmanaged'] as const),
  ...(['clock-stands', 'clock-stands-long', 'clock-stands-unmanaged', 'story-held', 'story-held-unmanaged'] as const),
  ...(['urgent-story', 'urgent-answer', 'urgent-written', 'appealed', 'reply-to-check', 'reply-sent-back'] as const),
  ...(['change-to-check', 'change-sent-back', 'answer-to-check', 'author-answered', 'sent-on'] as const),
  ...(['sent-on-unseen', 'work-story-waits', 'work-story-urgent', 'work-story-unread', 'work-story-shared'] as const),
  ...(['enquiry-waits', 'enquiry-urgent', 'enquiry-written', 'enquiry-unseen', 'enquiry-due', 'enquiry-late'] as const),
  ...(['complaint-waits', 'complaint-urgent', 'complaint-withdrawn', 'complaint-unseen'] as const),
  ...(['complaint-due', 'complaint-late', 'report-upheld', 'report-dismissed', 'return-due'] as const),
  ...(['search-alert', 'digest', 'invited', 'recovery', 'password-changed', 'second-step'] as const),
] as const;

/** What the platform's mails tell. A platform that is newer may send others. */
export const mailKinds = [...toAuthors, ...toStaff] as const;
export type MailKind = (typeof mailKinds)[number];
