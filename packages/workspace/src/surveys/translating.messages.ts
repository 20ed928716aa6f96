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
  remove: (name: string) => `Remove ${name} with all its words`,
  inFirst: (name: string) => `In ${name}`,
};
