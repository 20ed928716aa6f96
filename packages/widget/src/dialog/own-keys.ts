/** Keeps the keys that are pressed in a part of ours from the page's own listeners: its shortcuts are not meant there. */
export function keepKeys(part: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup']) part.addEventListener(type, (event) => event.stopPropagation());
}
