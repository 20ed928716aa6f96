export { openSending } from '../sending/sending.ts';
