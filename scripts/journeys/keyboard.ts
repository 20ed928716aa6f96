import type { CDPSession, Page } from 'playwright-core';

/** What has the focus, as a screen reader is told of it. */
interface Focused {
  role: string;
  name: string;
  /** Whether it is in view, with nothing over it, and something drawn around it says so. */
  isMarked: boolean;
}

interface Wanted {
  role: string;
  name: string | RegExp;
  /** More presses than this nobody should need. */
  atMost: number;
  key?: 'Tab' | 'Shift+Tab';
}

/** A page in the hands of somebody who has keys alone: nothing here clicks, or sets the focus itself. */
export class Keyboard {
  readonly #page: Page;
  readonly #browserSide: CDPSession;

  private constructor(page: Page, browserSide: CDPSession) {
    this.#page = page;
    this.#browserSide = browserSide;
  }

  static async of(page: Page): Promise<Keyboard> {
    return new Keyboard(page, await page.context().newCDPSession(page));
  }

  /** Presses Tab until that has the focus, which must be seen at every stop; gives how often it was pressed. */
  async goTo({ role, name, atMost, key = 'Tab' }: Wanted): Promise<number> {
    const stops: string[] = [];
    while (stops.length < atMost) {
      await this.#page.keyboard.press(key);
      const focused = await this.focused();
      const stop = `${focused.role} “${focused.name}”`;
      stops.push(stop);
      if (!focused.isMarked) throw new Error(`Nothing shows that the focus is at ${stop}.`);
      if (focused.role === role && isSo(focused.name, name)) return stops.length;
    }
    throw new Error(`${atMost} presses of ${key} do not lead to ${role} “${name}”, but to ${stops.join(', ')}.`);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async focused(): Promise<Focused> {
    const { result } = await this.#browserSide.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (result.objectId === undefined) return { role: 'none', name: '', isMarked: false };
    const asked = { objectId: result.objectId, fetchRelatives: false };
    const { nodes } = await this.#browserSide.send('Accessibility.getPartialAXTree', asked);
    const said = { role: `${nodes[0]?.role?.value ?? 'none'}`, name: `${nodes[0]?.name?.value ?? ''}` };
    return { ...said, isMarked: await this.#page.evaluate(isMarked) };
  }
}

function isSo(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** Runs in the page. */
function isMarked(): boolean {
  const element = document.activeElement;
  const box = element?.getClientRects()[0];
  if (!element || element === document.body || !box) return false;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return (hasOutline || boxShadow !== 'none') && over !== null && (element.contains(over) || over.contains(element));
}
