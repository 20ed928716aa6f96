import type { EnquiryPages } from '../elements/enquiry-pages.tsx';
import type { EnquiryForm } from './create-enquiry-form.ts';

/** What came with the pages after the first question. */
export function late(form: EnquiryForm): EnquiryPages {
  return form.pages.value as EnquiryPages;
}
