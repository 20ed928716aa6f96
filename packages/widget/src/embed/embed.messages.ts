/**
 * What a link says where the code, with its words, could not be loaded, and the editor has put nothing into the element.
 * In English alone: four languages would be a tenth of embed.js.
 */
export const tell = 'Tell your story';
/** The same where somebody wants help in private. */
export const help = 'Get help';
