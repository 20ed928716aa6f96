import type { InvitationBatch } from './invitations.ts';
import { FEWEST } from './suppression.ts';

/** Links of a batch that stand alike, and how many there are. */
export interface AlikeLinks {
  /** `listed`: it was given back to be sent another way. */
  state: 'listed' | 'waiting' | 'delivered' | 'failed' | 'taken-back';
  isUsed: boolean;
  tags: readonly string[];
  count: number;
}

type Counted = Pick<InvitationBatch, 'links' | 'answered' | 'waiting' | 'delivered' | 'failed' | 'takenBack' | 'tags'>;

/** How many links stand where, and how many were used. Where so few people have one that it could tell who answered, it is not told. */
export function countsOfLinks(counted: readonly AlikeLinks[], { isTold }: { isTold: boolean }): Counted {
  const sum = (is: (one: AlikeLinks) => boolean) => counted.filter(is).reduce((total, { count }) => total + count, 0);
  const of = (state: AlikeLinks['state']) => sum((one) => one.state === state);
  const answeredOf = (is: (one: AlikeLinks) => boolean) => sum((one) => is(one) && one.isUsed);
  const links = sum(() => true);
  const isAnsweredTold = isTold && links >= FEWEST;
  // Those with the same tags are the smallest part that one could work out from what is told.
  const keyOf = ({ tags }: Pick<AlikeLinks, 'tags'>) => JSON.stringify(tags);
  const parts = [...new Set(counted.map(keyOf))].map((key) => sum((one) => keyOf(one) === key));
  const areTagsTold = isTold && parts.every((part) => part >= FEWEST);
  const names = [...new Set(counted.flatMap(({ tags }) => tags))].sort((one, other) => one.localeCompare(other));
  return {
    links,
    answered: isAnsweredTold ? answeredOf(() => true) : undefined,
    ...{ waiting: of('waiting'), delivered: of('delivered'), failed: of('failed') },
    // Used ones too where those are not told: the rest would be the ones that were used.
    takenBack: sum((one) => one.state === 'taken-back' && !(isAnsweredTold && one.isUsed)),
    tags: names.map((tag) => {
      const has = ({ tags }: AlikeLinks) => tags.includes(tag);
      return { tag, links: sum(has), answered: areTagsTold ? answeredOf(has) : undefined };
    }),
  };
}
