import type { HelpfulTotals } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '../ports/failure.ts';
import { usePorts } from '../ports/ports.ts';
import { messages } from './reply.messages.ts';

/** How many replies their authors found helpful; nothing before anybody has said so. */
export function HelpfulLine() {
  const { api } = usePorts();
  const totals = useSignal<HelpfulTotals | undefined>(undefined);
  useEffect(() => {
    void attempt(() => api.replies.totals()).then((outcome) => {
      if (outcome.ok) totals.value = outcome.value;
    });
  }, [api, totals]);
  if (!totals.value) return null;
  const { replies, yes, partly, no } = totals.value;
  return yes + partly + no > 0 ? <p class="quiet">{messages.helpfulTotals(replies, yes, partly, no)}</p> : null;
}
