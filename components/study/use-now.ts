"use client";

import { useEffect, useState } from "react";

/** The moment at which the page was opened or came back to: a page that stays open overnight tells of the new day. */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const look = () => document.visibilityState === "visible" && setNow(Date.now());
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return now;
}
