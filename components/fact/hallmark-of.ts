/** The hallmark that an event happened in. */
export function hallmarkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a.hallmark") : null;
}
