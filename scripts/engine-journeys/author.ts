import { until } from '../engines/until.ts';
import type { Focus, Name, Role, Visit } from '../engines/visit.ts';

/** Somebody who uses a page in one way: by a pointer, or by keys alone. */
export interface Author {
  visit: Visit;
  use(role: Role, name: Name, times?: number): Promise<void>;
  /** Writes into a text field. */
  write(name: string, text: string): Promise<void>;
  /** Chooses one of several. */
  choose(role: string, name: string): Promise<void>;
  /** Picks the first option of a list that drops down. By keys in every way: its options are the system's own window. */
  pick(name: string): Promise<void>;
}

const TABS_AT_MOST = 80;
/** Whether a visitor who presses Tab in the form cannot tell where that led. */
const isLost = ({ isMarked, isInView, isInShadow }: Focus) => isInShadow && !(isMarked && isInView);

async function tabTo(visit: Visit, [role, name]: [Role, Name], onFocus = (_: Focus) => {}): Promise<void> {
  await visit.waitFor(role, name);
  const isThere = () => visit.element(role, name).isFocused();
  for (let tabs = 0; tabs < TABS_AT_MOST && !(await isThere()); tabs += 1) {
    await visit.press('Tab');
    onFocus(await settledFocus(visit));
  }
  if (!(await isThere())) throw new Error(`The ${role} ${name} cannot be reached by Tab`);
}

/** Where the focus is once the page has scrolled to it, which WebKit does in its next frame. */
async function settledFocus(visit: Visit): Promise<Focus> {
  let focus = await visit.focus();
  for (let looks = 0; isLost(focus) && looks < 100; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    focus = await visit.focus();
  }
  return focus;
}

function expectInSight(focus: Focus): void {
  if (isLost(focus)) throw new Error(`The focus cannot be seen: ${JSON.stringify(focus)}`);
}

const pickIn = (visit: Visit, onFocus?: (focus: Focus) => void) => async (name: string) => {
  await tabTo(visit, ['combobox', name], onFocus);
  await visit.press('ArrowDown');
  await until(
    async () => (await visit.element('combobox', name).value()) || undefined,
    () => `no option of ${name} is picked`,
  );
};

/** By mouse, or by touch where the visit is by touch. */
export function byPointer(visit: Visit): Author {
  return {
    visit,
    use: (role, name, times) => visit.element(role, name).click(times),
    write: (name, text) => visit.element('textbox', name).type(text),
    choose: (role, name) => visit.element(role as Role, name).click(),
    pick: pickIn(visit),
  };
}

/** By keys alone: with Tab from one thing to the next, and never losing sight of where that is. */
export function byKeyboard(visit: Visit): Author {
  return {
    visit,
    async use(role, name, times = 1) {
      await tabTo(visit, [role, name], expectInSight);
      for (let time = 0; time < times; time += 1) await visit.press('Enter');
    },
    async write(name, text) {
      await tabTo(visit, ['textbox', name], expectInSight);
      await visit.type(text);
    },
    async choose(role, name) {
      await tabTo(visit, [role as Role, name], expectInSight);
      await visit.press('Space');
      await until(
        async () => (await visit.element(role as Role, name).value()) === true || undefined,
        () => `Space does not choose the ${role} ${name}`,
      );
    },
    pick: pickIn(visit, expectInSight),
  };
}
