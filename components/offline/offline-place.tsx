"use client";

import { useEffect, useState } from "react";
import { whenIdle } from "@/components/ui/when-idle";
import { holdInstallPrompt } from "./install-prompt";
import { OfflineStrip } from "./offline-strip";

/**
 * Where the page says that it is shown from this device, and where a new version is offered. Nothing of it is drawn
 * before the page is whole and the browser idle; and nothing where pages are written, since a worker would show old ones.
 */
export function OfflinePlace() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    holdInstallPrompt();
    let callOff = () => window.removeEventListener("load", bring);
    const bring = () => {
      callOff = whenIdle(() => setReady(true));
    };
    if (document.readyState === "complete") bring();
    else window.addEventListener("load", bring, { once: true });
    return () => callOff();
  }, []);
  return ready && <OfflineStrip />;
}
