import type { StaffMember } from '@hearback/contract';
import { Opened } from '../app/opened.tsx';
import { setsSurveys } from './addresses.ts';

interface SurveysProps {
  staff: StaffMember;
  /** A survey's id; `new` for the library. */
  id?: string;
  part?: string;
}

const openList = () => import('./survey-list.tsx');
const openLibrary = () => import('./library.tsx');
const openResults = () => import('./results.tsx');
const openSurvey = () => import('./survey.tsx');

/** The screen of surveys that an address names. */
export function Surveys({ staff, id = '', part }: SurveysProps) {
  const mayAsk = setsSurveys(staff.roles);
  if (id === '') return <Opened load={openList}>{({ SurveyList }) => <SurveyList mayAsk={mayAsk} />}</Opened>;
  if (id === 'new') return <Opened load={openLibrary}>{({ Library }) => <Library roles={staff.roles} />}</Opened>;
  if (part === 'results') return <Opened load={openResults}>{({ Results }) => <Results key={id} id={id} />}</Opened>;
  return (
    <Opened load={openSurvey}>{({ Survey }) => <Survey key={id} id={id} part={part} roles={staff.roles} />}</Opened>
  );
}
