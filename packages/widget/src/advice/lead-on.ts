import { tell } from '../embed/embed.messages.ts';
import { misspelt } from './misspelt-elements.ts';
import { laterOrganisation, ownTag } from './own-tag.ts';

/** A plain link where a mistake of the editor would leave a patient nothing: `meansOrganisation` says which attribute has the code. */
export function leadOn(meansOrganisation: (name: string) => boolean): void {
  const tag = ownTag();
  if (!tag) return;
  for (const element of misspelt()) {
    const code = element.getAttribute('org');
    if (code && !element.firstElementChild && !element.textContent?.trim()) element.append(linkTo(code, tag, element));
  }
  const code = [laterOrganisation() ?? '', ...tag.getAttributeNames().filter(meansOrganisation).map(valueIn(tag))].find(
    (value) => /^\w{1,12}$/.test(value),
  );
  if (code) document.body.append(linkTo(code, tag));
}

const valueIn = (tag: Element) => (name: string) => tag.getAttribute(name)?.trim() ?? '';

function linkTo(code: string, tag: HTMLScriptElement, element = document.body): HTMLAnchorElement {
  const language = element.lang || tag.dataset.lang || element.closest<HTMLElement>('[lang]')?.lang || 'en';
  const link = document.createElement('a');
  link.href = `${new URL(tag.src).origin}/tell/${encodeURIComponent(code.trim().toUpperCase())}?lang=${encodeURIComponent(language)}`;
  link.textContent = tell;
  return link;
}
