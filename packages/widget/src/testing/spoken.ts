import { virtual } from '@guidepup/virtual-screen-reader';
import { onTestFinished } from 'vitest';

const END = 'end of document';
/** Of these, and of where anything ends, no screen reader speaks. */
const SILENT = /^(document|paragraph|status|form|list|listitem|strong|mark|term|definition|polite: |end of .*)$/;
/** These are heard whole: what stands in them is in their name or their value. */
const WHOLE = /^(button|link|combobox), /;

/** What a screen reader says, written down to be read. */
export interface Spoken {
  /** A heading of what is written down. */
  part(title: string): void;
  /** Does something, and writes down what is said then: where the focus went, and messages. */
  when(doing: string, act: () => Promise<unknown>): Promise<void>;
  /** Reads on to the end of the page, then what stands above the place where the reading began. */
  read(): Promise<void>;
  text(): string;
}

export async function startSpoken(introduction: string): Promise<Spoken> {
  const lines: string[] = [introduction];
  await virtual.start({ container: document.body });
  onTestFinished(() => virtual.stop());
  return {
    part: (title) => void lines.push('', title, '-'.repeat(title.length)),
    async when(doing, act) {
      await take();
      await act();
      // Messages are spoken when the page has come to rest.
      await new Promise((done) => setTimeout(done, 100));
      const said = await take();
      // A pressed button has been read before it was pressed.
      const isEcho = doing === `presses ${said[0]?.replace('button, ', '')}`;
      lines.push('', `[${doing}]`, ...said.slice(isEcho ? 1 : 0));
    },
    async read() {
      const from = virtual.activeNode;
      lines.push('[reads on]', ...(await readUntil(async () => (await virtual.lastSpokenPhrase()) === END)));
      await virtual.next();
      if (virtual.activeNode === from) return;
      const above = await readUntil(async () => virtual.activeNode === from);
      lines.push('[reads from the top]', ...above.slice(0, -1));
    },
    text: () => `${lines.join('\n')}\n`,
  };
}

async function readUntil(isLast: () => Promise<boolean>): Promise<string[]> {
  do await virtual.next();
  while (!(await isLast()));
  return take();
}

/** What was said since the last time, without what is an echo of the virtual reader alone. */
async function take(): Promise<string[]> {
  const said = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  const heard: string[] = [];
  let within: string | undefined;
  for (const [place, phrase] of said.entries()) {
    if (within === undefined && !SILENT.test(phrase) && !isLabelOf(said[place - 1], phrase)) heard.push(phrase);
    if (phrase === `end of ${within}`) within = undefined;
    else if (WHOLE.test(phrase) && said.includes(`end of ${phrase}`, place)) within ??= phrase;
  }
  return heard;
}

/** A label stands behind its radio button too, and is read once. */
function isLabelOf(field: string | undefined, phrase: string): boolean {
  return /^(radio|checkbox), /.test(field ?? '') && field?.split(', ')[1] === phrase;
}
