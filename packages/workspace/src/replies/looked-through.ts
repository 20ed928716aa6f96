import { personalKindsIn, seemsToClaim, textsOfReply } from '@hearback/contract/replies';
import { personalData } from '@hearback/contract/words/personal-data-en';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { personalDataIn } from '../story/marked-text.tsx';

/** What a rule saw in a reply, and its writer is asked about. */
export type Question = 'change' | 'personal-data';

export interface Asking {
  question: Question;
  /** What they have answered before. */
  answered: readonly Question[];
}

interface Written {
  text: Signal<string>;
  what: Signal<string>;
  owner: Signal<string>;
  claims: ReadonlySignal<boolean>;
}

/** What the rules see in a reply while it is written. */
export function lookedThrough({ text, what, owner, claims }: Written) {
  /** Kinds of personal data in what the public will read, in words. */
  const found = computed(() => personalDataIn([text.value, claims.value ? what.value : '']));
  /** Of them those that a moderator reads first. */
  const readFirst = computed(() => {
    const change = claims.value ? { what: what.value, owner: owner.value, id: '', due: '' } : undefined;
    const kinds = personalKindsIn(textsOfReply({ text: text.value, change }));
    return kinds.map((kind) => personalData[kind]);
  });
  /** Whether its words say that something changes, and no change is written down. */
  const mayClaim = computed(() => !claims.value && seemsToClaim([text.value]));
  /** What is asked before it is sent. */
  const asking = signal<Asking>();
  return {
    ...{ found, readFirst, mayClaim, asking },
    /** Whether something is to be asked that is not answered; it is asked then. */
    isToAsk(answered: readonly Question[]): boolean {
      const seen: [Question, boolean][] = [
        ['change', mayClaim.value],
        ['personal-data', found.value.length > 0],
      ];
      const open = seen.find(([question, isSeen]) => isSeen && !answered.includes(question));
      asking.value = open && { question: open[0], answered };
      return open !== undefined;
    },
  };
}
