"use client";

import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "@/components/ui/when-idle";

/** Fetches what brings a chapter's widgets once the browser is idle, so that reading a chapter does not wait for it. */
export function ChapterWidgets() {
  const [Near, setNear] = useState<ComponentType>();
  useEffect(() => {
    const bring = () => import("./near-chapter-widgets").then(({ NearChapterWidgets }) => setNear(() => NearChapterWidgets));
    // Where it cannot be fetched, the places keep their links.
    return whenIdle(() => void bring().catch(() => undefined));
  }, []);
  return Near && <Near />;
}
