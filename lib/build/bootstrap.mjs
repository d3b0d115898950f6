// What `npm start` and `npm test` run first, with nothing installed and any Node from 20.9 on: installs what is locked
// when it is not there yet, then hands over to a script of package.json, which npm runs with the pinned Node.
import { execSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Assay needs Node 20.9 or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
  process.exit(1);
}

const script = process.argv[2];
if (!script) {
  console.error("usage: node lib/build/bootstrap.mjs SCRIPT, where SCRIPT is a script of package.json");
  process.exit(1);
}

/** Kept beside what was installed, so that it goes when node_modules goes. */
const stamp = "node_modules/.installed-lock";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.log("Installing what package-lock.json names …");
  execSync("npm ci --no-audit --no-fund --loglevel=error", { stdio: "inherit" });
  writeFileSync(stamp, lock);
}

const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...process.argv.slice(3)], { stdio: "inherit", shell: process.platform === "win32" });
process.exit(status ?? 1);
