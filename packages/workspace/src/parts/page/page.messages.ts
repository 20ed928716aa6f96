export const messages = { windowTitle: (title: string) => `${title} – Hearback` };
