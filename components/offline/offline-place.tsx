"use client";

import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "@/components/ui/when-idle";
import { holdInstallPrompt } from "./install-prompt";

/**
 * Where the page says that it is shown from this device, and where a new version is offered. Nothing of it is loaded
 * before the page is whole and the browser idle; and none where pages are written, since a worker would show old ones.
 */
export function OfflinePlace() {
  const [Strip, setStrip] = useState<ComponentType>();
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    holdInstallPrompt();
    let callOff = () => window.removeEventListener("load", bring);
    const bring = () => {
      callOff = whenIdle(() => {
        import("./offline-strip").then(({ OfflineStrip }) => setStrip(() => OfflineStrip)).catch(() => undefined);
      });
    };
    if (document.readyState === "complete") bring();
    else window.addEventListener("load", bring, { once: true });
    return () => callOff();
  }, []);
  return Strip && <Strip />;
}
