import type { Endpoint, ResultOf } from '@hearback/contract';
import { HearbackUnreachable } from '../errors/hearback-unreachable.ts';
import { type Asked, addressFor, refusal, resultIn, type TransportOptions, tokenIn } from './transport.ts';

/** A file that is sent as it is: in a browser the one that was chosen, which is read while it is sent. */
export type Upload = Blob | string;

/** Sends a file to an endpoint. */
export type SendFile = <E extends Endpoint & { upload: string }>(
  endpoint: E,
  asked: Pick<Asked, 'params'>,
  file: Upload,
) => Promise<ResultOf<E>>;

/** Sends files over HTTP: once, and for as long as it takes. */
export function createUpload(options: TransportOptions): SendFile {
  return async (endpoint, asked, file) => {
    const token = tokenIn(options);
    const { fetch = globalThis.fetch } = options;
    const headers = {
      accept: 'application/json',
      'content-type': endpoint.upload,
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const call = { method: endpoint.method, headers, body: file, credentials: 'same-origin' as const };
    const response = await fetch(addressFor(options, endpoint, asked), call).catch((error: unknown) => {
      throw new HearbackUnreachable(error);
    });
    if (!response.ok) throw await refusal(response);
    return resultIn(endpoint, response);
  };
}
