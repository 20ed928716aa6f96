import type { ReturnForm } from './form.ts';
import { age, leaving, status, year } from './shared.ts';

/** The return of practices in England. Change `version`, a day, with every change. */
export const ko41b: ReturnForm = {
  id: 'ko41b',
  version: '2026-11-28',
  name: 'General practice written complaints (KO41b)',
  ...{ year, isBySite: false, leaving },
  sections: [
    age,
    status,
    {
      id: 'subject',
      name: 'Subject area',
      codes: {
        'appointment-availability': 'Appointment availability',
        'appointment-length': 'Appointment length',
        clinical: 'Clinical treatment, errors among it',
        communications: 'Communications',
        'staff-behaviour': 'Staff attitude, behaviour and values',
        management: 'Practice or surgery management',
        premises: 'Premises',
        prescriptions: 'Prescriptions',
        referrals: 'Referrals',
        waiting: 'Waiting times',
        confidentiality: 'Patient confidentiality',
        other: 'Other',
      },
      ...{ otherwise: 'other', total: 'new-or-more', mayBeBlank: true },
      ...{ source: 'from memory of the return', isVerified: false },
    },
    {
      id: 'staff',
      name: 'Staff group',
      codes: {
        gp: 'GP',
        nurse: 'Practice nurse',
        'other-clinical': 'Other clinical staff',
        administrative: 'Administrative staff, receptionists among them',
        'practice-manager': 'Practice manager',
        other: 'Other, or no member of staff',
      },
      ...{ otherwise: 'other', total: 'new-or-more', mayBeBlank: true },
      source: 'from memory; that there are GP, administrative staff with receptionists, and other: press of 2019',
      isVerified: false,
    },
  ],
};
