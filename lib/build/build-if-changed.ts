/** Builds the site unless the export was made from just these files, so that a second `npm start` takes seconds. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exportFolder } from "./exported";

const stampFile = path.join(exportFolder, ".built-from");
const inputs = ["app", "components", "content", "lib", "public", "package.json", "package-lock.json", "next.config.ts", "postcss.config.mjs", "tsconfig.json"];

function filesOf(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => filesOf(path.join(place, entry.name)));
}

const hash = createHash("sha256").update(`${process.env["SITE_URL"] ?? ""}\n${process.env["CONTACT"] ?? ""}`);
for (const file of inputs.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(file));
const stamp = hash.digest("hex");

if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
  console.log("Nothing changed since the last build.");
} else {
  console.log("Building the site …");
  rmSync(exportFolder, { recursive: true, force: true });
  const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}
