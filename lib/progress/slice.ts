import type { ProgressEvent } from "./event";

/**
 * A view of the log that is derived and never stored as truth: what it knows after any events follows from these
 * alone. A page names the slices that it needs, so that none pays for another's.
 */
export interface Slice<State> {
  /** Its name among the snapshots; a change of meaning takes a higher version, after which it is derived anew. */
  name: string;
  version: number;
  /** What is known of nothing. Plain data, maps and sets, so that a snapshot of it can be stored. */
  empty: State;
  /**
   * What is known after more events, which come in the order of the log. It changes nothing in the state it is given;
   * copying once for all the events of a call keeps a long log fast. In whatever order events come, the same holds at last.
   * @throws where what is known of some does not suffice to add these: then it is derived anew, all events in one call
   */
  fold(state: State, events: readonly ProgressEvent[]): State;
}

/** What a slice knows of a whole log. */
export function sliceOf<State>(slice: Slice<State>, events: readonly ProgressEvent[]): State {
  return slice.fold(slice.empty, events);
}
