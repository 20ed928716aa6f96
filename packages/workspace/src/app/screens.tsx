import { ChangeFilter, type StaffMember, StaffStoryFilter } from '@hearback/contract';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { TotalsModel } from '../changes/totals.model.ts';
import { seesComplaints } from '../complaints/addresses.ts';
import { keepsConversations } from '../conversations/addresses.ts';
import { seesEnquiries } from '../enquiries/addresses.ts';
import type { KeysModel } from '../keys/keys.model.ts';
import { landingOf } from '../navigation/landing.ts';
import type { Way } from '../navigation/way.ts';
import type { Answered } from '../news/use-news.ts';
import { Page } from '../parts/page/page.tsx';
import type { KeptSearch } from '../search/search.model.ts';
import { seesSentOn } from '../sent-on/addresses.ts';
import { messages as storiesMessages } from '../stories/stories.messages.ts';
import type { StoriesModel } from '../stories/stories.model.ts';
import { Stories } from '../stories/stories.tsx';
import { seesSurveys } from '../surveys/addresses.ts';
import { mayOpenWork } from '../work-stories/addresses.ts';
import { readsWritten } from '../written-answers/addresses.ts';
import { NotFound, NotTheirs } from './not-found.tsx';
import { Opened } from './opened.tsx';

/** Leads on to where one has something to do. */
export function Home({ roles }: { roles: StaffMember['roles'] }) {
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

export function List({ params, models, news, way, onReload }: ListProps) {
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

export function AllChanges({ params, isAllowed, totals, onChange }: AllChangesProps) {
  const show = ChangeFilter.safeParse(params?.show ?? 'overdue');
  if (!show.success) return <NotFound />;
  if (!isAllowed) return <NotTheirs />;
  return (
    <Opened load={openChanges}>
      {({ Changes }) => <Changes key={show.data} show={show.data} totals={totals.totals.value} onChange={onChange} />}
    </Opened>
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

export function Finding({ isAllowed, way, ...rest }: FindingProps) {
  if (!isAllowed) return <NotTheirs />;
  return <Opened load={openSearch}>{({ Search }) => <Search {...rest} left={way.left} />}</Opened>;
}

const openToCheck = () => import('../replies/to-check.tsx');

interface RepliesToCheckProps {
  isAllowed: boolean;
  staff: StaffMember;
  onReload: () => void;
}

export function RepliesToCheck({ isAllowed, ...rest }: RepliesToCheckProps) {
  if (!isAllowed) return <NotTheirs />;
  return <Opened load={openToCheck}>{({ ToCheck }) => <ToCheck {...rest} />}</Opened>;
}

const openSurveys = () => import('../surveys/surveys.tsx');

interface AllSurveysProps {
  params?: { id?: string; part?: string };
  staff: StaffMember;
  answered: Answered;
}

export function AllSurveys({ params, ...rest }: AllSurveysProps) {
  if (!seesSurveys(rest.staff.roles)) return <NotTheirs />;
  return <Opened load={openSurveys}>{({ Surveys }) => <Surveys {...params} {...rest} />}</Opened>;
}

const openEnquiries = () => import('../enquiries/enquiries.tsx');

interface AllEnquiriesProps {
  params?: { id?: string };
  staff: StaffMember;
  /** How often something new was heard of. */
  news: ReadonlySignal<number>;
  onChange: () => void;
}

export function AllEnquiries({ params, staff, news, onChange }: AllEnquiriesProps) {
  if (!seesEnquiries(staff.roles)) return <NotTheirs />;
  return <Opened load={openEnquiries}>{({ Enquiries }) => <Enquiries {...params} {...{ news, onChange }} />}</Opened>;
}

const openComplaints = () => import('../complaints/complaints.tsx');

interface AllComplaintsProps {
  /** How often something new was heard of. */
  news: ReadonlySignal<number>;
  params?: { id?: string };
  staff: StaffMember;
  onChange: () => void;
}

export function AllComplaints({ params, staff, news, onChange }: AllComplaintsProps) {
  if (!seesComplaints(staff.roles)) return <NotTheirs />;
  return (
    <Opened load={openComplaints}>
      {({ Complaints }) => <Complaints {...params} {...{ staff, news, onChange }} />}
    </Opened>
  );
}

const openConversations = () => import('../conversations/conversations.tsx');

interface AllConversationsProps {
  staff: StaffMember;
  /** How often something new was heard of. */
  news: ReadonlySignal<number>;
}

export function AllConversations({ staff, news }: AllConversationsProps) {
  if (!keepsConversations(staff.roles)) return <NotTheirs />;
  return <Opened load={openConversations}>{({ Conversations }) => <Conversations {...{ staff, news }} />}</Opened>;
}

const openWork = () => import('../work-stories/work-stories.tsx');

interface FromStaffProps {
  params?: { id?: string; ods?: string };
  staff: StaffMember;
  onChange: () => void;
}

export function FromStaff({ params, staff: { roles }, onChange }: FromStaffProps) {
  if (!mayOpenWork(roles)) return <NotTheirs />;
  return <Opened load={openWork}>{({ WorkStories }) => <WorkStories {...{ ...params, roles, onChange }} />}</Opened>;
}

const openWritten = () => import('../written-answers/written.tsx');

interface AllWrittenProps {
  params?: { show?: string };
  staff: StaffMember;
  onReload: () => void;
}

export function AllWritten({ params, staff, onReload }: AllWrittenProps) {
  if (!readsWritten(staff.roles)) return <NotTheirs />;
  return (
    <Opened load={openWritten}>
      {({ Written }) => <Written show={params?.show ?? 'waiting'} onReload={onReload} />}
    </Opened>
  );
}

const openSentOnList = () => import('../sent-on/sent-on-list.tsx');

interface AllSentOnProps {
  show: 'open' | 'done';
  staff: StaffMember;
  onReload: () => void;
}

export function AllSentOn({ staff, ...rest }: AllSentOnProps) {
  if (!seesSentOn(staff.roles)) return <NotTheirs />;
  return <Opened load={openSentOnList}>{({ SentOnList }) => <SentOnList key={rest.show} {...rest} />}</Opened>;
}

const openSentOn = () => import('../sent-on/sent-on.tsx');

interface OneSentOnProps {
  params?: { story: string };
  staff: StaffMember;
  onChange: () => void;
}

export function OneSentOn({ params, staff, onChange }: OneSentOnProps) {
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

export function OneStory({ params, way, ...rest }: OneStoryProps) {
  const id = params?.id ?? '';
  return <Opened load={openStory}>{({ Story }) => <Story key={id} {...{ id, ...rest }} cameFrom={way.list} />}</Opened>;
}
