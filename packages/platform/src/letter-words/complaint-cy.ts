import type { complaint as english } from './complaint-en.ts';

export const complaint: typeof english = {
  received: {
    subject: 'Mae’r hyn a anfonoch atom gennym',
    lead: 'Diolch. Bydd person yn ei ddarllen. Mae eich tudalen yn dangos beth anfonoch, a phopeth sy’n digwydd gydag ef.',
    next: (days) =>
      `O fewn ${days} diwrnod gwaith byddant yn dweud wrthych ei fod ganddynt. Byddant hefyd yn cynnig siarad â chi am sut y byddant yn edrych i mewn iddo, ac erbyn pryd y cewch yr ateb.`,
  },
  acknowledged: {
    subject: 'Mae’r hyn a anfonoch atom ganddynt',
    lead: 'Mae’r bobl sy’n edrych i mewn iddo wedi gweld ei fod wedi cyrraedd. Maent yn cynnig siarad â chi am sut y byddant yn edrych i mewn iddo, ac erbyn pryd y cewch yr ateb.',
  },
  period: {
    subject: 'Rydych yn gwybod nawr erbyn pryd y cewch ateb',
    lead: (day) => `Cewch yr ateb yn ysgrifenedig erbyn ${day}. Os bydd hynny’n newid, byddwn yn dweud wrthych pam.`,
  },
  extended: {
    subject: 'Mae eich ateb yn cymryd mwy o amser',
    lead: (day) => `Mae’n ddrwg gennym: cewch yr ateb erbyn ${day} nawr. Mae eich tudalen yn dweud mwy am hynny.`,
  },
  delayed: {
    subject: 'Mae eich ateb yn cymryd mwy o amser nag y dylai',
    lead: 'Mae’n ddrwg gennym eich bod yn aros. Mae eich tudalen yn dweud mwy am hynny.',
  },
  answered: {
    subject: 'Mae eich ateb yn barod',
    lead: 'Edrychwyd i mewn i’r hyn a anfonoch atom, ac mae ateb wedi’i lofnodi. Os gofynnoch amdano mewn ffordd arall, daw atoch yn y ffordd honno. Mae eich tudalen hefyd yn dweud beth allwch ei wneud os nad ydych yn fodlon arno.',
  },
  closed: {
    subject: 'Mae’r hyn a anfonoch atom wedi’i gau',
    lead: 'Nid oes neb yn gweithio arno mwyach. Mae’r ateb yn aros ar eich tudalen.',
  },
};
