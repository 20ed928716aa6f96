import { screen } from '@testing-library/preact';

/** What each thing of a role says that takes no name from what is in it, as an article, a status or a definition. */
export const textsOf = (role: string): string[] => screen.queryAllByRole(role).map((one) => one.textContent ?? '');

/** All that the page says; a paragraph has no role to ask for it by. */
export const pageText = (): string => document.body.textContent ?? '';
