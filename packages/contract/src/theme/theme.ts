import * as z from 'zod/mini';

/** How round corners are. */
export const Corners = z.enum(['square', 'slight', 'round']);
/** Which letters words are set in: those of the device, with serifs, or wide ones. */
export const Letters = z.enum(['plain', 'serif', 'wide']);
/** How large words are. */
export const TextSize = z.enum(['usual', 'large', 'largest']);

/**
 * How an organisation’s tag and public pages are drawn, beside its accent. Closed lists, so that whatever is chosen can be read:
 * nothing smaller than ours, and no letters that have to be downloaded.
 */
export const Theme = z.strictObject({ corners: Corners, letters: Letters, size: TextSize });
export type Theme = z.infer<typeof Theme>;
