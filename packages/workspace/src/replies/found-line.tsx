import type { PersonalDataKind } from '@hearback/contract';
import { personalData } from '@hearback/contract/words/personal-data-en';
import { anyOf } from '../story/any-of.ts';
import { messages } from './sent.messages.ts';

/** Says that there are marks in what staff wrote, and for what. */
export function FoundLine({ kinds }: { kinds: readonly PersonalDataKind[] | undefined }) {
  if (!kinds) return null;
  return (
    <p class="notice notice-problem" role="note">
      {messages.marked(anyOf(kinds.map((kind) => personalData[kind])))}
    </p>
  );
}
