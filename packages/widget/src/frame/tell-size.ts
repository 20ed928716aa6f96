/** Tells how high the page is, in CSS pixels, now and whenever that changes. */
export function tellSize(say: (message: { hearback: 'size'; height: number }) => void): void {
  new ResizeObserver(() =>
    say({ hearback: 'size', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }),
  ).observe(document.documentElement);
}
