import type { ResultsQuery } from '@hearback/contract';
import { createModel } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Ports } from '../ports/ports.ts';

interface Asked {
  survey: string;
  question: string;
  query: ResultsQuery;
}

/** What was written in answer to one question, and is shown. */
export const WrittenUnderModel = createModel(({ api }: Pick<Ports, 'api'>, { survey, question, query }: Asked) =>
  pagedList((page) => api.surveys.written(survey, { ...query, question, ...page })),
);
export type WrittenUnderModel = InstanceType<typeof WrittenUnderModel>;
