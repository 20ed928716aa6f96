import { looking } from './in-page-source.ts';
import type { Tab } from './tab.ts';
import type { Point } from './visit.ts';

/** The first frame of a tab's page as a tab: places in it are scrolled to, and clicked, in the page around. */
export function frameTab(tab: Tab): Tab {
  return {
    ...tab,
    run: (source) => tab.runInFrame(source),
    async click(at, times) {
      const place = (await tab.run(await looking(`placeInFrame(${JSON.stringify(at)})`))) as Point | undefined;
      if (!place) throw new Error('The page has no frame.');
      await tab.click(place, times);
    },
  };
}

/** The first of a page's frames. */
export function first<Frame>(frames: readonly Frame[]): Frame {
  const [frame] = frames;
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}
