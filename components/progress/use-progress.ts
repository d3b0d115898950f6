"use client";

import { useEffect, useMemo } from "react";
import { create } from "zustand";
import { chapterAliases } from "@/lib/site/aliases";
import { createProgressLog } from "@/lib/progress/log";
import type { Happening, ProgressEvent } from "@/lib/progress/event";
import { addToTicked, nothingTicked, type TickedObjectives, tickedOf } from "@/lib/progress/objectives";
import { addToReading, nothingRead, type Reading, readingOf } from "@/lib/progress/reading";
import { type Slice, sliceOf } from "@/lib/progress/slice";
import { openRecordDatabase } from "./record-database";

interface ProgressState {
  /** `waiting` until the device's records are read; `forbidden` where the browser lets nothing be stored. */
  status: "waiting" | "ready" | "forbidden";
  reading: Reading;
  /** Objectives of the exams that the learner ticked. */
  ticked: TickedObjectives;
  /** Everything that happened, for those who derive more from it: answers and runs. */
  events: readonly ProgressEvent[];
  /** Records that could not be read. They stay in the database and can be downloaded from the settings. */
  unreadable: unknown[];
}

/** The live view of what is stored on this device, shared by all components and kept alike in all tabs. */
const useProgress = create<ProgressState>(() => ({ status: "waiting", reading: nothingRead, ticked: nothingTicked, events: [], unreadable: [] }));

const log = createProgressLog(openRecordDatabase(), { now: () => Date.now(), newId: () => crypto.randomUUID() });
const presentSlug = (slug: string) => chapterAliases[slug] ?? slug;

let started: Promise<void> | undefined;
let tabs: BroadcastChannel | undefined;

/** Reads the device's records once and listens to the other tabs; every component that shows progress calls it. */
export function startProgress(): Promise<void> {
  started ??= (async () => {
    tabs = new BroadcastChannel("assay-progress");
    tabs.addEventListener("message", (message: MessageEvent<ProgressEvent>) => show(message.data));
    try {
      const { events, unreadable } = await log.read();
      useProgress.setState({ status: "ready", reading: readingOf(events, presentSlug), ticked: tickedOf(events), events, unreadable });
    } catch {
      useProgress.setState({ status: "forbidden" });
    }
  })();
  return started;
}

function show(event: ProgressEvent) {
  useProgress.setState(({ reading, ticked, events }) => ({
    reading: addToReading(reading, event, presentSlug),
    ticked: addToTicked(ticked, event),
    events: [...events, event],
  }));
}

/** Stores what happened; it shows here and in the other tabs once it is durable, which the promise tells. */
export async function record(happening: Happening): Promise<boolean> {
  await startProgress();
  try {
    const event = await log.append(happening);
    show(event);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window: it has no target origin
    tabs?.postMessage(event);
    return true;
  } catch {
    useProgress.setState({ status: "forbidden" });
    return false;
  }
}

/** A part of the live view, read from the device on first use. The server and the first paint see nothing stored. */
export function useStartedProgress<Part>(select: (state: ProgressState) => Part): Part {
  useEffect(() => void startProgress(), []);
  return useProgress(select);
}

/** Everything that happened, for those who ask once; nothing where the browser lets nothing be stored. */
export async function storedEvents(): Promise<readonly ProgressEvent[]> {
  await startProgress();
  return useProgress.getState().events;
}

/** What a slice knows of the log, kept up to date with this tab and the others. The server and the first paint see what it knows of nothing. */
export function useSlice<State>(slice: Slice<State>): { status: ProgressState["status"]; state: State } {
  useEffect(() => void startProgress(), []);
  const status = useProgress((progress) => progress.status);
  const events = useProgress((progress) => progress.events);
  const state = useMemo(() => sliceOf(slice, events), [slice, events]);
  return { status, state };
}

/** What a slice knows of the log, for those who ask once; what it knows of nothing where the browser lets nothing be stored. */
export async function readSlice<State>(slice: Slice<State>): Promise<State> {
  return sliceOf(slice, await storedEvents());
}
