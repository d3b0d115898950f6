"use client";

import { useEffect } from "react";
import { showDue } from "./show-due";

/** Shows what of the page is due for review, by the reader's clock, and tells it of each row of a list (`data-due`). */
export function DueMarks() {
  useEffect(() => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-row][data-review-by]")) {
      const { reviewBy = "" } = dataset;
      if (reviewBy <= today) dataset["due"] = "yes";
    }
    showDue(document);
  }, []);
  return null;
}
