/** An answer, its body as JSON where it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** What goes with a call: a `body` is sent as JSON, `raw` as it is, `form` as a browser posts a form. */
export interface Asked {
  body?: unknown;
  raw?: string | Uint8Array<ArrayBuffer>;
  form?: [string, string][];
  token?: string | undefined;
  headers?: Record<string, string>;
}

/** Makes a real HTTP call. Redirects are answers, not followed. */
export type Asking = (method: string, path: string, asked?: Asked) => Promise<Answer>;

/** Calls the platform at `address`. */
export function askAt(address: string): Asking {
  return async (method, path, { body, raw, form, token, headers = {} } = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: body === undefined ? (form ? new URLSearchParams(form) : (raw ?? null)) : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: jsonIn(response, text) };
  };
}

function jsonIn({ headers }: Response, text: string): Record<string, unknown> {
  return /json/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : {};
}
