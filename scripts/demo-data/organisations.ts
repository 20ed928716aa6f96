// All names are invented. F84003 is the code that the README's examples use; the other codes have the right shape only.

/** The confederation of the demo. */
export const group = { id: 'ferrow-valley', name: 'Ferrow Valley GP Confederation' };

/** Its ten practices. The first is the one whose web page is among the examples. */
export const practices = [
  { ods: 'F84003', name: 'Dunmore Road Surgery' },
  { ods: 'Z99002', name: 'Alder Bridge Medical Centre' },
  { ods: 'Z99003', name: 'Cobbler’s Yard Practice' },
  { ods: 'Z99004', name: 'Fenwick Street Health Centre' },
  { ods: 'Z99005', name: 'Greenlaw House Surgery' },
  { ods: 'Z99006', name: 'Harrow Wharf Practice' },
  { ods: 'Z99007', name: 'Lantern Hill Surgery' },
  { ods: 'Z99008', name: 'Millrace Family Practice' },
  { ods: 'Z99009', name: 'Orchard Gate Medical Practice' },
  { ods: 'Z99010', name: 'Tannery Lane Surgery' },
] as const;

/** What the first practice says at its doors. */
export const practiceDoors = {
  help: 'Ask for Priya, the practice manager, at the desk or on 01632 960114, weekdays 8am to 6.30pm.',
  complaint:
    'Write to the practice manager, Dunmore Road Surgery, 14 Dunmore Road, Wexcombe WX4 2QD, or to complaints@dunmore.example. If writing is hard, tell us at the desk or on 01632 960114 and we write it down for you.',
};

/** The trust of the demo. */
export const trust = {
  ods: 'RZZ',
  name: 'Ferrow Valley Hospitals and Community Trust',
  services: [
    { id: 'emergency', name: 'Emergency department' },
    { id: 'outpatients', name: 'Outpatients' },
    { id: 'maternity', name: 'Maternity' },
    { id: 'mental-health', name: 'Mental health' },
    { id: 'community', name: 'Community nursing' },
    { id: 'wards', name: 'Hospital wards' },
  ],
} as const;

/** What the trust says at its doors. */
export const trustDoors = {
  help: 'The PALS office is by the main entrance. Call 01632 960220, weekdays 9am to 4.30pm, or write to pals@ferrowvalley.example. We call back by the end of the next working day.',
  complaint:
    'Write to the complaints manager, Ferrow Valley Hospitals, Mill Lane, Wexcombe WX1 4HH, or to complaints@ferrowvalley.example, or call 01632 960230. We can write it down for you, and find an interpreter.',
};
