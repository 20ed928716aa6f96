import { connect, createServer, type Server, type Socket } from 'node:net';

/** What befalls the next request of a method; from then on the network is cut. */
type Mishap = 'half the request' | 'no answer';

/** A TCP proxy in front of a server, which behaves as the network does on a train. */
export interface CuttableNetwork {
  /** Leads to the server while the network is there. */
  url: string;
  /** The requests that were begun, such as `PUT /v1/stories/…`. */
  requests: readonly string[];
  /** Breaks all connections and refuses new ones. */
  cut(): Promise<void>;
  /** Lets only half of the next such request's body through, then cuts the network. */
  cutDuring(method: string): void;
  /** Lets the next such request through and cuts the network when its answer comes. */
  cutBeforeAnswer(method: string): void;
  mend(): Promise<void>;
  stop(): Promise<void>;
}

// Browsers send a request's head in one piece, and nothing after a request before its answer.
const HEAD = /^([A-Z]+) (\S+) HTTP\/1\.1\r\n/;
const LENGTH = /\r\ncontent-length: (\d+)\r\n/i;
const HEAD_END = '\r\n\r\n';

/** How many bytes there are until the middle of the body of the request that begins here. */
function upToHalf(head: string): number {
  const body = head.indexOf(HEAD_END) + HEAD_END.length;
  return body + Math.floor(Number(LENGTH.exec(head)?.[1] ?? 0) / 2);
}

class Network {
  readonly requests: string[] = [];
  readonly pairs = new Set<readonly [Socket, Socket]>();
  readonly server: Server = createServer((author) => this.join(author));
  mishap: { kind: Mishap; method: string } | undefined;
  readonly target: number;

  constructor(target: number) {
    this.target = target;
  }

  listen(port: number): Promise<number> {
    return new Promise((ready, fail) => {
      this.server.once('error', fail).listen(port, '127.0.0.1', () => {
        this.server.off('error', fail);
        const address = this.server.address();
        ready(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  cut(): Promise<void> {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
    return new Promise((done) => this.server.close(() => done()));
  }

  join(author: Socket): void {
    const platform = connect(this.target, '127.0.0.1');
    const pair = [author, platform] as const;
    this.pairs.add(pair);
    let left = Number.POSITIVE_INFINITY;
    let isMute = false;
    author.on('data', (data: Buffer) => {
      const [, method = '', path = ''] = HEAD.exec(data.toString('latin1')) ?? [];
      if (method) this.requests.push(`${method} ${path}`);
      if (method && method === this.mishap?.method) {
        if (this.mishap.kind === 'no answer') isMute = true;
        else left = upToHalf(data.toString('latin1'));
        this.mishap = undefined;
      }
      // Written out before the line breaks, so that the server really has the half.
      if (data.length < left) platform.write(data);
      else platform.write(data.subarray(0, left), () => void this.cut());
      left -= data.length;
    });
    platform.on('data', (data: Buffer) => (isMute ? void this.cut() : author.write(data)));
    for (const socket of pair) {
      socket.on('error', () => {});
      socket.on('close', () => {
        this.pairs.delete(pair);
        for (const other of pair) other.destroy();
      });
    }
  }
}

/** Puts a network that can be cut in front of a server on this machine. */
export async function startCuttableNetwork(server: string): Promise<CuttableNetwork> {
  const network = new Network(Number(new URL(server).port));
  const port = await network.listen(0);
  return {
    url: `http://localhost:${port}`,
    requests: network.requests,
    cut: () => network.cut(),
    cutDuring(method) {
      network.mishap = { kind: 'half the request', method };
    },
    cutBeforeAnswer(method) {
      network.mishap = { kind: 'no answer', method };
    },
    async mend() {
      if (!network.server.listening) await network.listen(port);
    },
    stop: () => network.cut(),
  };
}
