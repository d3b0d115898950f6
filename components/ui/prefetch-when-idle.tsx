"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { fetchText } from "./fetch-text";
import { whenIdle } from "./when-idle";

/** Fetches the page that is most likely next, and files of this one, once the browser is idle; not where data is saved. */
export function PrefetchWhenIdle({ href, files }: { href?: string; files: readonly string[] }) {
  const router = useRouter();
  useEffect(() => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    return whenIdle(() => {
      if (href) router.prefetch(href);
      for (const file of files) fetchText(file, true).catch(() => undefined);
    });
  }, [router, href, files]);
  return null;
}
