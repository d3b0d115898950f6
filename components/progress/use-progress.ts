"use client";

import { useEffect } from "react";
import { create } from "zustand";
import { whenIdle } from "@/components/ui/when-idle";
import type { Happening } from "@/lib/progress/event";
import { append, asEvent } from "@/lib/progress/log";
import type { Slice } from "@/lib/progress/slice";
import { createLogView } from "@/lib/progress/view";
import { recordDatabase } from "./record-database";

interface ProgressState {
  /** `waiting` until the device's records are read; `forbidden` where the browser lets nothing be stored. */
  status: "waiting" | "ready" | "forbidden";
  /** What the slices know that some component asked for, by their names. */
  states: ReadonlyMap<string, unknown>;
  /** Keys of records that could not be read. They stay in the database and can be downloaded from the settings. */
  unreadable: readonly number[];
}

/** The live view of what is stored on this device, shared by all components and kept alike in all tabs. */
const useProgress = create<ProgressState>(() => ({ status: "waiting", states: new Map(), unreadable: [] }));

const pen = { now: () => Date.now(), newId: () => crypto.randomUUID() };
/** Lets the browser draw and answer between two portions of a long log. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const view = createLogView(recordDatabase, pause, (known) => {
  useProgress.setState({ status: "ready", ...known });
  if (view.isTailLong()) keepSoon();
});

let keeping = false;
function keepSoon() {
  if (keeping) return;
  keeping = true;
  whenIdle(() => {
    // A snapshot that cannot be stored is none the worse: the log is read instead.
    void view
      .keepSnapshots()
      .catch(() => undefined)
      .finally(() => (keeping = false));
  });
}

let tabs: BroadcastChannel | undefined;

/** Listens to the other tabs, and looks again when this one was away: a frozen tab misses what it is told. */
function listen() {
  if (tabs) return;
  tabs = new BroadcastChannel("assay-progress");
  const catchUp = () => void attempt(view.catchUp());
  tabs.addEventListener("message", catchUp);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && catchUp());
  window.addEventListener("pageshow", ({ persisted }) => persisted && catchUp());
}

async function attempt(reading: Promise<unknown>): Promise<boolean> {
  try {
    await reading;
    return true;
  } catch {
    useProgress.setState({ status: "forbidden" });
    return false;
  }
}

/** Reads what is stored and keeps up with it from then on; every component that shows progress calls it. */
export async function startProgress(): Promise<void> {
  listen();
  if (useProgress.getState().status === "waiting") await attempt(view.catchUp());
}

/**
 * Stores what happened; it shows here and in the other tabs once it is durable.
 * @returns whether it is
 */
export async function record(happening: Happening): Promise<boolean> {
  listen();
  const event = asEvent(happening, pen);
  return attempt(
    append(recordDatabase, event).then((kept) => {
      // The others read it themselves: one that was told nothing finds it all the same.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window: it has no target origin
      tabs?.postMessage({ appended: kept.key });
      return view.follow(kept);
    }),
  );
}

/** A part of the live view, read from the device on first use. The server and the first paint see nothing stored. */
export function useStartedProgress<Part>(select: (state: ProgressState) => Part): Part {
  useEffect(() => void startProgress(), []);
  return useProgress(select);
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
