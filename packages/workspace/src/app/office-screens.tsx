import { DeliveryFilter, type StaffMember } from '@hearback/contract';
import { seesAudit } from '../audit/addresses.ts';
import { setsComplaintTerms } from '../complaints/addresses.ts';
import { seesMails } from '../delivery/addresses.ts';
import { seesFigures } from '../figures/addresses.ts';
import { looksAfter, runsOrganisations } from '../organisations/addresses.ts';
import { managesPeople } from '../people/addresses.ts';
import { keepsTemplates, replySettingsFor } from '../replies/addresses.ts';
import { NotFound, NotTheirs } from './not-found.tsx';
import { Opened } from './opened.tsx';

const openAccount = () => import('../account/account.tsx');

export function OwnAccount({ staff }: { staff: StaffMember }) {
  return <Opened load={openAccount}>{({ Account }) => <Account staff={staff} />}</Opened>;
}

const openAudit = () => import('../audit/audit.tsx');

export function AuditTrail({ staff }: { staff: StaffMember }) {
  if (!seesAudit(staff.roles)) return <NotTheirs />;
  return <Opened load={openAudit}>{({ Audit }) => <Audit />}</Opened>;
}

const openPeople = () => import('../people/people.tsx');

export function AllPeople({ staff }: { staff: StaffMember }) {
  if (!managesPeople(staff.roles)) return <NotTheirs />;
  return <Opened load={openPeople}>{({ People }) => <People staff={staff} />}</Opened>;
}

const openRoles = () => import('../roles/roles.tsx');

export function RoleTable() {
  return <Opened load={openRoles}>{({ Roles }) => <Roles />}</Opened>;
}

const openFiguresList = () => import('../figures/figures-list.tsx');

export function AllFigures({ staff: { roles } }: { staff: StaffMember }) {
  if (!seesFigures(roles)) return <NotTheirs />;
  return <Opened load={openFiguresList}>{({ FiguresList }) => <FiguresList />}</Opened>;
}

const openFigures = () => import('../figures/group-figures.tsx');

export function FiguresOfGroup({ params, staff: { roles } }: { params?: { id: string }; staff: StaffMember }) {
  const id = params?.id ?? '';
  if (!seesFigures(roles)) return <NotTheirs />;
  return <Opened load={openFigures}>{({ GroupFigures }) => <GroupFigures key={id} id={id} />}</Opened>;
}

const openGroups = () => import('../groups/groups.tsx');

export function AllGroups({ staff: { roles } }: { staff: StaffMember }) {
  if (!runsOrganisations(roles)) return <NotTheirs />;
  return <Opened load={openGroups}>{({ Groups }) => <Groups />}</Opened>;
}

const openGroup = () => import('../groups/group.tsx');

export function OneGroup({ params, staff: { roles } }: { params?: { id: string }; staff: StaffMember }) {
  const id = params?.id ?? '';
  if (!runsOrganisations(roles)) return <NotTheirs />;
  return <Opened load={openGroup}>{({ Group }) => <Group key={id} id={id} />}</Opened>;
}

const openOrganisations = () => import('../organisations/organisations.tsx');

export function AllOrganisations({ staff: { roles } }: { staff: StaffMember }) {
  if (!looksAfter(roles)) return <NotTheirs />;
  return <Opened load={openOrganisations}>{({ Organisations }) => <Organisations roles={roles} />}</Opened>;
}

const openImport = () => import('../imports/import.tsx');

export function ImportRegister({ staff: { roles } }: { staff: StaffMember }) {
  if (!runsOrganisations(roles)) return <NotTheirs />;
  return <Opened load={openImport}>{({ Import }) => <Import />}</Opened>;
}

const openOrganisation = () => import('../organisations/organisation.tsx');

export function OneOrganisation({ params, staff: { roles } }: { params?: { ods: string }; staff: StaffMember }) {
  const ods = params?.ods ?? '';
  if (!looksAfter(roles)) return <NotTheirs />;
  return (
    <Opened load={openOrganisation}>
      {({ Organisation }) => <Organisation key={ods} ods={ods} setsTerms={setsComplaintTerms(roles)} />}
    </Opened>
  );
}

const openReplySettings = () => import('../replies/settings.tsx');

export function HowRepliesGoOut({ params, staff }: { params?: { ods: string }; staff: StaffMember }) {
  const ods = params?.ods ?? '';
  const { mayRead, maySet } = replySettingsFor(staff.roles, ods);
  if (!mayRead) return <NotTheirs />;
  return (
    <Opened load={openReplySettings}>
      {({ ReplySettingsPage }) => <ReplySettingsPage key={ods} {...{ ods, maySet }} roles={staff.roles} />}
    </Opened>
  );
}

const openTemplates = () => import('../replies/templates.tsx');

export function ReplyTemplates({ params, staff }: { params?: { ods: string }; staff: StaffMember }) {
  const ods = params?.ods ?? '';
  if (!keepsTemplates(staff.roles, ods)) return <NotTheirs />;
  return (
    <Opened load={openTemplates}>{({ Templates }) => <Templates key={ods} ods={ods} roles={staff.roles} />}</Opened>
  );
}

const openMails = () => import('../delivery/mails.tsx');

export function AllMails({ params, staff }: { params?: { show?: string }; staff: StaffMember }) {
  const show = DeliveryFilter.safeParse(params?.show ?? 'given-up');
  if (!show.success) return <NotFound />;
  if (!seesMails(staff.roles)) return <NotTheirs />;
  return <Opened load={openMails}>{({ Mails }) => <Mails key={show.data} show={show.data} />}</Opened>;
}
