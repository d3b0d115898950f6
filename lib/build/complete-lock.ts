/** After each `npm install` that changed the lock file: adds the entries without which `npm ci` refuses it. */
import { readFileSync, writeFileSync } from "node:fs";
import { completedLock, type LockFile, missingOptionalPackages } from "./lock-file";

const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8")) as LockFile;
const missing = missingOptionalPackages(lock);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completedLock(lock), null, 2)}\n`);
console.log(`${file}: ${missing.length} entries added.`);
