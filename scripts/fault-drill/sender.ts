import { type NewStory, newStory } from '../load/new-story.ts';

/** A story and the receipt that was answered for it. */
export interface Acknowledged extends NewStory {
  receipt: string;
}

/** Sends stories, some at once, until it is stopped. */
export interface Sender {
  acknowledged: Acknowledged[];
  /** Sent, but the answer never came: these may or may not be there. */
  unanswered: NewStory[];
  stop(): Promise<void>;
}

/** PUTs a story; the receipt, or undefined when no proper answer came. */
export async function put(url: string, { id, body }: NewStory): Promise<string | undefined> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/v1/stories/${id}`, { method: 'PUT', headers, body });
    const text = await response.text();
    return response.ok ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Starts `atOnce` authors that each send one story after another to `url`. */
export function startSender(url: string, atOnce: number): Sender {
  const acknowledged: Acknowledged[] = [];
  const unanswered: NewStory[] = [];
  let isOn = true;
  const author = async () => {
    while (isOn) {
      const story = newStory();
      const receipt = await put(url, story);
      if (receipt !== undefined) acknowledged.push({ ...story, receipt });
      else {
        unanswered.push(story);
        // The platform is gone; each author keeps the one story it could not send.
        return;
      }
    }
  };
  const authors = Array.from({ length: atOnce }, author);
  return {
    acknowledged,
    unanswered,
    async stop() {
      isOn = false;
      await Promise.all(authors);
    },
  };
}
