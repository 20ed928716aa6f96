// Surveys to copy. Of no use to whoever answers one: a form never loads this.
import { friendsAndFamilyTest } from '../friends-and-family.ts';
import type { SurveyDefinition } from '../survey.ts';
import { carers } from './carers.ts';
import { complaintHandling } from './complaint-handling.ts';
import { digitalAccess } from './digital-access.ts';
import { discharge } from './discharge.ts';
import { firstVisit } from './first-visit.ts';
import { outpatientLetter } from './outpatient-letter.ts';
import { palsExperience } from './pals-experience.ts';
import { practiceAccess } from './practice-access.ts';
import type { ReadySurvey } from './ready-survey.ts';
import { staffVoice } from './staff-voice.ts';
import { waitingRoom } from './waiting-room.ts';

export type { ReadySurvey } from './ready-survey.ts';

const friendsAndFamily: ReadySurvey = {
  id: 'friends-and-family',
  kind: 'friends-and-family',
  about: 'The Friends and Family Test as it is laid down: one question, six answers, and why.',
  definition: friendsAndFamilyTest as unknown as SurveyDefinition,
};

/** The library, the Friends and Family Test first. */
export const readySurveys: readonly ReadySurvey[] = [
  friendsAndFamily,
  practiceAccess,
  firstVisit,
  waitingRoom,
  digitalAccess,
  carers,
  outpatientLetter,
  discharge,
  palsExperience,
  complaintHandling,
  staffVoice,
];
