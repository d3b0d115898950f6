import { createHash } from "node:crypto";
import { loadReference } from "./command-reference";
import { oncePerBuild } from "./once";

/** The reference as the checker's page fetches it; its hash names it, so that a browser may keep it for ever. */
export const buildReferenceFile = oncePerBuild((): { hash: string; text: string } => {
  const text = JSON.stringify(loadReference());
  return { hash: createHash("sha256").update(text).digest("hex").slice(0, 12), text };
});
