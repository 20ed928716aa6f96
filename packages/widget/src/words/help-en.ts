import { danger, help } from '../story-form/help/help.messages.ts';

export const words = { danger, help };
