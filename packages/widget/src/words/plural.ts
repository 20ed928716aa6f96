export { counting } from '@hearback/contract/words/plural';
