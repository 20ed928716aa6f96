import type { WorkTopic } from '../work-stories/told.ts';
import type { WorkRejectionReason } from '../work-stories/work-story.ts';

/** What stories of staff are about, in words. */
export const workTopics: Readonly<Record<WorkTopic, string>> = {
  care: 'Care of patients',
  safety: 'Safety',
  workload: 'How much there is to do',
  rota: 'Hours and rota',
  teamwork: 'Working together',
  respect: 'How people treat each other',
  managers: 'How we are managed',
  'being-heard': 'Being heard',
  learning: 'Learning and training',
  equipment: 'Rooms and equipment',
};

/** Why one was not passed on. */
export const workRejections: Readonly<Record<WorkRejectionReason, string>> = {
  'not-about-work': 'It is not about working at this organisation',
  'identifies-someone': 'It could identify someone',
  abusive: 'It uses abusive or discriminatory words',
  commercial: 'It advertises something',
  duplicate: 'The same story was already sent',
  'legal-process': 'It is part of a legal case, which passing it on could harm',
};
