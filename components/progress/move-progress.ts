import { pause } from "@/components/ui/pause";
import { type ProgressEvent, readEvent } from "@/lib/progress/event";
import { type Exported, largestFile, readExport, type Refusal, type Work, writeExport } from "@/lib/progress/export";
import { type Held, type ImportPlan, planImport } from "@/lib/progress/import";
import { bringUp } from "@/lib/progress/migrate";
import { membersOf } from "@/lib/progress/pack";
import { appearanceKey, applyAppearance, isAppearance, isSameAppearance, readAppearance } from "./appearance";
import { downloadFile } from "./download";
import { recordDatabase } from "./record-database";
import { follow, readUnreadable, startOver, unsavedEvents } from "./use-progress";
import { carryOut, clearDatabase, readRunning, readStand, type Stand } from "./whole-database";

/** So many records are read at a time. */
const portion = 2_000;

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function workFor(onProgress: (share: number) => void, from: number, to: number): Work {
  return { hash, pause, onProgress: (share) => onProgress(from + share * (to - from)) };
}

/** Everything that this browser holds. Which records cannot be read is known of the live view, so none is validated again. */
async function readHeld(onProgress: (share: number) => void): Promise<{ held: Held; stand: Stand }> {
  const stand = await readStand();
  const unreadable = new Set(await readUnreadable());
  const events: { key: number; event: ProgressEvent }[] = [];
  const setAside: Held["setAside"][number][] = [];
  let read = 0;
  for (let next = 0; ;) {
    const records = await recordDatabase.from(next, portion);
    for (const { key, record } of records) {
      for (const member of membersOf(record)) {
        // In a record of many only some may be unreadable.
        const event = unreadable.has(key) ? readEvent(member) : (bringUp(member) as ProgressEvent);
        if (event) events.push({ key, event });
        else setAside.push({ key, record: member });
      }
    }
    read += records.length;
    onProgress(stand.count === 0 ? 1 : Math.min(1, read / stand.count));
    const last = records.at(-1);
    if (!last || records.length < portion) break;
    next = last.key + 1;
    await pause();
  }
  return { held: { events, attempts: await readRunning(), setAside }, stand };
}

/** The same where nothing can be read from storage: what happened since the tab was opened is still in memory. */
async function readWhatIsThere(onProgress: (share: number) => void): Promise<Held> {
  try {
    return (await readHeld(onProgress)).held;
  } catch {
    return { events: [], attempts: [], setAside: [] };
  }
}

/** Hands the learner one file with everything, what could not be stored included. @param onProgress told a share from 0 to 1 */
export async function exportEverything(onProgress: (share: number) => void): Promise<void> {
  const held = await readWhatIsThere((share) => onProgress(share / 2));
  const exported: Exported = {
    events: [...held.events.map(({ event }) => event), ...unsavedEvents()],
    attempts: held.attempts,
    setAside: held.setAside.map(({ record }) => record),
    appearance: readAppearance(),
  };
  const text = await writeExport(exported, Date.now(), workFor(onProgress, 0.5, 1));
  downloadFile(`assay-progress-${new Date().toISOString().slice(0, 10)}.json`, text, "application/json");
}

/** An import that waits for the learner's word. */
export interface Proposal {
  state: "proposed";
  plan: ImportPlan;
  stand: Stand;
  /** How the page looked where the file was written, if it would look otherwise here. */
  appearance: unknown;
}

/** Reads a file and works out what it would bring. Nothing is changed. */
export async function proposeImport(file: Blob, onProgress: (share: number) => void): Promise<Proposal | { state: "refused"; why: Refusal }> {
  if (file.size > largestFile) return { state: "refused", why: "too-large" };
  const imported = await readExport(await file.text(), workFor(onProgress, 0, 0.7));
  if (imported.state === "refused") return imported;
  const { held, stand } = await readHeld((share) => onProgress(0.7 + share * 0.3));
  const { appearance } = imported;
  const isOther = isAppearance(appearance) && !isSameAppearance(readAppearance(), appearance);
  return { state: "proposed", plan: planImport(held, imported), stand, appearance: isOther ? appearance : undefined };
}

/**
 * Carries a proposal out.
 * @returns false where something happened since it was made: then nothing was done, and it wants to be made anew
 */
export async function acceptImport({ plan, stand, appearance }: Proposal, withAppearance: boolean, onProgress: (share: number) => void): Promise<boolean> {
  const kept = await carryOut(plan, stand, onProgress);
  if (!kept) return false;
  if (withAppearance && isAppearance(appearance)) applyAppearance(appearance);
  // What was validated for the proposal need not be read again, unless something went or stays unread.
  if (plan.remove.size === 0 && plan.addSetAside.length === 0) await follow(kept);
  else await startOver();
  return true;
}

/** Erases all that is stored of the learner in this browser, here and in the view of every other tab. */
export async function eraseEverything(): Promise<void> {
  await clearDatabase();
  for (const key of Object.keys(localStorage)) if (key.startsWith("assay-")) localStorage.removeItem(key);
  applyAppearance({ theme: "device", text: "normal", motion: "device" });
  localStorage.removeItem(appearanceKey);
  await startOver("erased");
}
