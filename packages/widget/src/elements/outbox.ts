export { openSending, resume } from '../sending/sending.ts';
