import { createModel } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Ports } from '../ports/ports.ts';

/** The replies that wait for whoever is signed in to check them. */
export const ToCheckModel = createModel(({ api }: Pick<Ports, 'api'>) =>
  pagedList((query) => api.replies.toCheck(query)),
);
export type ToCheckModel = InstanceType<typeof ToCheckModel>;
