/** One step for each version: takes an event of that version to the next. A step is final once it was published. */
const steps: Readonly<Record<number, (event: Record<string, unknown>) => Record<string, unknown>>> = {
  // What a done chapter held was not kept; the new kinds of event need no step.
  1: (event) => ({ ...event, v: 2 }),
};

/**
 * A stored event in the shape of today, by the steps from its version on. What has no version, or one that no step
 * knows, is given back as it is: its reader refuses it.
 */
export function bringUp(stored: unknown): unknown {
  let event = stored;
  while (typeof event === "object" && event !== null && "v" in event && typeof event.v === "number" && Object.hasOwn(steps, event.v)) {
    const step: (typeof steps)[number] | undefined = steps[event.v];
    if (!step) break;
    event = step({ ...event });
  }
  return event;
}
