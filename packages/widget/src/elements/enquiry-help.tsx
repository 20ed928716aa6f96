import { NoEnquiry } from '../enquiry-form/no-enquiry.tsx';
import { Danger } from '../story-form/help/danger.tsx';
import css from '../story-form/help/help.css';

/** What few people see of the form for private help: urgent numbers, and why there is no form. */
export const help = { css, Danger, NoEnquiry };
