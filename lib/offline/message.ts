/** What a page asks of the worker; each is answered through the port that comes with it. */
export type Ask =
  /** Who is there, and what this page was shown from. */
  | { ask: "state" }
  /** This page was come to: keep it, with these files of it that never change, for a visit without the network. */
  | { ask: "keep"; page: string; files: string[] }
  /** The pages that are stored. */
  | { ask: "stored" }
  /** The copy of the site was exchanged or added to. */
  | { ask: "copy-changed" }
  /** Remove the copy and the pages kept from visits. */
  | { ask: "forget" }
  /** Do not offer the new version before this time. */
  | { ask: "later"; until: number }
  /** Take over from the version before; the learner said so. */
  | { ask: "use-now" };

/** A page as it was shown last. */
export interface Shown {
  page: string;
  /** When it was stored on the device that it came from, in milliseconds since 1970; null when it came over the network. */
  saved: number | null;
}

export interface WorkerState {
  /** The build whose worker this is. */
  version: string;
  shown: Shown | null;
  /** The version of the copy of the site that is stored. */
  copy: string | null;
  /** Until when the learner wants to hear nothing of a new version. */
  later: number;
}

export interface StoredPage {
  page: string;
  title: string;
  saved: number;
}

export interface StoredPages {
  /** The whole site, where it is stored. */
  copy: { saved: number; pages: number } | null;
  /** Pages kept from visits, the latest first. */
  visited: StoredPage[];
}

/** What the worker tells a page of itself. */
export type Told = { tells: "shown"; shown: Shown };

/** Where the copy stands in the browser's cache. */
export const copyCache = "assay-copy";

/** When a response was stored, in milliseconds since 1970. */
export const savedHeader = "x-assay-saved";
