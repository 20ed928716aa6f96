import type { StoriesWords } from './words.ts';

export const words: StoriesWords = {
  changes: {
    planned: 'Wedi’i gynllunio',
    'in-progress': 'Ar y gweill',
    done: 'Wedi’i wneud',
    'not-done': 'Heb ei wneud',
  },
  list: {
    heading: 'Straeon ac atebion',
    good: 'Beth oedd yn dda',
    better: 'Beth allai fod wedi bod yn well',
    loading: 'Wrthi’n llwytho straeon',
    more: 'Darllen y stori gyfan',
    less: 'Dangos llai',
    about: (service) => `Am: ${service}`,
    told: (day) => `Cyhoeddwyd ${day}`,
    answered: (day) => `Atebodd yr awdur ar ${day}`,
    replied: (role, day) => `Atebodd ${role} ar ${day}`,
    change: 'Beth fydd yn newid',
    changed: 'Beth newidiodd',
    notChanged: 'Beth oedd wedi’i gynllunio',
    due: (day) => `erbyn ${day}`,
    wasDue: (day) => `Roedd i’w wneud erbyn ${day}`,
    settled: (day) => `ar ${day}`,
    owner: (owner) => `Yn gyfrifol: ${owner}`,
    empty: {
      heading: 'Dim straeon eto',
      text: 'Chi all fod y cyntaf i ddweud beth ddigwyddodd.',
      link: 'Adrodd eich stori',
    },
    failed: { text: 'Ni allwn lwytho’r straeon ar hyn o bryd.', link: 'Eu darllen ar ein tudalen adborth' },
    unknown: {
      text: 'Efallai fod y cod ar y dudalen hon yn anghywir. Rhowch wybod i’r bobl sy’n rhedeg y wefan hon.',
      link: 'Dewch o hyd i’ch practis neu ymddiriedolaeth ar ein tudalen adborth',
    },
    all: 'Darllen pob stori',
    tell: 'Adrodd eich stori',
  },
};
