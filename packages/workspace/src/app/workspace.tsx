import { ChangeFilter, DeliveryFilter, type StaffMember, StaffStoryFilter } from '@hearback/contract';
import { changesSeenBy, seenBy } from '@hearback/contract/permissions';
import { type ReadonlySignal, useComputed, useModel } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Route, Router, useLocation } from 'preact-iso';
import { AUDIT, seesAudit } from '../audit/addresses.ts';
import { CHANGES } from '../changes/addresses.ts';
import { TotalsModel } from '../changes/totals.model.ts';
import { MAILS, seesMails } from '../delivery/addresses.ts';
import { FIGURES, seesFigures } from '../figures/addresses.ts';
import { GROUPS } from '../groups/addresses.ts';
import { IMPORT } from '../imports/addresses.ts';
import { messages as keyMessages } from '../keys/keys.messages.ts';
import { KeysModel } from '../keys/keys.model.ts';
import { useKeys } from '../keys/use-keys.ts';
import { landingOf } from '../navigation/landing.ts';
import { useWay, type Way } from '../navigation/way.ts';
import { type Answered, useNews } from '../news/use-news.ts';
import { looksAfter, ORGANISATIONS, runsOrganisations } from '../organisations/addresses.ts';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { ACCOUNT, managesPeople, PEOPLE } from '../people/addresses.ts';
import { usePorts } from '../ports/ports.ts';
import { checksReplies, keepsTemplates, replySettingsFor, TO_CHECK } from '../replies/addresses.ts';
import { ROLES } from '../roles/addresses.ts';
import { SEARCH } from '../search/addresses.ts';
import type { KeptSearch } from '../search/search.model.ts';
import { SENT_ON, seesSentOn } from '../sent-on/addresses.ts';
import { addressOfList } from '../stories/addresses.ts';
import { listsFor } from '../stories/lists.ts';
import { QueuesModel } from '../stories/queues.model.ts';
import { messages as storiesMessages } from '../stories/stories.messages.ts';
import { StoriesModel } from '../stories/stories.model.ts';
import { Stories } from '../stories/stories.tsx';
import { SURVEYS, seesSurveys } from '../surveys/addresses.ts';
import { isWorkModerator, mayOpenWork, WORK } from '../work-stories/addresses.ts';
import { readsWritten, WRITTEN } from '../written-answers/addresses.ts';
import { Header } from './header.tsx';
import { NotFound, NotTheirs } from './not-found.tsx';
import { Opened } from './opened.tsx';
import type { SessionModel } from './session.model.ts';
import { WaitingModel } from './waiting.model.ts';

interface WorkspaceProps {
  session: SessionModel;
  staff: StaffMember;
}

/** Everything behind the sign-in: the header and one screen at a time. */
export function Workspace({ session, staff }: WorkspaceProps) {
  const ports = usePorts();
  const lists = useMemo(() => listsFor(staff.roles), [staff]);
  const queues = useModel(() => new QueuesModel(ports));
  const models = useMemo(() => new Map(lists.map((list) => [list, new StoriesModel(ports, list)])), [ports, lists]);
  const totals = useModel(() => new TotalsModel(ports));
  const seesStories = staff.roles.some(({ role }) => seenBy.published.includes(role));
  const toCheck = useModel(() => new WaitingModel((query) => ports.api.toCheck.page(query)));
  const sentOn = useModel(() => new WaitingModel((query) => ports.api.sentOn.page({ show: 'open', ...query })));
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
    if (readsWritten(staff.roles)) void written.refresh();
    if (isWorkModerator(staff.roles)) void work.refresh();
    void queues.refresh(lists);
  };
  const way = useWay();
  const kept = useMemo(() => ({}), [ports]);
  const keys = useModel(KeysModel);
  useKeys(keys);
  const { stories: news, answered } = useNews();
  const heard = news.value;
  const isLoaded = useIsLoaded(models);
  useEffect(() => {
    if (isLoaded) countAgain();
  }, [isLoaded, heard, queues, totals, toCheck, sentOn, lists, seesChanges, checks]);
  return (
    <>
      <Header
        {...{ session, staff, lists, queues, seesStories, seesChanges, totals, checks, toCheck, sentOn, written, work }}
      />
      <main class="app-main" id="main" tabIndex={-1}>
        <Router>
          <Route path="/workspace" component={Home} roles={staff.roles} />
          <Route
            path={`${CHANGES}/:show?`}
            component={AllChanges}
            isAllowed={seesChanges}
            totals={totals}
            onChange={countAgain}
          />
          <Route path={SEARCH} component={Finding} isAllowed={seesStories} {...{ staff, keys, news, way, kept }} />
          <Route path={ACCOUNT} component={OwnAccount} staff={staff} />
          <Route path={PEOPLE} component={AllPeople} staff={staff} />
          <Route path={ROLES} component={RoleTable} />
          <Route path={AUDIT} component={AuditTrail} staff={staff} />
          <Route path={TO_CHECK} component={RepliesToCheck} isAllowed={checks} staff={staff} onReload={countAgain} />
          <Route path="/workspace/reply-settings/:ods" component={HowRepliesGoOut} staff={staff} />
          <Route path={FIGURES} component={AllFigures} staff={staff} />
          <Route path={`${FIGURES}/:id`} component={FiguresOfGroup} staff={staff} />
          <Route path={GROUPS} component={AllGroups} staff={staff} />
          <Route path={`${GROUPS}/:id`} component={OneGroup} staff={staff} />
          <Route path={IMPORT} component={ImportRegister} staff={staff} />
          <Route path={ORGANISATIONS} component={AllOrganisations} staff={staff} />
          <Route path={`${ORGANISATIONS}/:ods`} component={OneOrganisation} staff={staff} />
          <Route path="/workspace/reply-templates/:ods" component={ReplyTemplates} staff={staff} />
          <Route path={`${MAILS}/:show?`} component={AllMails} staff={staff} />
          <Route path={SENT_ON} component={AllSentOn} staff={staff} show="open" onReload={countAgain} />
          <Route path={`${SENT_ON}/done`} component={AllSentOn} staff={staff} show="done" onReload={countAgain} />
          <Route path={`${SENT_ON}/:story`} component={OneSentOn} staff={staff} onChange={countAgain} />
          <Route path={`${SURVEYS}/:id?/:part?`} component={AllSurveys} {...{ staff, answered }} />
          <Route path={`${WRITTEN}/:show?`} component={AllWritten} staff={staff} onReload={countAgain} />
          <Route path={`${WORK}/:id?/:ods?`} component={FromStaff} staff={staff} onChange={countAgain} />
          <Route path="/workspace/:show" component={List} {...{ models, news, way }} onReload={countAgain} />
          <Route path="/workspace/stories/:id" component={OneStory} {...{ staff, way }} onChange={countAgain} />
          <Route default component={NotFound} />
        </Router>
      </main>
      <Keys model={keys} />
    </>
  );
}

/** Whether the list that one came in by is there, or will not come: what else there is to know waits for it. */
function useIsLoaded(models: ReadonlyMap<StaffStoryFilter, StoriesModel>): boolean {
  const { path } = useLocation();
  const [came] = useState(path);
  const list = [...models].find(([show]) => came === addressOfList(show))?.[1];
  const isLoaded = useComputed(() => !list || list.items.value !== undefined || list.failure.value !== undefined);
  return isLoaded.value;
}

/** Leads on to where one has something to do. */
function Home({ roles }: { roles: StaffMember['roles'] }) {
  const { route } = useLocation();
  const first = landingOf(roles);
  useEffect(() => {
    if (first) route(first, true);
  }, [first, route]);
  if (first) return null;
  return (
    <Page title={storiesMessages.noLists}>
      <p class="quiet">{storiesMessages.noListsHelp}</p>
    </Page>
  );
}

const openStory = () => import('../story/story.tsx');

interface ListProps {
  params?: { show: string };
  models: ReadonlyMap<StaffStoryFilter, StoriesModel>;
  news: ReadonlySignal<number>;
  way: Way;
  onReload: () => void;
}

function List({ params, models, news, way, onReload }: ListProps) {
  const found = [...models].find(([list]) => list === params?.show);
  const isShown = found?.[1].items.value !== undefined;
  useEffect(() => {
    // Where a story's files do not come now, they are asked for again when one is opened, which says so if need be.
    if (isShown) openStory().catch(() => undefined);
  }, [isShown]);
  if (!found) return StaffStoryFilter.safeParse(params?.show).success ? <NotTheirs /> : <NotFound />;
  const [show, model] = found;
  const others = [...models.keys()].filter((list) => list !== show);
  return <Stories key={show} {...{ show, model, others, news, left: way.left, onReload }} />;
}

interface AllChangesProps {
  params?: { show?: string };
  isAllowed: boolean;
  totals: TotalsModel;
  onChange: () => void;
}

const openChanges = () => import('../changes/changes.tsx');

function AllChanges({ params, isAllowed, totals, onChange }: AllChangesProps) {
  const show = ChangeFilter.safeParse(params?.show ?? 'overdue');
  if (!show.success) return <NotFound />;
  if (!isAllowed) return <NotTheirs />;
  return (
    <Opened load={openChanges}>
      {({ Changes }) => <Changes key={show.data} show={show.data} totals={totals.totals.value} onChange={onChange} />}
    </Opened>
  );
}

const openKeys = () => import('../keys/keys-dialog.tsx');

function Keys({ model }: { model: KeysModel }) {
  return (
    <footer class="app-foot">
      <Button look="link" onPress={() => (model.isHelpShown.value = true)}>
        {keyMessages.open}
      </Button>
      {model.isHelpShown.value && (
        <Opened load={openKeys}>
          {({ KeysDialog }) => <KeysDialog onClose={() => (model.isHelpShown.value = false)} />}
        </Opened>
      )}
    </footer>
  );
}

const openSearch = () => import('../search/search.tsx');

interface FindingProps {
  isAllowed: boolean;
  staff: StaffMember;
  keys: KeysModel;
  news: ReadonlySignal<number>;
  way: Way;
  /** What was looked for last. */
  kept: KeptSearch;
}

function Finding({ isAllowed, way, ...rest }: FindingProps) {
  if (!isAllowed) return <NotTheirs />;
  return <Opened load={openSearch}>{({ Search }) => <Search {...rest} left={way.left} />}</Opened>;
}

const openAccount = () => import('../account/account.tsx');

function OwnAccount({ staff }: { staff: StaffMember }) {
  return <Opened load={openAccount}>{({ Account }) => <Account staff={staff} />}</Opened>;
}

const openAudit = () => import('../audit/audit.tsx');

function AuditTrail({ staff }: { staff: StaffMember }) {
  if (!seesAudit(staff.roles)) return <NotTheirs />;
  return <Opened load={openAudit}>{({ Audit }) => <Audit />}</Opened>;
}

const openPeople = () => import('../people/people.tsx');

function AllPeople({ staff }: { staff: StaffMember }) {
  if (!managesPeople(staff.roles)) return <NotTheirs />;
  return <Opened load={openPeople}>{({ People }) => <People staff={staff} />}</Opened>;
}

const openRoles = () => import('../roles/roles.tsx');

function RoleTable() {
  return <Opened load={openRoles}>{({ Roles }) => <Roles />}</Opened>;
}

const openFiguresList = () => import('../figures/figures-list.tsx');

function AllFigures({ staff: { roles } }: { staff: StaffMember }) {
  if (!seesFigures(roles)) return <NotTheirs />;
  return <Opened load={openFiguresList}>{({ FiguresList }) => <FiguresList />}</Opened>;
}

const openFigures = () => import('../figures/group-figures.tsx');

function FiguresOfGroup({ params, staff: { roles } }: { params?: { id: string }; staff: StaffMember }) {
  const id = params?.id ?? '';
  if (!seesFigures(roles)) return <NotTheirs />;
  return <Opened load={openFigures}>{({ GroupFigures }) => <GroupFigures key={id} id={id} />}</Opened>;
}

const openGroups = () => import('../groups/groups.tsx');

function AllGroups({ staff: { roles } }: { staff: StaffMember }) {
  if (!runsOrganisations(roles)) return <NotTheirs />;
  return <Opened load={openGroups}>{({ Groups }) => <Groups />}</Opened>;
}

const openGroup = () => import('../groups/group.tsx');

function OneGroup({ params, staff: { roles } }: { params?: { id: string }; staff: StaffMember }) {
  const id = params?.id ?? '';
  if (!runsOrganisations(roles)) return <NotTheirs />;
  return <Opened load={openGroup}>{({ Group }) => <Group key={id} id={id} />}</Opened>;
}

const openOrganisations = () => import('../organisations/organisations.tsx');

function AllOrganisations({ staff: { roles } }: { staff: StaffMember }) {
  if (!looksAfter(roles)) return <NotTheirs />;
  return <Opened load={openOrganisations}>{({ Organisations }) => <Organisations roles={roles} />}</Opened>;
}

const openImport = () => import('../imports/import.tsx');

function ImportRegister({ staff: { roles } }: { staff: StaffMember }) {
  if (!runsOrganisations(roles)) return <NotTheirs />;
  return <Opened load={openImport}>{({ Import }) => <Import />}</Opened>;
}

const openOrganisation = () => import('../organisations/organisation.tsx');

function OneOrganisation({ params, staff: { roles } }: { params?: { ods: string }; staff: StaffMember }) {
  const ods = params?.ods ?? '';
  if (!looksAfter(roles)) return <NotTheirs />;
  return <Opened load={openOrganisation}>{({ Organisation }) => <Organisation key={ods} ods={ods} />}</Opened>;
}

const openToCheck = () => import('../replies/to-check.tsx');

interface RepliesToCheckProps {
  isAllowed: boolean;
  staff: StaffMember;
  onReload: () => void;
}

function RepliesToCheck({ isAllowed, ...rest }: RepliesToCheckProps) {
  if (!isAllowed) return <NotTheirs />;
  return <Opened load={openToCheck}>{({ ToCheck }) => <ToCheck {...rest} />}</Opened>;
}

const openReplySettings = () => import('../replies/settings.tsx');

function HowRepliesGoOut({ params, staff }: { params?: { ods: string }; staff: StaffMember }) {
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

function ReplyTemplates({ params, staff }: { params?: { ods: string }; staff: StaffMember }) {
  const ods = params?.ods ?? '';
  if (!keepsTemplates(staff.roles, ods)) return <NotTheirs />;
  return (
    <Opened load={openTemplates}>{({ Templates }) => <Templates key={ods} ods={ods} roles={staff.roles} />}</Opened>
  );
}

const openSurveys = () => import('../surveys/surveys.tsx');

interface AllSurveysProps {
  params?: { id?: string; part?: string };
  staff: StaffMember;
  answered: Answered;
}

function AllSurveys({ params, ...rest }: AllSurveysProps) {
  if (!seesSurveys(rest.staff.roles)) return <NotTheirs />;
  return <Opened load={openSurveys}>{({ Surveys }) => <Surveys {...params} {...rest} />}</Opened>;
}

const openWork = () => import('../work-stories/work-stories.tsx');

interface FromStaffProps {
  params?: { id?: string; ods?: string };
  staff: StaffMember;
  onChange: () => void;
}

function FromStaff({ params, staff: { roles }, onChange }: FromStaffProps) {
  if (!mayOpenWork(roles)) return <NotTheirs />;
  return <Opened load={openWork}>{({ WorkStories }) => <WorkStories {...{ ...params, roles, onChange }} />}</Opened>;
}

const openWritten = () => import('../written-answers/written.tsx');

interface AllWrittenProps {
  params?: { show?: string };
  staff: StaffMember;
  onReload: () => void;
}

function AllWritten({ params, staff, onReload }: AllWrittenProps) {
  if (!readsWritten(staff.roles)) return <NotTheirs />;
  return (
    <Opened load={openWritten}>
      {({ Written }) => <Written show={params?.show ?? 'waiting'} onReload={onReload} />}
    </Opened>
  );
}

const openMails = () => import('../delivery/mails.tsx');

function AllMails({ params, staff }: { params?: { show?: string }; staff: StaffMember }) {
  const show = DeliveryFilter.safeParse(params?.show ?? 'given-up');
  if (!show.success) return <NotFound />;
  if (!seesMails(staff.roles)) return <NotTheirs />;
  return <Opened load={openMails}>{({ Mails }) => <Mails key={show.data} show={show.data} />}</Opened>;
}

const openSentOnList = () => import('../sent-on/sent-on-list.tsx');

interface AllSentOnProps {
  show: 'open' | 'done';
  staff: StaffMember;
  onReload: () => void;
}

function AllSentOn({ staff, ...rest }: AllSentOnProps) {
  if (!seesSentOn(staff.roles)) return <NotTheirs />;
  return <Opened load={openSentOnList}>{({ SentOnList }) => <SentOnList key={rest.show} {...rest} />}</Opened>;
}

const openSentOn = () => import('../sent-on/sent-on.tsx');

interface OneSentOnProps {
  params?: { story: string };
  staff: StaffMember;
  onChange: () => void;
}

function OneSentOn({ params, staff, onChange }: OneSentOnProps) {
  const story = params?.story ?? '';
  if (!seesSentOn(staff.roles)) return <NotTheirs />;
  return <Opened load={openSentOn}>{({ SentOnStory }) => <SentOnStory key={story} {...{ story, onChange }} />}</Opened>;
}

interface OneStoryProps {
  params?: { id: string };
  staff: StaffMember;
  way: Way;
  onChange: () => void;
}

function OneStory({ params, way, ...rest }: OneStoryProps) {
  const id = params?.id ?? '';
  return <Opened load={openStory}>{({ Story }) => <Story key={id} {...{ id, ...rest }} cameFrom={way.list} />}</Opened>;
}
