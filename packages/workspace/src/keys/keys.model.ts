import { createModel, signal } from '@preact/signals';

/** What keys have asked for. */
export const KeysModel = createModel(() => ({
  isHelpShown: signal(false),
  /** The search box is to have the focus as soon as it is there. */
  isBoxWanted: signal(false),
}));

export type KeysModel = InstanceType<typeof KeysModel>;
