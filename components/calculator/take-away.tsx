import { useRef, useState } from "react";
import { writeCsv } from "@/lib/comparison/write-csv";
import { estimateJson, estimateRows } from "@/lib/pricing/download";
import type { PriceTable } from "@/lib/pricing/price-table";
import { writeWorkload } from "@/lib/pricing/workload";
import { calculation } from "@/lib/site/routes";
import type { Reckoning } from "./use-estimates";

/** To keep or to pass on: the link to exactly this, and what the screen shows as files. */
export function TakeAway({ reckoning, table }: { reckoning: Reckoning; table: PriceTable }) {
  const [said, setSaid] = useState("");
  const [link, setLink] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const shown = { ...reckoning, table };

  const share = async () => {
    const address = new URL(calculation(writeWorkload(reckoning.workload)), window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setSaid("Link copied.");
      setLink("");
    } catch {
      // Not allowed, or not over a secure connection: the link to copy by hand.
      setSaid("The browser does not let the page copy; here is the link.");
      setLink(address);
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return (
    <div className="calc-take no-print">
      <button type="button" className="button" onClick={() => void share()}>
        Copy the link
      </button>
      {/* The mark in front tells spreadsheets that the file is UTF-8. */}
      <button type="button" className="button" onClick={() => save("estimate.csv", "text/csv;charset=utf-8", `\uFEFF${writeCsv(estimateRows(shown))}`)}>
        CSV
      </button>
      <button type="button" className="button" onClick={() => save("estimate.json", "application/json", estimateJson(shown))}>
        JSON
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
      <p className="label" role="status">
        {said}
      </p>
      {link && (
        <input ref={field} className="calc-link" aria-label="Link to this estimate" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      )}
    </div>
  );
}

function save(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
