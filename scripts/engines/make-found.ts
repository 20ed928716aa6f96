import type { Tab } from './tab.ts';
import { until } from './until.ts';
import type { Found, Name, Point, Role, Seen } from './visit.ts';

/** Calls a method of `look` in the page. */
export type Ask = <Answer>(call: string) => Promise<Answer>;

type Target = Point | { trouble: string };

const isPoint = (value: Target): value is Point => 'x' in value;

/** Role and name as `look` takes them. */
function toPage(role: Role, name: Name): string {
  return JSON.stringify({ role, name: name instanceof RegExp ? { source: name.source, flags: name.flags } : name });
}

/** What can be seen of an element now. */
export async function seenNow(ask: Ask, role: Role, name: Name): Promise<Seen | undefined> {
  return (await ask<Seen | null | undefined>(`one(${toPage(role, name)})`)) ?? undefined;
}

async function placeToClick(ask: Ask, role: Role, name: Name): Promise<Point> {
  let trouble = '';
  const place = async () => {
    const target = await ask<Target>(`target(${toPage(role, name)})`);
    if (isPoint(target)) return target;
    trouble = target.trouble;
    return undefined;
  };
  return until(place, () => `the ${role} ${name} ${trouble}`);
}

export function makeFound(tab: Tab, ask: Ask, [role, name]: [Role, Name]): Found {
  const seen = (milliseconds?: number) =>
    until(
      () => seenNow(ask, role, name),
      () => `the ${role} ${name} is not there`,
      milliseconds,
    );
  const found: Found = {
    click: async (times = 1) => tab.click(await placeToClick(ask, role, name), times),
    async type(text) {
      await found.click();
      await until(
        async () => (await found.isFocused()) || undefined,
        () => `the ${role} ${name} does not have the focus`,
      );
      await tab.type(text);
    },
    isFocused: async () => (await seen()).isFocused,
    text: async () => (await seen()).text,
    value: async () => (await seen()).value,
    async waitFor(milliseconds) {
      await seen(milliseconds);
    },
  };
  return found;
}
