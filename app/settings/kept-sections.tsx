"use client";

import { countStoredFiles, removeStoredFiles } from "@/components/offline/stored-files";
import { EraseAll } from "@/components/progress/erase-all";
import { StoredTable } from "@/components/progress/stored-table";

/** What is stored, the files for use without the network included, which are another room's. */
export function KeptSection() {
  return <StoredTable countFiles={countStoredFiles} />;
}

export function EraseSection() {
  return <EraseAll removeFiles={removeStoredFiles} />;
}
