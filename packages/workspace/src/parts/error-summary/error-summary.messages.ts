export const messages = { title: 'There is a problem' };
