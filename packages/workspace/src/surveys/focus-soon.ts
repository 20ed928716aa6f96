/** Puts the focus on what is about to be drawn: what comes of a button is begun at, and the button may be gone. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
