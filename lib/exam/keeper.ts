import { type Attempt, readAttempt } from "@/lib/progress/attempt";
import { type SittingStep, stepSitting } from "./sitting";
import { catchUp, readWriteAhead, trimWriteAhead, type WriteAhead, writeAhead } from "./write-ahead";

/** Where running attempts are kept: IndexedDB in the browser, a map in tests. Every call rejects where storage refuses. */
export interface AttemptStore {
  /** What is stored of an attempt, and the tab that may write it; undefined where nothing is. */
  read(id: string): Promise<{ attempt: unknown; owner: string } | undefined>;
  /** Makes the tab the one that may write the attempt, and gives back what was stored and whose it was. */
  claim(id: string, owner: string): Promise<{ attempt: unknown; owner: string } | undefined>;
  /**
   * Stores the attempt for its owner, durably, unless another tab may write it by now.
   * @param isNew whether nothing is stored of it yet; else what is not there any more was ended elsewhere, and is not brought back
   */
  put(attempt: Attempt, owner: string, isNew: boolean): Promise<"kept" | "taken">;
}

/** Where steps are written in one stroke before they reach the store: localStorage in the browser. May throw. */
export interface AheadStore {
  get(attempt: string, owner: string): string | null;
  set(attempt: string, owner: string, text: string): void;
  remove(attempt: string, owner: string): void;
}

/** A running attempt with how safe it is. */
export interface Kept {
  attempt: Attempt;
  /** How many of its steps are certainly stored: the attempt is saved when it has no more. */
  saved: number;
  /** `refused`: the store took the last change not; `taken`: another tab goes on with the attempt, and this one may not. */
  trouble?: "refused" | "taken";
}

interface Ports {
  /** The token of this tab. */
  owner: string;
  store: AttemptStore;
  ahead: AheadStore;
  /** Told after every change of what is kept. */
  onChange: (kept: Kept) => void;
}

/** One tab's hold on a running attempt. */
export interface Keeper {
  kept(): Kept;
  /** Takes a step: written ahead at once, shown at once, and stored as fast as the store allows. */
  take(step: SittingStep): Attempt;
  /** Tries again to store what is not; resolves when nothing is under way any more. */
  settle(): Promise<void>;
  /** Another tab was seen to have taken the attempt over. */
  lose(): void;
}

/**
 * Keeps an attempt that this tab may write.
 * @param saved how many of its steps the store holds already; -1 for an attempt that it does not hold at all
 */
export function keepAttempt(attempt: Attempt, saved: number, { owner, store, ahead, onChange }: Ports, behind: readonly SittingStep[] = []): Keeper {
  let kept: Kept = { attempt, saved };
  let entry: WriteAhead = { attempt: attempt.id, after: attempt.steps - behind.length, steps: behind };
  let writing: Promise<void> | undefined;

  const show = (change: Partial<Kept>) => {
    kept = { ...kept, ...change };
    if (change.trouble === undefined && "trouble" in change) delete kept.trouble;
    onChange(kept);
  };
  const noteAhead = (next: WriteAhead) => {
    entry = next;
    setAhead(ahead, owner, entry);
  };
  const write = async () => {
    while (kept.saved < kept.attempt.steps && kept.trouble !== "taken") {
      const storing = kept.attempt;
      try {
        if ((await store.put(storing, owner, kept.saved < 0)) === "taken") {
          show({ trouble: "taken" });
          return;
        }
      } catch {
        show({ trouble: "refused" });
        return;
      }
      noteAhead(trimWriteAhead(entry, storing.steps));
      show({ saved: storing.steps, trouble: undefined });
    }
  };
  const settle = () => {
    writing ??= write().finally(() => {
      writing = undefined;
    });
    return writing;
  };
  if (behind.length > 0) noteAhead(entry);
  return {
    kept: () => kept,
    take(step) {
      const next = stepSitting(kept.attempt, step);
      if (next === kept.attempt || kept.trouble === "taken") return kept.attempt;
      noteAhead(writeAhead(entry, step));
      show({ attempt: next });
      void settle();
      return next;
    },
    settle,
    lose() {
      if (kept.trouble !== "taken") show({ trouble: "taken" });
    },
  };
}

/** An attempt that begins: stored first, so that the first step already finds it there. */
export async function beginKeeping(attempt: Attempt, ports: Ports): Promise<Keeper> {
  const keeper = keepAttempt(attempt, -1, ports);
  await keeper.settle();
  return keeper;
}

export type Opened = { state: "kept"; keeper: Keeper } | { state: "gone" } | { state: "damaged"; stored: unknown };

/**
 * Takes a stored attempt up again in this tab, with every step that the tab before had written ahead. What cannot be
 * read is left as it is stored.
 * @throws when the store can not even be read
 */
export async function takeUp(id: string, ports: Ports): Promise<Opened> {
  const { owner, store, ahead } = ports;
  const found = await store.read(id);
  if (!found) return { state: "gone" };
  // Copied before the claim: were this tab killed right after it, its successor would look under this tab's name.
  const copied = readAhead(ahead, id, found.owner);
  if (copied) setAhead(ahead, owner, copied);
  let claimed = true;
  const stored = await store.claim(id, owner).catch(() => {
    claimed = false;
    return found;
  });
  if (!stored) return { state: "gone" };
  const attempt = readAttempt(stored.attempt);
  if (!attempt) return { state: "damaged", stored: stored.attempt };
  const entry = readAhead(ahead, id, stored.owner);
  const current = catchUp(attempt, entry);
  const behind = entry && current.steps > attempt.steps ? entry.steps.slice(attempt.steps - entry.after) : [];
  // Where the store takes nothing any more, this tab goes on in the name of the one before.
  const keeper = keepAttempt(current, attempt.steps, claimed ? ports : { ...ports, owner: stored.owner }, behind);
  await keeper.settle();
  if (claimed && stored.owner !== owner && keeper.kept().saved === current.steps) removeAhead(ahead, id, stored.owner);
  return { state: "kept", keeper };
}

function readAhead(ahead: AheadStore, id: string, owner: string): WriteAhead | undefined {
  try {
    return readWriteAhead(ahead.get(id, owner));
  } catch {
    return undefined;
  }
}

function setAhead(ahead: AheadStore, owner: string, entry: WriteAhead): void {
  try {
    ahead.set(entry.attempt, owner, JSON.stringify(entry));
  } catch {
    // Full or forbidden: then the store alone keeps the attempt, and says so itself when it cannot.
  }
}

function removeAhead(ahead: AheadStore, id: string, owner: string): void {
  try {
    ahead.remove(id, owner);
  } catch {
    // Nothing hangs on it: an entry whose steps are stored changes nothing.
  }
}
