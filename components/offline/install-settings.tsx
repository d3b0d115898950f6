"use client";

import { useSyncExternalStore } from "react";
import { canInstall, install, watchInstallPrompt } from "./install-prompt";

/** Installs the site as an app where the browser lets a page ask for it, and says how to do it elsewhere. */
export function InstallSettings() {
  const offered = useSyncExternalStore(watchInstallPrompt, canInstall, () => false);
  const standalone = useSyncExternalStore(
    () => () => undefined,
    () => matchMedia("(display-mode: standalone)").matches,
    () => false,
  );
  return (
    <>
      {standalone ? (
        <p className="mt-2 text-note text-soft">Installed: this is its window.</p>
      ) : (
        <>
          <p className="settings-says">
            Installed, Assay has a window and an icon of its own, and browsers are slower to remove what it keeps. It is the same site and stores no more.
          </p>
          {offered ? (
            <button type="button" className="button mt-4" onClick={() => void install()}>
              Install
            </button>
          ) : (
            <p className="settings-says">
              In Chrome and Edge: “Install” in the address bar or the menu. On an iPhone or iPad: Share, then “Add to Home Screen”. In Safari on a Mac: File,
              then “Add to Dock”. In Firefox on Android: “Add app to Home screen” in the menu.
            </p>
          )}
        </>
      )}
    </>
  );
}
