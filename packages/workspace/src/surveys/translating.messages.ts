export const messages = {
  title: 'Languages',
  lead: (isOfStaff: boolean) =>
    `${isOfStaff ? 'Your staff' : 'Patients'} choose their language. Words that are missing are shown in the first language.`,
  language: 'Language to write in',
  only: (name: string) => `The survey is in ${name} alone.`,
  add: 'Add a language',
  choose: 'Choose one',
  missing: (count: number, name: string) => {
    if (count === 0) return `Nothing is missing in ${name}.`;
    return count === 1 ? `1 text is missing in ${name}.` : `${count} texts are missing in ${name}.`;
  },
  field: (part: string, name: string) => `${part} in ${name}`,
  parts: { title: 'Title', introduction: 'Introduction', thanks: 'Thanks at the end' } as Record<string, string>,
  question: (number: number) => `Question ${number}`,
  beside: { help: 'help', low: 'lowest', high: 'highest', unit: 'unit' } as Record<string, string>,
  listed: { options: 'choice', rows: 'row', columns: 'column' } as Record<string, string>,
  partOf: (question: string, part: string) => `${question}, ${part},`,
  remove: (name: string) => `Remove ${name} with all its words`,
  inFirst: (name: string) => `In ${name}`,
};
