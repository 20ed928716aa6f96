import { type ComplaintTerms, fieldError } from '@hearback/contract';
import { complaintsSeenBy, complaintTermsSetBy } from '@hearback/contract/permissions';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { holdsAny, maySeeComplaints } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { idsOfHolders } from '../staff/store.ts';
import { complaintTerms, setComplaintTerms } from './store.ts';

/** Who signs for an organisation, for those who see to complaints there. */
export async function termsFor(services: Services, { grants }: SignedInStaff, ods: string): Promise<ComplaintTerms> {
  if (!maySeeComplaints(grants, ods) || !(await services.directory(ods))) throw notFound('organisation with this code');
  return complaintTerms(services.db, ods);
}

/** Sets who signs: people who have a role there. */
export async function setTerms(
  services: Services,
  { staff, ods, terms }: { staff: SignedInStaff; ods: string; terms: ComplaintTerms },
): Promise<ComplaintTerms> {
  if (!holdsAny(staff.grants, complaintTermsSetBy, ods) || !(await services.directory(ods))) {
    throw notFound('organisation with this code');
  }
  const people = await idsOfHolders(services.db, complaintsSeenBy, ods);
  const errors = terms.responsible.flatMap((id, at) =>
    people.includes(id)
      ? []
      : [fieldError(`/responsible/${at}`, 'not-an-option', 'Choose somebody who sees to complaints there.')],
  );
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  await setComplaintTerms(services.db, ods, terms);
  return complaintTerms(services.db, ods);
}
