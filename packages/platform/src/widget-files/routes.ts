import type { FastifyInstance } from 'fastify';
import { keptFolder, widgetFilesIn } from './keep.ts';

/** Serves the widget's files of earlier builds. Each has a route of its own, so no other path leads into the folder. */
export async function keptFileRoutes(app: FastifyInstance, built: string, dataFolder: string): Promise<void> {
  const folder = keptFolder(dataFolder);
  const ofThisBuild = new Set(await widgetFilesIn(built));
  for (const path of await widgetFilesIn(folder)) {
    // A packed copy goes out in the place of its file, to browsers that can unpack it.
    if (path.endsWith('.br') || ofThisBuild.has(path)) continue;
    app.get(`/${path}`, (_, reply) => reply.sendFile(path, folder));
  }
}
