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
