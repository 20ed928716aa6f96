/** The screen that finds stories. */
export const SEARCH = '/workspace/search';
