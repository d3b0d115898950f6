"use client";

import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { formatBytes } from "@/lib/progress/sizes";
import { askNow, type Durability, readDurability } from "./durability";

/** How safe what is stored is in this browser, and what makes it safer. */
export function StorageDurability() {
  const [durability, setDurability] = useState<Durability>();
  const [declined, setDeclined] = useState(false);
  const look = () => {
    readDurability().then(setDurability, () => undefined);
  };
  useEffect(look, []);
  if (!durability) return <p className="settings-says">Asking the browser …</p>;
  const { persisted, evicts, quota, usage } = durability;
  const ask = async () => {
    setDeclined(!(await askNow()));
    look();
  };
  return (
    <>
      {evicts && (
        <div className="settings-notice">
          <p>
            <b>This browser forgets sites that are not visited.</b> Safari and its kin remove what a site has stored after seven days of use without a visit to
            it. Add this site to the home screen or the Dock, where that does not happen, or download your progress now and then.
          </p>
        </div>
      )}
      <p className={persisted ? "settings-state settings-state-good" : "settings-state"} role="status">
        <Icon name={persisted ? "check" : "circle"} />
        {persisted
          ? "The browser has promised to keep what is stored, even when space on the device is short."
          : persisted === undefined
            ? "This browser gives no promise to keep what is stored. Download your progress now and then."
            : declined
              ? "The browser gives no promise now. It may later, once you have used the site more or installed it. Download your progress now and then."
              : "The browser has not promised to keep what is stored: when space on the device is short, it may remove it."}
      </p>
      {persisted === false && (
        <button type="button" className="button" onClick={() => void ask()}>
          Ask the browser to keep it
        </button>
      )}
      {quota !== undefined && usage !== undefined && (
        <p className="settings-small">
          By the browser&apos;s own estimate the site takes {formatBytes(usage)} of the {formatBytes(quota)} that it may take.
        </p>
      )}
    </>
  );
}
