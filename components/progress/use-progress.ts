"use client";

import { useEffect } from "react";
import { create } from "zustand";
import { pause } from "@/components/ui/pause";
import { whenIdle } from "@/components/ui/when-idle";
import type { Happening, ProgressEvent } from "@/lib/progress/event";
import { append, asEvent, type KeptEvent } from "@/lib/progress/log";
import type { Slice } from "@/lib/progress/slice";
import { createLogView } from "@/lib/progress/view";
import { newerDatabase } from "./database";
import { recordDatabase } from "./record-database";
import { tellOfTrouble } from "./trouble";

interface ProgressState {
  /**
   * `waiting` until the device's records are read; `forbidden` where the browser lets nothing be stored; `newer` where
   * a newer version of the site, in another tab, has changed what is stored: then this one writes nothing.
   */
  status: "waiting" | "ready" | "forbidden" | "newer";
  /** What the slices know that some component asked for, by their names. */
  states: ReadonlyMap<string, unknown>;
  /** Keys of records that could not be read. They stay in the database and can be downloaded from the settings. */
  unreadable: readonly number[];
  /** What happened and could not be stored: kept as long as a tab is open, tried again with whatever happens next. */
  unsaved: readonly ProgressEvent[];
}

/** The live view of what is stored on this device, shared by all components and kept alike in all tabs. */
const useProgress = create<ProgressState>(() => ({ status: "waiting", states: new Map(), unreadable: [], unsaved: [] }));

let lastAt = 0;
/** The device's time; two things that a tab notes in one millisecond are a millisecond apart, so that the later is known. */
function now(): number {
  const at = Date.now();
  lastAt = at <= lastAt && lastAt - at < 1000 ? lastAt + 1 : at;
  return lastAt;
}
const pen = { now, newId: () => crypto.randomUUID() };

const view = createLogView(recordDatabase, pause, (known) => {
  useProgress.setState({ status: "ready", ...known });
  const tail = view.longestTail();
  if (tail > longTail) keepSnapshots(tail > tediousTail ? (keep) => keep() : whenIdle);
});

/** So many records after a snapshot are read quicker than it is written. */
const longTail = 200;
/** So many take long to read: the page may be left before it is idle, and then the next would have to read them again. */
const tediousTail = 2_000;

let keeping = false;
function keepSnapshots(when: (run: () => void) => void) {
  if (keeping) return;
  keeping = true;
  when(() => {
    // A snapshot that cannot be stored is none the worse: the log is read instead.
    void view
      .keepSnapshots()
      .catch(() => undefined)
      .finally(() => (keeping = false));
  });
}

let tabs: BroadcastChannel | undefined;

/** What tabs tell each other: that there is more to read, that nothing is as it was, or that the learner erased it all. */
interface Word {
  changed?: "anew" | "erased";
}

function tellTabs(word: Word) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window: it has no target origin
  tabs?.postMessage(word);
}

/** Listens to the other tabs, and looks again when this one was away: a frozen tab misses what it is told. */
function listen() {
  if (tabs) return;
  tabs = new BroadcastChannel("assay-progress");
  tabs.addEventListener("message", ({ data }: MessageEvent<Word>) => {
    if (data.changed === "erased") useProgress.setState({ unsaved: [] });
    void attempt(data.changed ? view.startOver() : view.catchUp());
  });
  const comeBack = () => {
    void attempt(view.catchUp());
    if (useProgress.getState().unsaved.length > 0) void saveAgain();
  };
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && comeBack());
  window.addEventListener("focus", comeBack);
  window.addEventListener("pageshow", ({ persisted }) => persisted && comeBack());
}

/** @returns whether it succeeded; else the status says why not */
async function attempt(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (problem) {
    const newer = Object(problem).name === newerDatabase;
    useProgress.setState({ status: newer ? "newer" : "forbidden" });
    if (newer) tellOfTrouble();
    return false;
  }
}

/** Reads what is stored and keeps up with it from then on; every component that shows progress calls it. */
export async function startProgress(): Promise<void> {
  listen();
  if (useProgress.getState().status === "waiting") await attempt(view.catchUp());
}

/**
 * Stores what happened; it shows here and in the other tabs once it is durable. What cannot be stored is kept in memory,
 * told by the notice of storage, and tried again.
 * @returns whether it is durable
 */
export async function record(happening: Happening): Promise<boolean> {
  listen();
  return save([asEvent(happening, pen)]);
}

/** Tries once more to store what could not be stored. @returns whether all of it is durable now */
export function saveAgain(): Promise<boolean> {
  return save([]);
}

async function save(happened: readonly ProgressEvent[]): Promise<boolean> {
  const events = [...useProgress.getState().unsaved, ...happened];
  const [first] = events;
  if (!first) return true;
  // Taken out while it is tried, so that nothing is stored twice.
  useProgress.setState({ unsaved: [] });
  let kept;
  try {
    kept = await append(recordDatabase, events);
  } catch (problem) {
    const { name } = Object(problem) as { name?: string };
    useProgress.setState(({ status, unsaved }) => ({
      status: name === newerDatabase ? "newer" : status === "ready" || name === "QuotaExceededError" ? status : "forbidden",
      unsaved: [...events, ...unsaved],
    }));
    tellOfTrouble();
    return false;
  }
  await follow(kept);
  // Where reading stopped is worth less than a question of the browser's.
  if (first.type !== "stopped-at") void import("./durability").then(({ askToKeep }) => askToKeep()).catch(() => undefined);
  return true;
}

/** Shows what was appended, here and in the other tabs. */
export async function follow(kept: readonly KeptEvent[]): Promise<void> {
  tellTabs({});
  await attempt(view.follow(kept));
}

/** After what is stored was changed otherwise than by `record`: reads it anew, here and in the other tabs. What is erased is not saved again either. */
export async function startOver(changed: "anew" | "erased" = "anew"): Promise<void> {
  if (changed === "erased") useProgress.setState({ unsaved: [] });
  tellTabs({ changed });
  await attempt(view.startOver());
}

/** A part of the live view, read from the device on first use. The server and the first paint see nothing stored. */
export function useStartedProgress<Part>(select: (state: ProgressState) => Part): Part {
  useEffect(() => void startProgress(), []);
  return useProgress(select);
}

/** Keys of the records that could not be read, of the whole log. @throws where the browser lets nothing be read */
export async function readUnreadable(): Promise<readonly number[]> {
  listen();
  await view.catchUp();
  return useProgress.getState().unreadable;
}

/** What could not be stored so far. */
export function unsavedEvents(): readonly ProgressEvent[] {
  return useProgress.getState().unsaved;
}

/** What a slice knows of the log, kept up to date with this tab and the others. The server and the first paint see what it knows of nothing. */
export function useSlice<State>(slice: Slice<State>): { status: ProgressState["status"]; state: State } {
  useEffect(() => void readSlice(slice), [slice]);
  const state = useProgress(({ states }) => states.get(slice.name)) as State | undefined;
  const status = useProgress((progress) => progress.status);
  return { status: status === "ready" && state === undefined ? "waiting" : status, state: state ?? slice.empty };
}

/** What a slice knows of the log, for those who ask once; what it knows of nothing where the browser lets nothing be stored. */
export async function readSlice<State>(slice: Slice<State>): Promise<State> {
  listen();
  const opening = view.open(slice);
  return (await attempt(opening)) ? opening : slice.empty;
}
