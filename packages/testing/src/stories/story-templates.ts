import { practiceDoctors } from './corpus/practice-doctors.ts';
import { practiceFairAccess } from './corpus/practice-fair-access.ts';
import { practiceFamilies } from './corpus/practice-families.ts';
import { practiceLongConditions } from './corpus/practice-long-conditions.ts';
import { practiceMedicines } from './corpus/practice-medicines.ts';
import { practiceNurses } from './corpus/practice-nurses.ts';
import { practiceOnline } from './corpus/practice-online.ts';
import { practicePhones } from './corpus/practice-phones.ts';
import { practiceReception } from './corpus/practice-reception.ts';
import { trustCommunity } from './corpus/trust-community.ts';
import { trustEmergency } from './corpus/trust-emergency.ts';
import { trustJourneys } from './corpus/trust-journeys.ts';
import { trustMaternity } from './corpus/trust-maternity.ts';
import { trustMentalHealth } from './corpus/trust-mental-health.ts';
import { trustOutpatients } from './corpus/trust-outpatients.ts';
import { trustWards } from './corpus/trust-wards.ts';
import type { ToldStory } from './told-story.ts';

/** The stories as written, with slots and choices still open. */
export const storyTemplates: readonly ToldStory[] = [
  ...practicePhones,
  ...practiceOnline,
  ...practiceReception,
  ...practiceNurses,
  ...practiceMedicines,
  ...practiceDoctors,
  ...practiceFairAccess,
  ...practiceFamilies,
  ...practiceLongConditions,
  ...trustEmergency,
  ...trustOutpatients,
  ...trustMaternity,
  ...trustMentalHealth,
  ...trustCommunity,
  ...trustWards,
  ...trustJourneys,
];
