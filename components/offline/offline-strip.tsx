"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { whenIdle } from "@/components/ui/when-idle";
import { arriveAt, bringWorker, putOff, takeNewVersion, useOffline } from "./worker-link";
import { dayOf } from "./day-of";

/** Below the site's bar: says when a page comes from this device; and, over the page so that nothing moves, offers a new version. */
export function OfflineStrip() {
  const pathname = usePathname();
  const shown = useOffline((state) => state.shown);
  const offered = useOffline((state) => state.offered);
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const loaded = useRef(pathname);

  useEffect(() => {
    // A browser that forbids it keeps nothing, and the site works all the same while there is a network.
    bringWorker().catch(() => undefined);
  }, []);
  useEffect(() => {
    // The page that was loaded is kept when the worker is there.
    if (pathname !== loaded.current) return whenIdle(arriveAt);
  }, [pathname]);

  const saved = shown?.page === pathname ? shown.saved : null;
  return (
    <div role="status" className="relative font-sans text-small text-soft">
      {(saved !== null || !online) && (
        <p className="border-t border-rule bg-sunk px-4 py-1 text-center sm:px-6">
          {online ? "The network does not answer. " : "Offline. "}
          {saved === null ? "What is stored on this device can be read." : `Shown from this device, saved on ${dayOf(saved)}.`}
        </p>
      )}
      {offered && online && (
        <div className="absolute inset-x-0 top-full mt-px flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-rule bg-sunk px-4 py-1.5 sm:px-6">
          <p>A new version is ready.</p>
          <div className="flex gap-2">
            <button type="button" className="button min-h-8 px-2.5 py-1 text-small" onClick={() => void takeNewVersion()}>
              Use it now
            </button>
            <button type="button" className="button min-h-8 px-2.5 py-1 text-small" onClick={() => void putOff()}>
              Later
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function watchNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
