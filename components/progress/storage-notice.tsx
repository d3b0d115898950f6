"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { onTrouble } from "./trouble";

const StorageTrouble = lazy(() => import("./storage-trouble").then(({ StorageTrouble: component }) => ({ default: component })));

/** The place on every page where trouble with storage is told. What tells it is fetched when there is some. */
export function StorageNotice() {
  const [troubled, setTroubled] = useState(false);
  useEffect(() => onTrouble(() => setTroubled(true)), []);
  return <Suspense>{troubled && <StorageTrouble />}</Suspense>;
}
