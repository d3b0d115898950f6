import { create } from "zustand";
import { kindOf } from "@/lib/offline/kind";
import type { Shown, Told, WorkerState } from "@/lib/offline/message";
import { askWorker } from "./ask-worker";

interface OfflineState {
  /** The page that was shown last, and from where. */
  shown: Shown | null;
  /** A new version of the site waits and may be offered now. */
  offered: boolean;
}

export const useOffline = create<OfflineState>(() => ({ shown: null, offered: false }));

let registration: ServiceWorkerRegistration | undefined;
let accepted = false;

/** How often it is looked whether a new version waits and may be offered; and how long "later" is, in milliseconds. */
const lookEvery = 60_000;
const later = 24 * 60 * 60 * 1000;

let brought: Promise<void> | undefined;

let settle = () => {};
/** Fulfilled once a worker keeps what it keeps from the start, or it is known that the browser takes none. */
export const workerSettled = new Promise<void>((resolve) => (settle = resolve));

/** Brings the worker that keeps pages for visits without the network, once the page has nothing else to do. */
export function bringWorker(): Promise<void> {
  if (!brought) {
    brought = registerWorker();
    brought.then(() => navigator.serviceWorker.ready).then(settle, settle);
  }
  return brought;
}

async function registerWorker(): Promise<void> {
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if (data.tells === "shown") useOffline.setState({ shown: data.shown });
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    // Only where the learner asked for the new version: other tabs go on as they are.
    if (accepted) window.location.reload();
    else void greet();
  });
  navigator.serviceWorker.startMessages();
  registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  registration.addEventListener("updatefound", () => {
    const coming = registration?.installing;
    coming?.addEventListener("statechange", () => void considerOffer());
  });
  setInterval(() => void considerOffer(), lookEvery);
  await greet();
  await considerOffer();
}

/** Asks the worker who it is and what this page was shown from, and has the page kept. */
async function greet(): Promise<void> {
  const state = await askWorker<WorkerState>({ ask: "state" });
  if (!state) return;
  if (state.shown) useOffline.setState({ shown: state.shown });
  keepPage();
  if (state.copy !== null && state.copy !== state.version && !savesData()) {
    const { bringUpToDate } = await import("./copy-store");
    await bringUpToDate(state.version);
  }
}

/** After the reader walked to another page. */
export function arriveAt(): void {
  keepPage();
  void considerOffer();
}

/** Has the page that is shown kept for a visit without the network, with what it fetched that never changes. */
function keepPage(): void {
  if (savesData() || !navigator.onLine) return;
  const fetched = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const files = fetched.filter(({ origin, pathname }) => origin === window.location.origin && kindOf(pathname) === "unchanging");
  void askWorker({ ask: "keep", page: window.location.pathname, files: [...new Set(files.map(({ pathname }) => pathname))] });
}

function savesData(): boolean {
  return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
}

/** Offers a version that waits, unless the learner put it off or is sitting an exam in whatever tab. */
async function considerOffer(): Promise<void> {
  useOffline.setState({ offered: await mayOffer() });
}

async function mayOffer(): Promise<boolean> {
  if (!registration?.waiting || !navigator.serviceWorker.controller) return false;
  const state = await askWorker<WorkerState>({ ask: "state" });
  if (state && Date.now() < state.later) return false;
  const { isExamUnderWay } = await import("@/components/progress/running-attempts");
  return !(await isExamUnderWay(Date.now()));
}

/** The learner wants the new version: it takes over, and this page is loaded anew. */
export async function takeNewVersion(): Promise<void> {
  // An exam may have begun since it was offered.
  if (!(await mayOffer())) {
    useOffline.setState({ offered: false });
    return;
  }
  accepted = true;
  await askWorker({ ask: "use-now" }, registration?.waiting ?? null);
}

export async function putOff(): Promise<void> {
  useOffline.setState({ offered: false });
  await askWorker({ ask: "later", until: Date.now() + later });
}
