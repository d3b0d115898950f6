import { createHash } from "node:crypto";
import * as fc from "fast-check";
import type { Attempt } from "@/lib/progress/attempt";
import type { Exported, Work } from "@/lib/progress/export";
import { anyAttempt, anyEvents } from "./any-events";

/** How a long task works in a test: a real hash, no pauses, nobody told. */
export const work: Work = {
  hash: async (text) => createHash("sha256").update(text).digest("hex"),
  pause: () => Promise.resolve(),
  onProgress: () => undefined,
};

/** An attempt that is being sat. */
export const anyRunning: fc.Arbitrary<Attempt> = fc.tuple(anyAttempt, fc.nat(3)).map(([attempt, steps]) => {
  const { ended: _, verdicts: __, ...running } = attempt;
  return { ...running, steps };
});

/** What a device may know. Ids are few, so that devices have events in common, and some that say different things under one id. */
export function anyLearned(events = 14): fc.Arbitrary<Exported> {
  return fc.record({
    events: anyEvents(events),
    attempts: fc.uniqueArray(anyRunning, { maxLength: 3, selector: ({ id }) => id }),
    setAside: fc.array(fc.constantFrom<unknown>("scrambled", null, { v: 99, type: "later" }, { type: "later", v: 99 }), { maxLength: 3 }),
    appearance: fc.constantFrom(null, { theme: "dark", text: "large", motion: "none" }),
  });
}
