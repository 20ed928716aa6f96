import { batch, type Signal } from '@preact/signals';

/** Text fields by their names. */
export type Fields<Name extends string> = Record<Name, Signal<string>>;

/**
 * Takes what somebody else has saved meanwhile into the fields that one has not touched: what one typed stays. `base` is what
 * the fields held before one typed, and holds the new values afterwards.
 */
export function takeOver<Name extends string>(
  fields: Fields<Name>,
  base: Record<Name, string>,
  fresh: Readonly<Record<Name, string>>,
): void {
  batch(() => {
    for (const name of Object.keys(fresh) as Name[]) {
      if (fields[name].value === base[name]) fields[name].value = fresh[name];
      base[name] = fresh[name];
    }
  });
}

/** Shows what is saved now in all fields, whatever was typed. */
export function settle<Name extends string>(
  fields: Fields<Name>,
  base: Record<Name, string>,
  fresh: Readonly<Record<Name, string>>,
): void {
  batch(() => {
    for (const name of Object.keys(fresh) as Name[]) fields[name].value = base[name] = fresh[name];
  });
}
