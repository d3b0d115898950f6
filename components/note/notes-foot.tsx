"use client";

import { useEffect, useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";
import { counted } from "./counted";

/** At the chapter's end: how many notes there are, the way to all of them, and whether they are printed with the text. */
export function NotesFoot({ count }: { count: number }) {
  const [printed, setPrinted] = useState(false);

  useEffect(() => {
    const root = document.documentElement;
    if (!printed) return;
    root.dataset["printNotes"] = "yes";
    return () => void delete root.dataset["printNotes"];
  }, [printed]);

  if (count === 0) return null;
  return (
    <div className="notes-foot no-print">
      <p>
        {counted(count, "note")} of yours in this chapter. <IntentLink href={routes.progressNotes}>All notes</IntentLink>
      </p>
      <label>
        <input type="checkbox" checked={printed} onChange={(event) => setPrinted(event.target.checked)} />
        Print them with the chapter
      </label>
    </div>
  );
}
