import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { looking } from './in-page-source.ts';
import { makeVisit } from './make-visit.ts';
import { singleClicks } from './single-clicks.ts';
import type { Tab } from './tab.ts';
import type { Engine, VisitOptions } from './visit.ts';
import { startWebkitDriver } from './webkit-driver.ts';

const KEYS: Record<string, string> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Space: Key.SPACE,
  Escape: Key.ESCAPE,
  Backspace: Key.BACK_SPACE,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
};

function settings({ colours, refusesStorage }: VisitOptions): string[] {
  return [
    // Without the toolbar the viewport is the window.
    ...['--automation', '--full-screen'],
    ...(colours === 'dark' ? ['--dark-mode'] : []),
    ...(refusesStorage ? ['--enable-html5-local-storage=false', '--enable-html5-database=false'] : []),
  ];
}

/** A session, whose commands go to the window that was switched to last and so must take turns. */
interface Session {
  driver: WebDriver;
  /** The window that was switched to last. */
  window: string;
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Each session is a MiniBrowser of its own, which keeps nothing when it ends. */
async function openSession(server: string, options: VisitOptions): Promise<Session> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { args: settings(options) },
  });
  const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  let before: Promise<unknown> = Promise.resolve();
  return {
    driver,
    window: await driver.getWindowHandle(),
    inTurn(work) {
      const turn = before.then(work);
      before = turn.catch(() => {});
      return turn;
    },
  };
}

/** Comes back as text of our own: the driver's is written in the page, whose lists may have a `toJSON` that makes them others. */
const awaiting = (source: string) =>
  `return (async () => JSON.stringify(await (${source}), function (key) { return this[key]; }))()`;

async function answerTo(driver: WebDriver, source: string): Promise<unknown> {
  const text = await driver.executeScript<string | null>(awaiting(source));
  return text === null ? undefined : JSON.parse(text);
}

function windowOf(session: Session, handle: string, isFirst: boolean): Tab {
  const { driver, inTurn } = session;
  const single = singleClicks();
  const here = <Result>(work: () => Promise<Result>) =>
    inTurn(async () => {
      // Only where it is another's turn: to switch to a window, also to the same one, takes the focus out of its frames.
      if (session.window === handle) await driver.switchTo().defaultContent();
      else await driver.switchTo().window(handle);
      session.window = handle;
      return work();
    });
  return {
    goto: (url) => here(() => driver.get(url)),
    reload: () => here(() => driver.navigate().refresh()),
    run: (source) => here(() => answerTo(driver, source)),
    runInFrame: (source) =>
      here(async () => {
        // Its reference to the element serves as well where that stands in a shadow root.
        await driver
          .switchTo()
          .frame(await driver.executeScript<WebElement>(`return ${await looking('firstFrame()')}`));
        return answerTo(driver, source);
      }),
    // A finger is played as a mouse by WebKitGTK's driver, so there is nothing to choose.
    click: (at, times) =>
      single(at, () =>
        here(() => {
          const actions = driver.actions().move({ x: Math.round(at.x), y: Math.round(at.y), duration: 0 });
          for (let click = 0; click < times; click += 1) actions.press().release();
          return actions.perform();
        }),
      ),
    press: (key, withShift) =>
      here(async () => {
        const actions = driver.actions();
        if (withShift) actions.keyDown(Key.SHIFT);
        actions.sendKeys(KEYS[key] ?? key);
        if (withShift) actions.keyUp(Key.SHIFT);
        await actions.perform();
      }),
    type: (text) => here(() => driver.actions().sendKeys(text).perform()),
    size: (width, height) =>
      here(async () => {
        await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      }),
    picture: () => here(async () => Buffer.from(await driver.takeScreenshot(), 'base64')),
    newTab: () =>
      inTurn(async () => {
        // A window, as a tab behind another is slowed down.
        await driver.switchTo().newWindow('window');
        session.window = await driver.getWindowHandle();
        return windowOf(session, session.window, false);
      }),
    consoleErrors: () => undefined,
    close: () => (isFirst ? inTurn(() => driver.quit()) : here(() => driver.close())),
  };
}

export const webkitEngine: Engine = {
  name: 'WebKit',
  colours: ['light', 'dark'],
  async start() {
    const driver = await startWebkitDriver();
    return {
      async visit(options = {}) {
        const session = await openSession(driver.url, options);
        const visit = makeVisit(windowOf(session, session.window, true));
        await visit.size(options.width ?? 1024, options.height ?? 768);
        return visit;
      },
      close: () => driver.stop(),
    };
  },
};
