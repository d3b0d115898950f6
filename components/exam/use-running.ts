"use client";

import { useCallback, useEffect, useState } from "react";
import { listRunning, type RunningAttempts } from "@/components/progress/attempt-database";
import { file } from "./use-sitting";

/** The attempts that run on this device; undefined until they are read, `forbidden` where the browser lets nothing be read. */
export type Running = RunningAttempts | "forbidden" | undefined;

/** What runs, and a way to look again. */
export function useRunning(): [running: Running, look: () => void] {
  const [running, setRunning] = useState<Running>();
  const look = useCallback(() => {
    listUnended().then(setRunning, () => setRunning("forbidden"));
  }, []);
  useEffect(look, [look]);
  return [running, look];
}

/** What ended and could not be filed then is filed now. */
async function listUnended(): Promise<RunningAttempts> {
  const { attempts, damaged } = await listRunning();
  for (const attempt of attempts) if (attempt.ended) await file(attempt);
  return { attempts: attempts.filter(({ ended }) => !ended), damaged };
}
