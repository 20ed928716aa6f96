import type { ChangesWords } from './words.ts';

export const words: ChangesWords = {
  changes: {
    planned: 'Wedi’i gynllunio',
    'in-progress': 'Ar y gweill',
    done: 'Wedi’i wneud',
    'not-done': 'Heb ei wneud',
  },
  list: {
    heading: 'Beth newidiodd',
    loading: 'Wrthi’n llwytho’r newidiadau',
    said: 'Dywedoch chi:',
    did: {
      planned: 'Byddwn yn gwneud hyn',
      'in-progress': 'Rydym yn gwneud hyn',
      done: 'Gwnaethom hyn',
      'not-done': 'Ni wnaethom hyn',
    },
    due: (day) => `erbyn ${day}`,
    wasDue: (day) => `Roedd i’w wneud erbyn ${day}`,
    settled: (day) => `ar ${day}`,
    owner: (owner) => `Yn gyfrifol: ${owner}`,
    evidence: 'Beth sy’n dangos hynny',
    picture: (alt) => `Llun: ${alt}`,
    evidenceAt: (host) => `Ei weld ar ${host}`,
    empty: {
      heading: 'Dim newidiadau eto',
      text: 'Pan fydd stori’n arwain at newid, bydd i’w weld yma.',
      link: 'Adrodd eich stori',
    },
    failed: { text: 'Ni allwn lwytho’r newidiadau ar hyn o bryd.', link: 'Eu darllen ar ein tudalen adborth' },
    unknown: {
      text: 'Efallai fod y cod ar y dudalen hon yn anghywir. Rhowch wybod i’r bobl sy’n rhedeg y wefan hon.',
      link: 'Dewch o hyd i’ch practis neu ymddiriedolaeth ar ein tudalen adborth',
    },
    all: 'Darllen pob newid',
    tell: 'Adrodd eich stori',
  },
};
