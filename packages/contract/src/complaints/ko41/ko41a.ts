import type { ReturnForm, Section } from './form.ts';
import { age, leaving, status, year } from './shared.ts';

const service: Section = {
  id: 'service',
  name: 'Service area',
  codes: {
    inpatient: 'Inpatient',
    outpatient: 'Outpatient',
    emergency: 'Accident and emergency',
    maternity: 'Maternity',
    'mental-health': 'Mental health',
    community: 'Community health',
    ambulance: 'Ambulance',
    'walk-in': 'Walk-in centre',
    other: 'Other',
  },
  ...{ otherwise: 'other', total: 'any', mayBeBlank: true },
  ...{ source: 'from memory; mental health: guidance on the KO41a', isVerified: false },
};

/** One subject of the return, broken down; it is added to the others. */
const clinical: Section = {
  id: 'clinical',
  name: 'Subject area of clinical treatment',
  codes: {
    'clinical-emergency': 'Accident and emergency',
    'clinical-anaesthetics': 'Anaesthetics',
    'clinical-dental': 'Dental group',
    'clinical-medical': 'General medicine group',
    'clinical-obstetrics': 'Obstetrics and gynaecology',
    'clinical-paediatric': 'Paediatric group',
    'clinical-radiology': 'Radiology group',
    'clinical-surgical': 'Surgical group',
    'clinical-other': 'Another group',
  },
  ...{ otherwise: 'clinical-other', total: 'any', addedTo: 'subject', mayBeBlank: true },
  ...{ source: 'from memory; the list is known to go on', isVerified: false },
};

const subject: Section = {
  id: 'subject',
  name: 'Subject area',
  codes: {
    access: 'Access to treatment or drugs',
    admissions: 'Admissions, discharges and transfers',
    appointments: 'Appointments, delays and cancellations among them',
    commissioning: 'Commissioning',
    communications: 'Communications',
    consent: 'Consent',
    'end-of-life': 'End of life care',
    facilities: 'Facilities',
    integrated: 'Integrated care',
    mortuary: 'Mortuary and post-mortem',
    'patient-care': 'Patient care, nutrition and hydration among it',
    prescribing: 'Prescribing errors',
    privacy: 'Privacy, dignity and wellbeing',
    restraint: 'Restraint',
    'staff-numbers': 'Staff numbers',
    transport: 'Transport',
    administration: 'Trust administration, policies and records',
    behaviour: 'Values and behaviours of staff',
    waiting: 'Waiting times',
    other: 'Other',
  },
  ...{ otherwise: 'other', total: 'new-or-more', mayBeBlank: true },
  ...{ source: 'nine of the names from NHS England’s publications, the others from memory', isVerified: false },
};

const staff: Section = {
  id: 'staff',
  name: 'Profession',
  codes: {
    medical: 'Medical',
    dental: 'Dental',
    nursing: 'Nursing',
    midwifery: 'Midwifery',
    'allied-health': 'Allied health professionals',
    scientific: 'Scientific, therapeutic and technical',
    ambulance: 'Ambulance crews',
    infrastructure: 'Estates and support',
    administrative: 'Trust administrative staff',
    other: 'Other, or no member of staff',
  },
  ...{ otherwise: 'other', total: 'new-or-more', mayBeBlank: true },
  source: 'from memory; scientific, therapeutic and technical: guidance on the KO41a',
  isVerified: false,
};

/** The return of trusts in England. Change `version`, a day, with every change. */
export const ko41a: ReturnForm = {
  id: 'ko41a',
  version: '2026-11-28',
  name: 'Hospital and community health services written complaints (KO41a)',
  ...{ year, isBySite: true, leaving },
  sections: [age, status, service, clinical, subject, staff],
};
