import type { enquiryRest as rest, enquiryStart as start } from './enquiry-en.ts';

export const enquiryStart: typeof start = {
  title: (organisation) => `Gofyn i ${organisation} am help`,
  lead: 'Mae’n breifat: dim ond y bobl sy’n eich helpu sy’n ei ddarllen, ac ni chaiff byth ei gyhoeddi. Nid yw gofyn yn newid dim ar eich gofal.',
  readBy: {
    practice:
      'Mae’n mynd at reolwr y practis. Os yw’n well gennych beidio â gofyn i’r practis, gallwch droi at y bwrdd gofal integredig (ICB) ar gyfer eich ardal.',
    trust: 'Mae’n mynd at PALS, y Gwasanaeth Cyngor a Chyswllt i Gleifion. Mae am ddim.',
  },
  hours: 'Caiff ei ddarllen ar ddiwrnodau gwaith, nid yn y nos nac ar benwythnosau.',
  wrong: {
    question: 'Beth sydd o’i le?',
    hint: 'Dywedwch yn eich geiriau eich hun. Mae dyddiadau, enwau a lleoedd yn ein helpu yma: nid oes neb arall yn eu darllen.',
  },
};

export const enquiryRest: typeof rest = {
  told: { missing: 'Dywedwch beth sydd o’i le', long: 'Defnyddiwch 20,000 nod neu lai' },
  help: { question: 'Beth fyddai’n helpu?', hint: 'Os ydych yn gwybod.' },
  long: 'Gwnewch hyn yn fyrrach',
  about: {
    question: 'I bwy mae’r help?',
    options: { me: 'I mi fy hun', somebody: 'I rywun arall' },
  },
  whose: { question: 'Eu henw', missing: 'Rhowch eu henw' },
  relation: {
    question: 'Sut rydych yn eu hadnabod',
    hint: 'Er enghraifft: fi yw eu merch, eu cymydog neu eu gweithiwr gofal.',
  },
  agrees: {
    question: 'A ydyn nhw’n cytuno eich bod yn gofyn drostynt?',
    hint: 'Dim ond ar ôl i rywun arall gytuno, lle gallant, y gallwn ddweud wrthych amdanynt.',
    missing: 'Dywedwch a ydyn nhw’n cytuno',
    options: { yes: 'Ydyn', 'not-yet': 'Nid wyf wedi gofyn iddynt eto', cannot: 'Ni allant ddweud' },
  },
  why: {
    question: 'Pam na allant ddweud',
    hint: 'Er enghraifft: plentyn ydyw, maent yn rhy sâl, neu maent wedi marw.',
    missing: 'Dywedwch pam na allant gytuno eu hunain',
  },
  name: { question: 'Eich enw', missing: 'Rhowch eich enw' },
  by: {
    question: 'Sut dylem eich ateb?',
    options: {
      email: 'Drwy e-bost',
      phone: 'Dros y ffôn',
      post: 'Drwy lythyr',
      page: 'Ar dudalen breifat y mae ei dolen gen i yn unig',
    },
    missing: 'Dewiswch sut y dylem eich ateb',
  },
  email: {
    question: 'Eich cyfeiriad e-bost',
    hint: 'Byddwn hefyd yn dweud wrthych yno pan fydd rhywbeth newydd ar eich tudalen breifat. Nid yw’r e-bost yn dweud am beth y mae.',
    wrong: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
    missing: 'Rhowch eich cyfeiriad e-bost, neu dewiswch ffordd arall',
  },
  phone: {
    question: 'Eich rhif ffôn',
    wrong: 'Rhowch y rhif ffôn mewn ffigurau, fel 01632 960001',
    missing: 'Rhowch eich rhif ffôn, neu dewiswch ffordd arall',
  },
  address: { question: 'Eich cyfeiriad', missing: 'Rhowch eich cyfeiriad, neu dewiswch ffordd arall' },
  when: { question: 'Pryd sy’n amser da i chi?', hint: 'Er enghraifft: ar ôl 4pm, nid ar ddydd Llun.' },
  needs: {
    question: 'A oes angen rhywbeth arnoch i ddarllen neu glywed ein hateb?',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    options: {
      'large-print': 'Print bras',
      'easy-read': 'Hawdd ei ddeall',
      braille: 'Llythrennau Braille',
      audio: 'Sain',
      'sign-language': 'Iaith Arwyddion Prydain',
      interpreter: 'Cyfieithydd ar y pryd',
      'text-relay': 'Cyfnewid testun',
      'more-time': 'Mwy o amser i siarad',
    },
  },
  otherNeeds: { question: 'Unrhyw beth arall sy’n eich helpu', hint: 'Er enghraifft yr iaith rydych yn ei siarad.' },
};
