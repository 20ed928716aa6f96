import type { endpoints } from '@hearback/contract';
import { appeals } from './appeals.ts';
import { audit } from './audit.ts';
import { authorAnswers } from './author-answers.ts';
import type { Answers } from './caller.ts';
import { changes } from './changes.ts';
import { clocks } from './clocks.ts';
import { staffComplaints } from './complaints.ts';
import { conversations } from './conversations.ts';
import { directories } from './directories.ts';
import { edits } from './edits.ts';
import { enquiries, staffEnquiries } from './enquiries.ts';
import { groups } from './groups.ts';
import { holds } from './holds.ts';
import { imports } from './imports.ts';
import { invitations } from './invitations.ts';
import { mailChoices } from './mail-choices.ts';
import { mails } from './mails.ts';
import { moderation, rejections } from './moderation.ts';
import { news } from './news.ts';
import { organisations } from './organisations.ts';
import { complaints } from './own-complaints.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { publicChanges } from './public-changes.ts';
import { publicModeration } from './public-moderation.ts';
import { receipts } from './receipts.ts';
import { replies } from './replies.ts';
import { replySettings, replyTemplates } from './reply-settings.ts';
import { reports } from './reports.ts';
import { reroutes } from './reroutes.ts';
import { returns } from './returns.ts';
import { savedSearches } from './saved-searches.ts';
import { search } from './search.ts';
import { secondStep } from './second-step.ts';
import { sentChanges } from './sent-changes.ts';
import { sentOn } from './sent-on.ts';
import { session } from './session.ts';
import { recovery, sessions } from './sessions.ts';
import { staffGroups } from './staff-groups.ts';
import { staffOrganisations } from './staff-organisations.ts';
import { staffSurveys } from './staff-surveys.ts';
import { stories } from './stories.ts';
import { surveyInvitations } from './survey-invitations.ts';
import { surveyPapers } from './survey-papers.ts';
import { surveyPictures } from './survey-pictures.ts';
import { surveys } from './surveys.ts';
import { toCheck } from './to-check.ts';
import { staffWorkStories, workStories } from './work-stories.ts';
import { writtenAnswers } from './written-answers.ts';

/** How the world answers each endpoint of the contract. */
export const answers: Answers<typeof endpoints> = {
  organisations,
  groups,
  stories,
  changes: publicChanges,
  moderation: publicModeration,
  receipts,
  surveys,
  workStories,
  enquiries,
  complaints,
  staff: {
    audit,
    ...{ stories: moderation, clocks, mails, replies, replySettings, replyTemplates, toCheck, changes, sentChanges },
    directories,
    ...{ session, secondStep, sessions, recovery, people, invitations },
    ...{ organisations: staffOrganisations, groups: staffGroups, imports },
    moderation: { ...edits, ...holds, ...reports, ...appeals, ...reroutes, ...rejections },
    sentOn,
    authorAnswers,
    mailChoices,
    savedSearches,
    search,
    news,
    pictures,
    surveys: staffSurveys,
    surveyInvitations,
    writtenAnswers,
    surveyPapers,
    surveyPictures,
    returns,
    workStories: staffWorkStories,
    enquiries: staffEnquiries,
    complaints: staffComplaints,
    conversations,
  },
};
