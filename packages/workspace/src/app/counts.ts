import type { StaffMember, StaffStoryFilter } from '@hearback/contract';
import { changesSeenBy } from '@hearback/contract/permissions';
import { useModel } from '@preact/signals';
import { TotalsModel } from '../changes/totals.model.ts';
import { seesComplaints } from '../complaints/addresses.ts';
import { seesEnquiries } from '../enquiries/addresses.ts';
import { usePorts } from '../ports/ports.ts';
import { checksReplies } from '../replies/addresses.ts';
import { seesSentOn } from '../sent-on/addresses.ts';
import { QueuesModel } from '../stories/queues.model.ts';
import { isWorkModerator } from '../work-stories/addresses.ts';
import { readsWritten } from '../written-answers/addresses.ts';
import { WaitingModel } from './waiting.model.ts';

/** Everything that is counted beside a link of the header, and counting it again. */
export function useCounts(staff: StaffMember, lists: readonly StaffStoryFilter[]) {
  const ports = usePorts();
  const queues = useModel(() => new QueuesModel(ports));
  const totals = useModel(() => new TotalsModel(ports));
  const toCheck = useModel(() => new WaitingModel((query) => ports.api.toCheck.page(query)));
  const sentOn = useModel(() => new WaitingModel((query) => ports.api.sentOn.page({ show: 'open', ...query })));
  const enquiries = useModel(
    () => new WaitingModel((query) => ports.api.enquiries.page({ show: 'waiting', ...query })),
  );
  const complaints = useModel(() => new WaitingModel((query) => ports.api.complaints.page({ show: 'open', ...query })));
  const written = useModel(
    () => new WaitingModel((query) => ports.api.writtenAnswers.page({ show: 'waiting', ...query })),
  );
  const work = useModel(() => new WaitingModel((query) => ports.api.workStories.page({ show: 'to-read', ...query })));
  const checks = checksReplies(staff.roles);
  const seesChanges = staff.roles.some(({ role }) => changesSeenBy.includes(role));
  const countAgain = () => {
    if (seesChanges) void totals.refresh();
    if (checks) void toCheck.refresh();
    if (seesSentOn(staff.roles)) void sentOn.refresh();
    if (seesEnquiries(staff.roles)) void enquiries.refresh();
    if (seesComplaints(staff.roles)) void complaints.refresh();
    if (readsWritten(staff.roles)) void written.refresh();
    if (isWorkModerator(staff.roles)) void work.refresh();
    void queues.refresh(lists);
  };
  return {
    counted: { queues, totals, toCheck, sentOn, enquiries, complaints, written, work, checks, seesChanges },
    countAgain,
  };
}
