import { copyFile, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

// Names that hold a hash of what is in the file: one name is one content for good.
const WIDGET_FILE = /^(embed-[\w-]{8,}|widget\/[a-z-]+-[\w-]{8,})\.js(\.br)?$/;

/** Where the widget's files outlive the build that made them. */
export const keptFolder = (dataFolder: string) => resolve(dataFolder, 'widget-files');

/** The widget's files in a folder, by their path there with forward slashes. A folder that is not there has none. */
export async function widgetFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.map((path) => path.split(sep).join('/')).filter((path) => WIDGET_FILE.test(path));
}

/**
 * Copies the widget's files of this build to where they are kept, as a tag on somebody's page may name this version for
 * years. What is there already stays.
 */
export async function keepWidgetFiles(built: string, dataFolder: string): Promise<void> {
  const kept = keptFolder(dataFolder);
  await mkdir(join(kept, 'widget'), { recursive: true });
  for (const path of await widgetFilesIn(built)) await keep(join(built, path), join(kept, path));
}

async function keep(from: string, to: string): Promise<void> {
  const [wanted, there] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  // Another size is a copy that a power cut left unfinished.
  if (there?.size === wanted.size) return;
  // Another process may serve from here already, so a file shows only when it is whole.
  const unfinished = `${to}.${process.pid}.new`;
  await copyFile(from, unfinished);
  await rename(unfinished, to);
}
