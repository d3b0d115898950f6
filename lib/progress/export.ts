import { array, literal, regex, strictObject, string, unknown } from "zod/mini";
import { type Attempt, attemptSchema, readAttempt } from "./attempt";
import { type ProgressEvent, progressEventSchema, readEvent } from "./event";
import { canonicalJson, isTame } from "./json";
import type { Learned } from "./merge";
import { isPack } from "./pack";
import { eventVersion } from "./version";

/** By which a file of ours is known, and the version of its shape. */
const exportFormat = "assay-progress";
export const exportVersion = 1;

/** No larger file is read: decades of study are smaller. In bytes. */
export const largestFile = 50 * 1024 * 1024;

/** The shape of the file, of which the published schema is made. Its reader goes record by record and does not use it. */
export const exportSchema = strictObject({
  format: literal(exportFormat),
  version: literal(exportVersion),
  /** When it was written, as ISO 8601 has it. */
  exportedAt: string(),
  /** SHA-256, in hexadecimal, of the canonical JSON of all the rest: keys sorted, no spaces. */
  checksum: string().check(regex(/^[0-9a-f]{64}$/)),
  appearance: unknown(),
  /** Exams that are being sat. */
  attempts: array(attemptSchema),
  /** What the device that wrote the file could not read itself. */
  setAside: array(unknown()),
  events: array(progressEventSchema),
});

/** What of a learner goes into one file. */
export interface Exported extends Learned {
  /** Theme, text size and motion, as the browser keeps them. */
  appearance: unknown;
}

/** What a long task is given: how to hash a text, in hexadecimal, how to let the browser draw, and whom to tell how far it is. */
export interface Work {
  hash: (text: string) => Promise<string>;
  pause: () => Promise<void>;
  /** @param share from 0 to 1 */
  onProgress: (share: number) => void;
}

/** So many records are written or validated between two pauses. */
const portion = 500;

/** Everything as one JSON file, a record to a line, with the checksum of what it says. */
export async function writeExport(exported: Exported, now: number, { hash, pause, onProgress }: Work): Promise<string> {
  const lines: Record<"events" | "attempts" | "setAside", string[]> = { events: [], attempts: [], setAside: [] };
  const all = exported.events.length + exported.attempts.length + exported.setAside.length;
  let done = 0;
  for (const name of ["events", "attempts", "setAside"] as const) {
    for (const record of exported[name]) {
      lines[name].push(canonicalJson(record));
      done += 1;
      if (done % portion > 0) continue;
      onProgress(done / all);
      await pause();
    }
  }
  const exportedAt = JSON.stringify(new Date(now).toISOString());
  const appearance = canonicalJson(exported.appearance);
  const checksum = await hash(canonicalFile({ appearance, exportedAt, lines }));
  onProgress(1);
  const list = (name: keyof typeof lines) => (lines[name].length === 0 ? "[]" : `[\n${lines[name].join(",\n")}\n]`);
  return `{
"format":"${exportFormat}",
"version":${exportVersion},
"exportedAt":${exportedAt},
"checksum":"${checksum}",
"appearance":${appearance},
"attempts":${list("attempts")},
"setAside":${list("setAside")},
"events":${list("events")}
}
`;
}

/** What the checksum is taken of: the canonical JSON of the whole file without it. */
function canonicalFile({
  appearance,
  exportedAt,
  lines: { events, attempts, setAside },
}: {
  appearance: string;
  exportedAt: string;
  lines: Record<"events" | "attempts" | "setAside", readonly string[]>;
}): string {
  const list = (lines: readonly string[]) => `[${lines.join(",")}]`;
  return `{"appearance":${appearance},"attempts":${list(attempts)},"events":${list(events)},"exportedAt":${exportedAt},"format":"${exportFormat}","setAside":${list(setAside)},"version":${exportVersion}}`;
}

/** Why a file is not imported. */
export type Refusal = "too-large" | "cut-short" | "no-json" | "foreign" | "newer" | "damaged";

export interface Imported extends Exported {
  state: "sound";
  /** How many of its records are none of ours or could do harm. They are left out. */
  refused: number;
}

/** What a file holds, validated record by record, or why it is refused as a whole. */
export async function readExport(text: string, { hash, pause, onProgress }: Work): Promise<Imported | { state: "refused"; why: Refusal }> {
  const refused = (why: Refusal) => ({ state: "refused", why }) as const;
  if (text.length > largestFile) return refused("too-large");
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused(text.slice(0, 100).replaceAll(/\s/g, "").startsWith(`{"format":"${exportFormat}"`) ? "cut-short" : "no-json");
  }
  await pause();
  if (typeof file !== "object" || file === null || Reflect.get(file, "format") !== exportFormat) return refused("foreign");
  const { version, exportedAt, checksum, events, attempts, setAside, appearance, format: _, ...more } = file as Record<string, unknown>;
  if (typeof version === "number" && version > exportVersion) return refused("newer");
  const isWhole = version === exportVersion && Array.isArray(events) && Array.isArray(attempts) && Array.isArray(setAside) && appearance !== undefined;
  if (!isWhole || typeof checksum !== "string" || typeof exportedAt !== "string" || Object.keys(more).length > 0) return refused("damaged");

  const lines: Record<"events" | "attempts" | "setAside", string[]> = { events: [], attempts: [], setAside: [] };
  const imported = { events: [] as ProgressEvent[], attempts: [] as Attempt[], setAside: [] as unknown[] };
  const all = events.length + attempts.length + setAside.length;
  let done = 0;
  let bad = 0;
  let newer = false;
  try {
    for (const [name, records] of [
      ["events", events],
      ["attempts", attempts],
      ["setAside", setAside],
    ] as const) {
      for (const record of records as unknown[]) {
        lines[name].push(canonicalJson(record));
        newer ||= name === "events" && Number(Object(record).v) > eventVersion;
        if (!take(imported, name, record)) bad += 1;
        done += 1;
        if (done % portion > 0) continue;
        onProgress(done / all);
        await pause();
      }
    }
    const sum = await hash(canonicalFile({ appearance: canonicalJson(appearance), exportedAt: JSON.stringify(exportedAt), lines }));
    if (sum !== checksum) return refused("damaged");
  } catch {
    // Nested deeper than anything of ours.
    return refused("damaged");
  }
  if (newer) return refused("newer");
  onProgress(1);
  return { state: "sound", ...imported, appearance, refused: bad };
}

/** Takes a record over. @returns whether it was one that may be */
function take(imported: { events: ProgressEvent[]; attempts: Attempt[]; setAside: unknown[] }, name: keyof typeof imported, record: unknown): boolean {
  if (!isTame(record)) return false;
  if (name === "attempts") {
    const attempt = readAttempt(record);
    if (attempt && isOwnAddress(attempt.form.address)) imported.attempts.push(attempt);
    return attempt !== undefined && isOwnAddress(attempt.form.address);
  }
  const event = readEvent(record);
  if (event && hasOwnAddress(event)) {
    imported.events.push(event);
    return true;
  }
  // What the device that wrote the file could not read either goes on as it is, for a version that can.
  const mayWait = name === "setAside" && !event && !isPack(record) && !hasCode(record);
  if (mayWait) imported.setAside.push(record);
  return mayWait;
}

/** Whether data that cannot be read yet, and so not be looked at closely, holds an address that is code. */
function hasCode(value: unknown): boolean {
  if (typeof value === "string") return /^\s*(?:javascript|vbscript|data):/i.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasCode);
}

function hasOwnAddress(event: ProgressEvent): boolean {
  if (event.type === "run-started") return isOwnAddress(event.address);
  return event.type !== "attempt-ended" || isOwnAddress(event.attempt.form.address);
}

/** Whether an address is one within this site: a path, and nothing that a browser takes for another site or for code. */
function isOwnAddress(address: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(address);
}
