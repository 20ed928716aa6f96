import * as z from 'zod/mini';

/**
 * What a survey is for. `survey`: an organisation's own questions to patients. `friends-and-family`: the Friends and Family
 * Test. `staff`: asked of those who work there, behind a door of its own and never counted with patients'.
 */
export const SurveyKind = z.enum(['survey', 'friends-and-family', 'staff']);
export type SurveyKind = z.infer<typeof SurveyKind>;

/** `draft`: never opened; `open`: it takes responses; `closed`: it takes no more. */
export const SurveyState = z.enum(['draft', 'open', 'closed']);
export type SurveyState = z.infer<typeof SurveyState>;

/** Why a survey takes no responses now. */
export const NotTaking = z.enum(['not-yet', 'over', 'full']);
export type NotTaking = z.infer<typeof NotTaking>;

/** How a response was collected; the platform's own names for what the monthly return calls collection methods. */
export const Method = z.enum(['online', 'text-message', 'tablet', 'telephone', 'handwritten', 'other']);
export type Method = z.infer<typeof Method>;
