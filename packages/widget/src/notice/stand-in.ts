/** The elements that somebody writes in. */
export const FORMS = 'hearback-story, hearback-panel, hearback-survey, hearback-enquiry';

/** The first form that is shown on the page. */
const shownForm = () => [...document.querySelectorAll(FORMS)].find((one) => one.getClientRects().length > 0);

/** Where to go on in that form. */
export const inForm = () =>
  shownForm()?.shadowRoot?.querySelector<HTMLElement>('h2[tabindex], textarea, input, select, button, a[href]');

/**
 * Puts what tells somebody something into the page: into the flow at a form that is shown there, as it must cover none of its
 * controls, else over the page. Says whether there is a form. In the form's own root, so that the page around stays as it is.
 */
export function standIn(host: HTMLElement): boolean {
  const form = shownForm();
  const place = form?.shadowRoot;
  if (!place) host.isConnected || document.body.append(host);
  // Nothing moves under the hand of somebody who is in it already.
  else if (form.matches(':focus-within')) place.append(host);
  else place.prepend(host);
  host.classList.toggle('by-form', !!place);
  return !!place;
}
