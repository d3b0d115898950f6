import { copyCache } from "@/lib/offline/message";

/** What the worker remembers from one start to the next. */
interface State {
  version: string;
  /** The version before, whose visited pages can still be read. */
  previous?: string;
  /** Tabs that were open when this version took over; until they are gone, nothing of the version before is removed. */
  openTabs?: string[];
  /** Until when the learner wants to hear nothing of a new version. */
  later?: number;
}

const place = "/copy/state.json";

/** Nothing is remembered where the browser lets nothing be stored. */
export async function readState(): Promise<State | undefined> {
  try {
    return (await (await caches.open(copyCache)).match(place))?.json() as Promise<State | undefined>;
  } catch {
    return undefined;
  }
}

export async function writeState(state: State): Promise<void> {
  await (await caches.open(copyCache)).put(place, new Response(JSON.stringify(state)));
}
