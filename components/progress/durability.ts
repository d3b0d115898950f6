import { evictsUnvisited } from "@/lib/progress/eviction";
import { tellOfTrouble } from "./trouble";

/** When the browser was asked last to keep what is stored, in milliseconds since 1970; and whether the eviction was told. */
const askedKey = "assay-asked-to-keep";
const toldKey = "assay-eviction-told";

/** A browser that said no is asked again after so long, in milliseconds: it may have come to know the site better. */
const askAgain = 30 * 24 * 60 * 60 * 1000;

let asked = false;

/** Asks the browser once to keep what is stored even when space is short: when there is something worth keeping, and never on load. */
export async function askToKeep(): Promise<void> {
  if (asked) return;
  asked = true;
  if (evictsHere() && localStorage.getItem(toldKey) === null) tellOfTrouble();
  if (!navigator.storage?.persist || (await navigator.storage.persisted())) return;
  const last = Number(localStorage.getItem(askedKey) ?? 0);
  if (Date.now() - last < askAgain) return;
  localStorage.setItem(askedKey, String(Date.now()));
  await navigator.storage.persist();
}

/** Whether this browser takes away what a site stored that is not visited. */
export function evictsHere(): boolean {
  return evictsUnvisited({ userAgent: navigator.userAgent, installed: matchMedia("(display-mode: standalone)").matches });
}

export function isEvictionTold(): boolean {
  return localStorage.getItem(toldKey) !== null;
}

export function noteEvictionTold(): void {
  localStorage.setItem(toldKey, String(Date.now()));
}

export interface Durability {
  /** Whether the browser promised to keep what is stored; undefined where it knows no such promise. */
  persisted: boolean | undefined;
  evicts: boolean;
  /** How much the site may store and how much it does, in bytes, as the browser estimates it. */
  quota: number | undefined;
  usage: number | undefined;
}

export async function readDurability(): Promise<Durability> {
  const { storage } = navigator as { storage?: StorageManager };
  const [persisted, estimate] = await Promise.all([storage?.persisted?.(), storage?.estimate?.()]);
  return { persisted, evicts: evictsHere(), quota: estimate?.quota, usage: estimate?.usage };
}

/** Asks again, because the learner wishes so. @returns whether it is promised now */
export async function askNow(): Promise<boolean> {
  localStorage.setItem(askedKey, String(Date.now()));
  return (await navigator.storage?.persist?.()) ?? false;
}
