"use client";

import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "./when-idle";

interface Props<Given> {
  /** `soon` once the browser is idle, `now` because a reader waits for it. */
  wanted: "soon" | "now" | false;
  /** Stays the same function. */
  fetchCode: () => Promise<ComponentType<Given>>;
  give: Given;
}

/**
 * A component whose code is fetched once it is wanted: nothing until then, and nothing where it cannot be fetched. Not
 * `lazy`: that throws where the network is gone.
 */
export function WhenFetched<Given extends object>({ wanted, fetchCode, give }: Props<Given>) {
  const [Fetched, setFetched] = useState<ComponentType<Given>>();
  useEffect(() => {
    if (!wanted) return;
    const bring = () => {
      fetchCode().then(
        (component) => setFetched(() => component),
        () => undefined,
      );
    };
    if (wanted === "soon") return whenIdle(bring);
    bring();
  }, [wanted, fetchCode]);
  return Fetched && <Fetched {...give} />;
}
