import { endpoints } from '@hearback/contract';
import { type ClientOf, clientOf } from './client/client-of.ts';
import { createFollow } from './client/follow.ts';
import { createTransport, type TransportOptions } from './client/transport.ts';
import { createUpload } from './client/upload.ts';
import { type Outbox, type OutboxOptions, outboxBy, type ResponseBody, type StoryBody } from './outbox/index.ts';

type Calls = ClientOf<typeof endpoints>;

/** A client for one platform. */
export interface Hearback extends Omit<Calls, 'stories'> {
  stories: Omit<Calls['stories'], 'submit'> & Pick<Outbox, 'submit'>;
  /** Stories and responses on their way: call `outbox.resume()` once a visit to send what an earlier one left. */
  outbox: Outbox;
}

export interface HearbackOptions extends TransportOptions {
  /** Where submissions wait: IndexedDB in a browser when not said, memory elsewhere; `null` for memory always. */
  outbox?: OutboxOptions['storage'];
}

/** Makes a client for the platform at `baseUrl`. Nothing is sent until a method is called. */
export function createHearback({ outbox: storage, ...options }: HearbackOptions): Hearback {
  const transport = createTransport(options);
  const calls = clientOf(endpoints, transport);
  const follow = createFollow(options);
  // The one stream and the one upload, put in here: whoever only reads stories must not load what makes them.
  const news: Calls['staff']['news'] = {
    follow: (query, ending) => follow(endpoints.staff.news.follow, { query }, ending),
  };
  const upload = createUpload(options);
  const imports: Calls['staff']['imports'] = {
    ...calls.staff.imports,
    start: (id, file) => upload(endpoints.staff.imports.start, { params: { id } }, file),
  };
  const send: Parameters<typeof outboxBy>[0] = ({ id, body, survey }) => {
    if ('wrong' in body) return transport(endpoints.enquiries.submit, { params: { id }, body });
    return survey
      ? transport(endpoints.surveys.respond, { params: { survey, id }, body: body as ResponseBody })
      : transport(endpoints.stories.submit, { params: { id }, body: body as StoryBody });
  };
  const outbox = outboxBy(send, { ...options, ...(storage !== undefined && { storage }) });
  return {
    ...calls,
    staff: { ...calls.staff, news, imports },
    stories: { ...calls.stories, submit: outbox.submit },
    outbox,
  };
}
