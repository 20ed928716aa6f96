import { Danger } from '../story-form/help/danger.tsx';
import { Finds } from '../story-form/help/finds.tsx';
import css from '../story-form/help/help.css';
import { NoSurvey } from '../survey-form/no-survey.tsx';

/** What few people see of a survey: help with what was written, and why there is nothing to answer. */
export const help = { css, Danger, Finds, NoSurvey };
