import { pause } from "@/components/ui/pause";
import { membersOf } from "@/lib/progress/pack";
import { sizeOf } from "@/lib/progress/sizes";
import { openDatabase } from "./database";
import { byWords } from "./kind-words";
import { recordDatabase } from "./record-database";
import { readUnreadable } from "./use-progress";

/** One kind of thing that the site stores in this browser. */
export interface StoredPart {
  name: string;
  count: number;
  /** About how much it takes; undefined where the browser does not say. */
  bytes: number | undefined;
}

/** Everything that the site stores, by where it is kept. */
export interface StoredParts {
  log: StoredPart[];
  besides: StoredPart[];
  settings: StoredPart[];
}

/** Counts the files that another room keeps in this browser. */
export type CountFiles = () => Promise<number>;

const portion = 2_000;

interface Sum {
  count: number;
  bytes: number;
}

const add = (a: Sum, b: Sum): Sum => ({ count: a.count + b.count, bytes: a.bytes + b.bytes });

/**
 * Counts and weighs everything that is stored.
 * @param countFiles tells of what is kept for when the network is gone
 * @throws where the browser lets nothing be read
 */
export async function readStoredParts(countFiles: CountFiles): Promise<StoredParts> {
  const unreadable = new Set(await readUnreadable());
  const kinds = new Map<unknown, Sum>();
  let setAside: Sum = { count: 0, bytes: 0 };
  for (let next = 0; ;) {
    const records = await recordDatabase.from(next, portion);
    for (const { key, record } of records) {
      for (const member of membersOf(record)) {
        const sum = { count: 1, bytes: sizeOf(member) };
        const { type } = Object(member) as { type?: unknown };
        if (unreadable.has(key)) setAside = add(setAside, sum);
        else kinds.set(type, add(kinds.get(type) ?? { count: 0, bytes: 0 }, sum));
      }
    }
    const last = records.at(-1);
    if (!last || records.length < portion) break;
    next = last.key + 1;
    await pause();
  }
  const log = byWords(kinds, add).map(([name, sum]): StoredPart => ({ name, ...sum }));
  if (setAside.count > 0) log.push({ name: "Set aside, as this version cannot read it", ...setAside });

  const database = await openDatabase();
  const besides = await Promise.all(
    (
      [
        ["attempts", "Mock exams that are being sat"],
        ["revisions", "Questions of your exams, as they were shown"],
        ["snapshots", "Summaries of the above, by which pages open quickly"],
      ] as const
    ).map(async ([store, name]): Promise<StoredPart> => {
      const all: unknown[] = await database.getAll(store);
      return { name, count: all.length, bytes: all.reduce((sum: number, each) => sum + sizeOf(each), 0) };
    }),
  );
  const [files, estimate] = await Promise.all([countFiles(), navigator.storage?.estimate?.()]);
  // Some browsers say how much of it is files.
  const { usageDetails } = Object(estimate) as { usageDetails?: { caches?: number } };
  besides.push({ name: "Pages and files for use without the network", count: files, bytes: usageDetails?.caches });
  return { log, besides: besides.filter(({ count }) => count > 0), settings: storedSettings() };
}

/** What stands in localStorage, which is read before the first paint or written in one stroke. */
function storedSettings(): StoredPart[] {
  const known: readonly (readonly [pattern: RegExp, name: string])[] = [
    [/^assay-appearance$/, "Theme, text size and motion"],
    [/^assay-exam-/, "Last steps in a mock exam, until they are stored above"],
    [/^assay-(?:asked-to-keep|eviction-told)$/, "When the browser was asked to keep what is stored"],
    [/^assay-/, "Other settings"],
  ];
  const parts = new Map<string, StoredPart>();
  for (const key of Object.keys(localStorage)) {
    const name = known.find(([pattern]) => pattern.test(key))?.[1];
    if (name === undefined) continue;
    const before = parts.get(name);
    parts.set(name, { name, count: (before?.count ?? 0) + 1, bytes: (before?.bytes ?? 0) + key.length + (localStorage.getItem(key)?.length ?? 0) });
  }
  return [...parts.values()];
}
