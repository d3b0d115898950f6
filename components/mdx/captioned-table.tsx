import type { ReactNode } from "react";

/** A table with a real caption, which scrolls in a labelled region of its own where the window is narrow. */
export function CaptionedTable({ anchor, number, caption, children }: { anchor: string; number: string; caption: string; children: ReactNode }) {
  const captionId = `${anchor}-caption`;
  return (
    <div className="table-frame" id={anchor} role="region" aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>
          <span>
            <b>Table {number}.</b> {caption}
          </span>
        </caption>
        {children}
      </table>
    </div>
  );
}
