import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Drafts } from '../ports/drafts.ts';

/** Something being typed, kept until it is sent. */
export interface KeptDraft<Field extends string, IdName extends string> {
  fields: Record<Field, Signal<string>>;
  /** Made once per draft and kept with it, so that sending it twice is sending it once. */
  ids: Record<IdName, Signal<string>>;
  isEmpty: ReadonlySignal<boolean>;
  /** The words stay, the ids are new: they go out as something else. */
  renew(): void;
  discard(): void;
}

interface DraftPlan<Field extends string, IdName extends string> {
  name: string;
  fields: readonly Field[];
  ids?: readonly IdName[];
}

/** Picks a draft up where it was left, and keeps every letter from then on. */
export function keptDraft<Field extends string, IdName extends string = never>(
  { drafts, newId }: { drafts: Drafts; newId: () => string },
  { name, fields: fieldNames, ids: idNames = [] }: DraftPlan<Field, IdName>,
): KeptDraft<Field, IdName> {
  const kept = drafts.read(name);
  const fields = signals(fieldNames, (field) => kept[field] ?? '');
  const ids = signals(idNames, (id) => kept[id] ?? newId());
  const isEmpty = computed(() => fieldNames.every((field) => fields[field].value === ''));
  const renew = () => {
    for (const id of idNames) ids[id].value = newId();
  };
  effect(() => {
    if (isEmpty.value) drafts.remove(name);
    else drafts.write(name, { ...texts(idNames, ids), ...texts(fieldNames, fields) });
  });
  return {
    fields,
    ids,
    isEmpty,
    renew,
    discard: () =>
      batch(() => {
        for (const field of fieldNames) fields[field].value = '';
        renew();
      }),
  };
}

function signals<Name extends string>(names: readonly Name[], start: (name: Name) => string) {
  return Object.fromEntries(names.map((name) => [name, signal(start(name))])) as Record<Name, Signal<string>>;
}

function texts<Name extends string>(names: readonly Name[], from: Record<Name, Signal<string>>) {
  return Object.fromEntries(names.map((name) => [name, from[name].value]));
}
