import type { StaffMember, StaffStoryFilter } from '@hearback/contract';
import { seenBy } from '@hearback/contract/permissions';
import { useComputed, useModel } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Route, Router, useLocation } from 'preact-iso';
import { AUDIT } from '../audit/addresses.ts';
import { CHANGES } from '../changes/addresses.ts';
import { COMPLAINTS } from '../complaints/addresses.ts';
import { CONVERSATIONS } from '../conversations/addresses.ts';
import { MAILS } from '../delivery/addresses.ts';
import { ENQUIRIES } from '../enquiries/addresses.ts';
import { FIGURES } from '../figures/addresses.ts';
import { GROUPS } from '../groups/addresses.ts';
import { IMPORT } from '../imports/addresses.ts';
import { messages as keyMessages } from '../keys/keys.messages.ts';
import { KeysModel } from '../keys/keys.model.ts';
import { useKeys } from '../keys/use-keys.ts';
import { useWay } from '../navigation/way.ts';
import { useNews } from '../news/use-news.ts';
import { ORGANISATIONS } from '../organisations/addresses.ts';
import { Button } from '../parts/button/button.tsx';
import { ACCOUNT, PEOPLE } from '../people/addresses.ts';
import { usePorts } from '../ports/ports.ts';
import { TO_CHECK } from '../replies/addresses.ts';
import { ROLES } from '../roles/addresses.ts';
import { SEARCH } from '../search/addresses.ts';
import { SENT_ON } from '../sent-on/addresses.ts';
import { addressOfList } from '../stories/addresses.ts';
import { listsFor } from '../stories/lists.ts';
import { StoriesModel } from '../stories/stories.model.ts';
import { SURVEYS } from '../surveys/addresses.ts';
import { WORK } from '../work-stories/addresses.ts';
import { WRITTEN } from '../written-answers/addresses.ts';
import { useCounts } from './counts.ts';
import { Header } from './header.tsx';
import { NotFound } from './not-found.tsx';
import {
  AllFigures,
  AllGroups,
  AllMails,
  AllOrganisations,
  AllPeople,
  AuditTrail,
  FiguresOfGroup,
  HowRepliesGoOut,
  ImportRegister,
  OneGroup,
  OneOrganisation,
  OwnAccount,
  ReplyTemplates,
  RoleTable,
} from './office-screens.tsx';
import { Opened } from './opened.tsx';
import {
  AllChanges,
  AllComplaints,
  AllConversations,
  AllEnquiries,
  AllSentOn,
  AllSurveys,
  AllWritten,
  Finding,
  FromStaff,
  Home,
  List,
  OneSentOn,
  OneStory,
  RepliesToCheck,
} from './screens.tsx';
import type { SessionModel } from './session.model.ts';

interface WorkspaceProps {
  session: SessionModel;
  staff: StaffMember;
}

/** Everything behind the sign-in: the header and one screen at a time. */
export function Workspace({ session, staff }: WorkspaceProps) {
  const ports = usePorts();
  const lists = useMemo(() => listsFor(staff.roles), [staff]);
  const models = useMemo(() => new Map(lists.map((list) => [list, new StoriesModel(ports, list)])), [ports, lists]);
  const seesStories = staff.roles.some(({ role }) => seenBy.published.includes(role));
  const { counted, countAgain } = useCounts(staff, lists);
  const { totals, checks, seesChanges } = counted;
  const way = useWay();
  const kept = useMemo(() => ({}), [ports]);
  const keys = useModel(KeysModel);
  useKeys(keys);
  const { stories: news, enquiries, complaints, conversations, answered } = useNews();
  const heard = news.value + enquiries.value + complaints.value;
  const isLoaded = useIsLoaded(models);
  useEffect(() => {
    if (isLoaded) countAgain();
  }, [isLoaded, heard, lists, ...Object.values(counted)]);
  return (
    <>
      <Header {...{ session, staff, lists, seesStories, ...counted }} />
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
          <Route
            path={`${ENQUIRIES}/:id?`}
            component={AllEnquiries}
            {...{ staff, news: enquiries }}
            onChange={countAgain}
          />
          <Route
            path={`${COMPLAINTS}/:id?`}
            component={AllComplaints}
            {...{ staff, news: complaints }}
            onChange={countAgain}
          />
          <Route path={CONVERSATIONS} component={AllConversations} {...{ staff, news: conversations }} />
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
