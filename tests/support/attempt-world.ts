import type { AheadStore, AttemptStore } from "@/lib/exam/keeper";
import type { Attempt } from "@/lib/progress/attempt";

interface Row {
  attempt: unknown;
  owner: string;
}

/**
 * What outlives a tab: a database whose writes are under way until they are let through, and a store of one stroke.
 * Tests let writes through one by one, or lose those of a tab that is killed.
 */
export function anAttemptWorld() {
  const rows = new Map<string, Row>();
  const strokes = new Map<string, string>();
  let under: { owner: string; run: () => void; fail: (reason: Error) => void }[] = [];
  let full = false;
  let strokesFail = false;

  const store: AttemptStore = {
    read: (id) => Promise.resolve(structuredClone(rows.get(id))),
    claim: (id, owner) => {
      if (full) return Promise.reject(new Error("the disk is full"));
      const before = structuredClone(rows.get(id));
      if (before) rows.set(id, { ...before, owner });
      return Promise.resolve(before);
    },
    put: (attempt: Attempt, owner, isNew) => {
      const copied = structuredClone(attempt);
      return new Promise((resolve, reject) => {
        under.push({
          owner,
          fail: reject,
          run() {
            if (full) return reject(new Error("the disk is full"));
            const row = rows.get(attempt.id);
            if (row ? row.owner !== owner : !isNew) return resolve("taken");
            rows.set(attempt.id, { attempt: copied, owner });
            resolve("kept");
          },
        });
      });
    },
  };
  const ahead: AheadStore = {
    get: (attempt, owner) => strokes.get(`${attempt} ${owner}`) ?? null,
    set: (attempt, owner, text) => {
      if (strokesFail) throw new Error("forbidden");
      strokes.set(`${attempt} ${owner}`, text);
    },
    remove: (attempt, owner) => void strokes.delete(`${attempt} ${owner}`),
  };
  return {
    store,
    ahead,
    rows,
    strokes,
    /** Lets the writes through that are under way, all or so many, and waits until what hangs on them has run. */
    async letThrough(count = Infinity) {
      for (let left = count; left > 0 && under.length > 0; left -= 1) {
        under.shift()?.run();
        await idle();
      }
      await idle();
    },
    /** The tab is killed: of its writes under way so many reach the disk, the others never. */
    async kill(owner: string, reached: number) {
      const own = under.filter((write) => write.owner === owner);
      under = under.filter((write) => write.owner !== owner);
      for (const write of own.slice(0, reached)) write.run();
      await idle();
    },
    setFull: (is: boolean) => void (full = is),
    forbidStrokes: (is: boolean) => void (strokesFail = is),
  };
}

/** Until all that waits on settled promises has run. */
export async function idle() {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}
