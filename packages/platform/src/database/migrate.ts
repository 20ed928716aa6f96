import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { countJudgedAnew } from '../replies/helpful.ts';
import { indexMissing } from '../search/indexing.ts';
import { keepMissing } from '../written-answers/keeping.ts';
import { mainJob } from './migrations/0001-main-job.ts';
import { fullerStory } from './migrations/0002-fuller-story.ts';
import { doors } from './migrations/0003-doors.ts';
import { clocks } from './migrations/0004-clocks.ts';
import { people } from './migrations/0005-people.ts';
import { changes } from './migrations/0006-changes.ts';
import { revisions } from './migrations/0007-revisions.ts';
import { search } from './migrations/0008-search.ts';
import { secondStep } from './migrations/0009-second-step.ts';
import { sentReplies } from './migrations/0010-sent-replies.ts';
import { news } from './migrations/0011-news.ts';
import { replyTemplates } from './migrations/0012-reply-templates.ts';
import { organisationSettings } from './migrations/0013-organisation-settings.ts';
import { helpfulReplies } from './migrations/0014-helpful-replies.ts';
import { directories } from './migrations/0015-directories.ts';
import { delivery } from './migrations/0016-delivery.ts';
import { audit } from './migrations/0017-audit.ts';
import { savedSearches } from './migrations/0018-saved-searches.ts';
import { searchIndexes } from './migrations/0019-search-indexes.ts';
import { timeline } from './migrations/0020-timeline.ts';
import { reports } from './migrations/0021-reports.ts';
import { sentChanges } from './migrations/0022-sent-changes.ts';
import { imports } from './migrations/0023-imports.ts';
import { rerouting } from './migrations/0024-rerouting.ts';
import { authorAnswers } from './migrations/0025-author-answers.ts';
import { pictures } from './migrations/0026-pictures.ts';
import { requiredSecondStep } from './migrations/0027-required-second-step.ts';
import { helpfulCounts } from './migrations/0028-helpful-counts.ts';
import { answerEdits } from './migrations/0029-answer-edits.ts';
import { digests } from './migrations/0030-digests.ts';
import { appeals } from './migrations/0031-appeals.ts';
import { surveys } from './migrations/0032-surveys.ts';
import { unseen } from './migrations/0033-unseen.ts';
import { repliesLookedThrough } from './migrations/0034-replies-looked-through.ts';
import { oddCodes } from './migrations/0035-odd-codes.ts';
import { returns } from './migrations/0036-returns.ts';
import { firstRepliesRead } from './migrations/0037-first-replies-read.ts';
import { answerAppeals } from './migrations/0038-answer-appeals.ts';
import { surveySums } from './migrations/0039-survey-sums.ts';
import { surveyLinks } from './migrations/0040-survey-links.ts';
import { workStories } from './migrations/0041-work-stories.ts';
import { papers } from './migrations/0042-papers.ts';
import { afterStory } from './migrations/0043-after-story.ts';
import { writtenAnswers } from './migrations/0044-written-answers.ts';
import { addedClosed } from './migrations/0045-added-closed.ts';
import { returnReminders } from './migrations/0046-return-reminders.ts';
import { surveyPictures } from './migrations/0047-survey-pictures.ts';
import { enquiries } from './migrations/0048-enquiries.ts';
import { unseenEnquiries } from './migrations/0049-unseen-enquiries.ts';
import { toReplyIndex } from './migrations/0050-to-reply-index.ts';
import { workEdits } from './migrations/0051-work-edits.ts';
import { enquiryFiles } from './migrations/0052-enquiry-files.ts';
import { saidOfMails } from './migrations/0053-said-of-mails.ts';
import { enquiryClocks } from './migrations/0054-enquiry-clocks.ts';
import { enquiryChanges } from './migrations/0055-enquiry-changes.ts';
import { partialResponses } from './migrations/0056-partial-responses.ts';
import { partialCounts } from './migrations/0057-partial-counts.ts';
import { behindChanges } from './migrations/0058-behind-changes.ts';
import { complaints } from './migrations/0059-complaints.ts';
import { complaintChanges } from './migrations/0060-complaint-changes.ts';
import { complaintReminders } from './migrations/0061-complaint-reminders.ts';
import { stoppedReminders } from './migrations/0063-stopped-reminders.ts';
import { themes } from './migrations/0065-themes.ts';
import { complaintsOnline } from './migrations/0066-complaints-online.ts';
import { privateMails } from './migrations/0067-private-mails.ts';
import { conversations } from './migrations/0069-conversations.ts';
import { complaintPdfs } from './migrations/0070-complaint-pdfs.ts';
import type { Database } from './schema.ts';

const migrations: Record<string, Migration> = {
  '0001-main-job': mainJob,
  '0002-fuller-story': fullerStory,
  '0003-doors': doors,
  '0004-clocks': clocks,
  '0005-people': people,
  '0006-changes': changes,
  '0007-revisions': revisions,
  '0008-search': search(indexMissing),
  '0009-second-step': secondStep,
  '0010-sent-replies': sentReplies,
  '0011-news': news,
  '0012-reply-templates': replyTemplates,
  '0013-organisation-settings': organisationSettings,
  '0014-helpful-replies': helpfulReplies,
  '0015-directories': directories,
  '0016-delivery': delivery,
  '0017-audit': audit,
  '0018-saved-searches': savedSearches,
  '0019-search-indexes': searchIndexes,
  '0020-timeline': timeline,
  '0021-reports': reports,
  '0022-sent-changes': sentChanges,
  '0023-imports': imports,
  '0024-rerouting': rerouting,
  '0025-author-answers': authorAnswers,
  '0026-pictures': pictures,
  '0027-required-second-step': requiredSecondStep,
  '0028-helpful-counts': helpfulCounts(countJudgedAnew),
  '0029-answer-edits': answerEdits,
  '0030-digests': digests,
  '0031-appeals': appeals,
  '0032-surveys': surveys,
  '0033-unseen': unseen,
  '0034-replies-looked-through': repliesLookedThrough,
  '0035-odd-codes': oddCodes,
  '0036-returns': returns,
  '0037-first-replies-read': firstRepliesRead,
  '0038-answer-appeals': answerAppeals,
  '0039-survey-sums': surveySums,
  '0040-survey-links': surveyLinks,
  '0041-work-stories': workStories,
  '0042-papers': papers,
  '0043-after-story': afterStory,
  '0044-written-answers': writtenAnswers(keepMissing),
  '0045-added-closed': addedClosed,
  '0046-return-reminders': returnReminders,
  '0047-survey-pictures': surveyPictures,
  '0048-enquiries': enquiries,
  '0049-unseen-enquiries': unseenEnquiries,
  '0050-to-reply-index': toReplyIndex,
  '0051-work-edits': workEdits,
  '0052-enquiry-files': enquiryFiles,
  '0053-said-of-mails': saidOfMails,
  '0054-enquiry-clocks': enquiryClocks,
  '0055-enquiry-changes': enquiryChanges,
  '0056-partial-responses': partialResponses,
  '0057-partial-counts': partialCounts,
  '0058-behind-changes': behindChanges,
  '0059-complaints': complaints,
  '0060-complaint-changes': complaintChanges,
  '0061-complaint-reminders': complaintReminders,
  '0063-stopped-reminders': stoppedReminders,
  '0065-themes': themes,
  '0066-complaints-online': complaintsOnline,
  '0067-private-mails': privateMails,
  '0069-conversations': conversations,
  '0070-complaint-pdfs': complaintPdfs,
};

/** Brings the tables up to date. Nothing happens when they are; a failure leaves them as they were. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
