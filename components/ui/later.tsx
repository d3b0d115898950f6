"use client";

import { type ReactNode, useEffect, useState } from "react";
import { afterPaint } from "./after-paint";

/** What nobody sees at first, such as what is folded away: drawn once all else is painted. */
export function Later({ children }: { children: () => ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => afterPaint(() => setIsTime(true)), []);
  return isTime ? children() : null;
}
