import { execFileSync } from "node:child_process";
import { oncePerBuild } from "./once";

/** What was built: the commit's day and short name, or "without history" where the files stand outside a repository. */
export const buildStamp = oncePerBuild((): string => {
  try {
    return execFileSync("git", ["log", "-1", "--format=%cs %h"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || "without history";
  } catch {
    return "without history";
  }
});
