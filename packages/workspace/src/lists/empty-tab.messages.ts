export const messages = {
  goOn: (list: string) => `Go to “${list}”`,
};
