import { HearbackProblem } from '../errors/hearback-problem.ts';
import type { Identity } from '../ids/new-id.ts';
import type { EnquiryDraft, StoryDraft } from './item.ts';
import type { Outbox, OutboxPort } from './outbox.ts';
import type { Submission, Underway } from './submission.ts';

/** An outbox whose submissions can be waited for. The widget watches them, and does without. */
export function withReceipts(outbox: OutboxPort): Outbox {
  return {
    submit: (draft: StoryDraft | EnquiryDraft, identity?: Identity) =>
      withReceipt(outbox.submit(draft as StoryDraft, identity)) as Submission<never>,
    respond: (survey, draft, identity) => withReceipt(outbox.respond(survey, draft, identity)),
    resume: async () => (await outbox.resume()).map(withReceipt),
  };
}

function withReceipt<Draft, Got>(submission: Underway<Draft, Got>): Submission<Draft, Got> {
  const receipt = () =>
    new Promise<Got>((resolve, reject) => {
      const stop = submission.subscribe((state) => {
        if (state.name === 'sent') resolve(state.receipt);
        else if (state.name === 'refused') reject(new HearbackProblem(state.problem));
        else return;
        queueMicrotask(() => stop());
      });
    });
  // The same one, so that its state stays what it is now.
  return Object.assign(submission, { receipt });
}
