import type { StaffMember } from '@hearback/contract';
import { NotFound } from '../app/not-found.tsx';
import { Opened } from '../app/opened.tsx';
import type { Answered } from '../news/use-news.ts';
import { RETURNS } from '../returns/addresses.ts';
import { setsSurveys } from './addresses.ts';

interface SurveysProps {
  staff: StaffMember;
  /** A survey's id; `new` for the library; `returns` for the monthly returns of the organisation whose code is the part. */
  id?: string;
  part?: string;
  /** Hears of answers to the survey whose results are shown. */
  answered: Answered;
}

const openList = () => import('./survey-list.tsx');
const openLibrary = () => import('./library.tsx');
const openResults = () => import('./results.tsx');
const openReturns = () => import('../returns/returns.tsx');
const openReach = () => import('../survey-invitations/reach.tsx');
const openPaper = () => import('../survey-papers/paper.tsx');
const openSurvey = () => import('./survey.tsx');

/** The screen of surveys that an address names. */
export function Surveys({ staff, id = '', part, answered }: SurveysProps) {
  const mayAsk = setsSurveys(staff.roles);
  if (id === '') return <Opened load={openList}>{({ SurveyList }) => <SurveyList mayAsk={mayAsk} />}</Opened>;
  if (id === 'new') return <Opened load={openLibrary}>{({ Library }) => <Library roles={staff.roles} />}</Opened>;
  if (id === RETURNS) {
    if (!part) return <NotFound />;
    return <Opened load={openReturns}>{({ Returns }) => <Returns key={part} ods={part} roles={staff.roles} />}</Opened>;
  }
  if (part === 'reach') {
    return <Opened load={openReach}>{({ Reach }) => <Reach key={id} id={id} roles={staff.roles} />}</Opened>;
  }
  if (part === 'results') {
    return (
      <Opened load={openResults}>
        {({ Results }) => <Results key={id} {...{ id, answered }} roles={staff.roles} />}
      </Opened>
    );
  }
  if (part === 'paper') {
    return <Opened load={openPaper}>{({ Paper }) => <Paper key={id} id={id} roles={staff.roles} />}</Opened>;
  }
  return (
    <Opened load={openSurvey}>{({ Survey }) => <Survey key={id} id={id} part={part} roles={staff.roles} />}</Opened>
  );
}
