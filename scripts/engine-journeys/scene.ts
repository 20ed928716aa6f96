import { type CuttableNetwork, startCuttableNetwork } from '../cuttable-network/cuttable-network.ts';
import { type ExampleServer, serveExample } from '../example-pages/serve.ts';
import { waitingStories } from '../journeys/rows.ts';
import { type Stage, startStage } from '../stage/stage.ts';

/** A practice's pages whose tag comes from a platform behind a network that can be cut. */
export interface Scene {
  practice: ExampleServer;
  network: CuttableNetwork;
  /** How many stories of this title the platform holds. It is asked past the network. */
  rows(title: string): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the platform, the network before it, and the practice's pages. */
export async function startScene(pages: (platform: string) => Record<string, string> = () => ({})): Promise<Scene> {
  const stage: Stage = await startStage();
  const network = await startCuttableNetwork(stage.platform.url);
  const practice = await serveExample('practice-page', { platform: network.url, pages: pages(network.url) });
  return {
    practice,
    network,
    rows: (title) => waitingStories(stage.platform.url, title),
    async stop() {
      await Promise.all([practice.stop(), network.stop()]);
      await stage.stop();
    },
  };
}
