// The part of autocannon that the benches use; it brings no types of its own.
declare module 'autocannon' {
  interface Request {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string;
  }

  interface Result {
    duration: number;
    errors: number;
    non2xx: number;
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
  }

  interface Options {
    url: string;
    connections: number;
    duration: number;
    warmup?: { connections: number; duration: number };
    requests?: { method: string; setupRequest(request: Request): Request }[];
  }

  export default function autocannon(options: Options): Promise<Result>;
}
