import { listChanges } from './changes.ts';
import { complaintEndpoints, staffComplaintEndpoints } from './complaints/endpoints.ts';
import { conversationEndpoints } from './conversations/endpoints.ts';
import { mailChoiceEndpoints } from './delivery/mail-choices.ts';
import { enquiryEndpoints, staffEnquiryEndpoints } from './enquiries/endpoints.ts';
import { getGroup } from './groups.ts';
import { authorAnswerEndpoints, moderationEndpoints } from './moderation/endpoints.ts';
import { getModeration } from './moderation/figures.ts';
import { sentOnEndpoints } from './moderation/sent-on.ts';
import { newsEndpoints } from './news.ts';
import { getOrganisation, getOrganisationTotals } from './organisations.ts';
import { pictureEndpoints } from './pictures.ts';
import {
  answerAnswerEdit,
  answerEdit,
  answerReply,
  answerReroute,
  appeal,
  followReceipt,
  judgeChange,
  judgeReply,
} from './receipts.ts';
import { returnEndpoints } from './returns/monthly-return.ts';
import { savedSearchEndpoints } from './search/saved-search.ts';
import { searchEndpoints } from './search/story-search.ts';
import { staffEndpoints } from './staff.ts';
import { getStory, listStories, readStory, submitStory } from './stories.ts';
import { staffSurveyEndpoints, surveyEndpoints } from './surveys/endpoints.ts';
import { surveyInvitationEndpoints } from './surveys/invitations.ts';
import { surveyPaperEndpoints } from './surveys/papers.ts';
import { surveyPictureEndpoints } from './surveys/pictures.ts';
import { writtenAnswerEndpoints } from './surveys/written.ts';
import { staffWorkStoryEndpoints, workStoryEndpoints } from './work-stories/endpoints.ts';

const anyone = {
  organisations: { get: getOrganisation, totals: getOrganisationTotals },
  groups: { get: getGroup },
  stories: { submit: submitStory, get: getStory, list: listStories, read: readStory },
  changes: { list: listChanges },
  moderation: { get: getModeration },
  surveys: surveyEndpoints,
  workStories: workStoryEndpoints,
  enquiries: enquiryEndpoints,
  complaints: complaintEndpoints,
  receipts: {
    ...{ follow: followReceipt, judge: judgeChange, judgeReply, answerReply, answerAnswerEdit },
    ...{ answer: answerEdit, answerReroute, appeal },
  },
};

const ofStories = {
  moderation: moderationEndpoints,
  authorAnswers: authorAnswerEndpoints,
  sentOn: sentOnEndpoints,
  mailChoices: mailChoiceEndpoints,
  savedSearches: savedSearchEndpoints,
  search: searchEndpoints,
  news: newsEndpoints,
  pictures: pictureEndpoints,
};

const ofOthers = {
  surveys: staffSurveyEndpoints,
  surveyInvitations: surveyInvitationEndpoints,
  writtenAnswers: writtenAnswerEndpoints,
  surveyPapers: surveyPaperEndpoints,
  surveyPictures: surveyPictureEndpoints,
  returns: returnEndpoints,
  workStories: staffWorkStoryEndpoints,
  enquiries: staffEnquiryEndpoints,
  complaints: staffComplaintEndpoints,
  conversations: conversationEndpoints,
};

type StaffEndpoints = typeof staffEndpoints & typeof ofStories & typeof ofOthers;

// Several parts, as the compiler writes no type down that is longer.
/** Everything that may be asked of the platform, by capability. */
export const endpoints: typeof anyone & { staff: StaffEndpoints } = {
  ...anyone,
  staff: { ...staffEndpoints, ...ofStories, ...ofOthers },
};
