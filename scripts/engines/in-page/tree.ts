/** The element that an element is drawn in: through slots and out of shadow roots. */
export function flatParent(element: Element): Element | undefined {
  if (element.parentNode instanceof ShadowRoot) return element.parentNode.host;
  return element.assignedSlot ?? element.parentElement ?? undefined;
}

/** All elements below a node in document order, with those in open shadow roots. */
export function* within(node: ParentNode): Generator<Element> {
  for (const child of node.children) {
    yield child;
    if (child.shadowRoot) yield* within(child.shadowRoot);
    yield* within(child);
  }
}

/** What can be reached: the modal dialog on top, or else the whole page. */
export function scope(): ParentNode {
  const modals = [...within(document)].filter((element) => element.matches('dialog:modal'));
  return modals.at(-1) ?? document;
}

/** The element that has the focus, through shadow roots. */
export function deepest(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

/** The first frame of the page, through shadow roots. */
export function firstFrame(): HTMLIFrameElement | undefined {
  for (const element of within(document)) if (element instanceof HTMLIFrameElement) return element;
  return undefined;
}
