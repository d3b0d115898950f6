"use client";

import { useEffect, useState } from "react";
import { whenIdle } from "./when-idle";

/**
 * Changes something and takes something away while the browser is idle, so that a reader's first click is not the first
 * to do so. The engine compiles React's walk over the page while the page comes alive, when nothing is taken away yet; the
 * first removal has it throw that away, at every level of a tree 150 deep, which took 30 ms of a click on a slow device.
 */
export function Rehearsal() {
  const [done, setDone] = useState(false);
  useEffect(() => whenIdle(() => setDone(true)), []);
  return (
    <span hidden>
      {done ? "." : ".."}
      {!done && <Passing />}
    </span>
  );
}

function Passing() {
  useEffect(() => () => undefined, []);
  return <span />;
}
