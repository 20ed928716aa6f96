import { parseBody, SurveyDefinition as Shape } from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { putBack } from './put-back.ts';
import { messages } from './removal.messages.ts';
import { type Removal, removalIn } from './removal.ts';

interface Removed extends Removal {
  before: SurveyDefinition;
  after: SurveyDefinition;
}

/** What was taken out of a survey last, and bringing it back. */
export interface Undoing {
  /** What was removed, in words; nothing where nothing can be brought back. */
  removed: ReadonlySignal<string | undefined>;
  /** What was done last, for those who do not see it happen. */
  said: Signal<string>;
  /** What is to have the focus once it is on the screen, the best first. */
  wanted: Signal<readonly string[]>;
  /** Keeps what an edit took out. */
  note(before: SurveyDefinition, after: SurveyDefinition): void;
  /** The survey with what was removed; nothing where there is none. */
  back(): SurveyDefinition | undefined;
  forget(): void;
}

/** Where it says what was removed. */
export const BRING_BACK = 'bring-back';

export function undoing(definition: () => SurveyDefinition | undefined): Undoing {
  const last = signal<Removed>();
  const [said, wanted] = [signal(''), signal<readonly string[]>([])];
  const whole = computed(() => {
    const now = definition();
    return now && last.value && wholeAgain(last.value, now);
  });
  return {
    ...{ said, wanted },
    removed: computed(() => (whole.value ? last.value?.name : undefined)),
    note(before, after) {
      const removal = removalIn(before, after);
      if (!removal) return;
      last.value = { ...removal, before, after };
      said.value = messages.removed(removal.name);
      if (!removal.isOfList) wanted.value = [BRING_BACK];
    },
    back() {
      const [gone, now] = [last.value, whole.value];
      if (!gone || !now) return undefined;
      [last.value, said.value, wanted.value] = [undefined, messages.back(gone.name), gone.fields];
      return now;
    },
    forget: () => (last.value = undefined),
  };
}

/** The survey with what was removed; nothing where its place is gone, or taken and no more may be added. */
function wholeAgain({ before, after }: Removed, now: SurveyDefinition): SurveyDefinition | undefined {
  const whole = putBack({ before, after, now });
  if (JSON.stringify(whole) === JSON.stringify(now)) return undefined;
  return parseBody(Shape, whole).ok || !parseBody(Shape, now).ok ? whole : undefined;
}
