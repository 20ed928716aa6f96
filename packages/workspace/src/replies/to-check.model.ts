import { createModel } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Ports } from '../ports/ports.ts';

/** What waits for whoever is signed in to check it. */
export const ToCheckModel = createModel(({ api }: Pick<Ports, 'api'>) => pagedList((query) => api.toCheck.page(query)));
export type ToCheckModel = InstanceType<typeof ToCheckModel>;
