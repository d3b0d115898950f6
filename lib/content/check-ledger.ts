import { checkFacts } from "@/lib/facts/check-facts";
import { factTables } from "@/lib/facts/facts";
import { retired } from "@/lib/facts/retired";
import { sources } from "@/lib/facts/sources";
import { buildStamp } from "./build-stamp";
import { oncePerBuild } from "./once";

/**
 * The mistakes of the fact ledger as of today, by the machine's clock or by the day of the commit, whichever is later:
 * a clock that is behind refuses no fact that was there before.
 */
export const ledgerMistakes = oncePerBuild((): string[] => {
  const committed = /^\d{4}-\d{2}-\d{2}/.exec(buildStamp())?.[0] ?? "";
  const today = new Date().toISOString().slice(0, 10);
  return checkFacts({ tables: factTables, sources, retired: retired.facts }, today > committed ? today : committed);
});
