export { withFurther as crisis } from '@hearback/contract/crisis/further';
export { withFurther as personalData } from '@hearback/contract/personal-data/further';
