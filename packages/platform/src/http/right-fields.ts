import { parseBody } from '@hearback/contract';
import type * as z from 'zod/mini';

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** The fields of a body that are right by themselves, whatever is wrong with the others. */
export function rightFields<S extends Shape>(shape: S, body: unknown): { [Field in keyof S]?: z.output<S[Field]> } {
  const values = Object.entries(Object(body));
  const right = values.flatMap(([name, value]) => {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const parsed = schema && parseBody(schema, value);
    return parsed?.ok ? [[name, parsed.value] as const] : [];
  });
  return Object.fromEntries(right) as { [Field in keyof S]?: z.output<S[Field]> };
}
