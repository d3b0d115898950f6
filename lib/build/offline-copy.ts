import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Copy, copyFormat, type Pack, type PackIndex } from "@/lib/offline/copy";
import { flightOf } from "@/lib/offline/flight";
import { copyList, copyPack, kindOf } from "@/lib/offline/kind";
import { belongsInCopy, fillPacks, joinBytes, type SiteFile } from "@/lib/offline/packing";
import { addressOf, exportedFiles, isPage } from "./exported";

/**
 * Writes what "make everything available offline" fetches: all that a reader needs, some thousand files, in a few dozen
 * packs. They are compressed here and under a name that no server takes for a compressed file, so that they weigh the
 * same from every host, and on the device no more than on the way.
 */
export function writeOfflineCopy(folder: string): Copy {
  const write = (address: string, bytes: Uint8Array | string) => {
    const target = path.join(folder, address);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
  const pack = (bytes: Uint8Array): Pack => {
    const packed = gzipSync(bytes, { level: 9 });
    const name = hashOf(bytes);
    write(copyPack(name), packed);
    return { name, size: packed.length };
  };

  const files = filesForCopy(folder);
  const filled = fillPacks(files);
  const index: PackIndex = filled.map((inPack) => inPack.map(({ address, bytes }) => [address, bytes.length]));
  const parts = { index: pack(Buffer.from(JSON.stringify(index))), packs: filled.map((inPack) => pack(joinBytes(inPack))) };
  const copy: Copy = {
    format: copyFormat,
    version: hashOf(Buffer.from(JSON.stringify(parts))),
    pages: files.filter(({ address }) => kindOf(address) === "page").length,
    unpacked: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    ...parts,
  };
  write(copyList, JSON.stringify(copy));
  return copy;
}

/** The router's data is left out where it can be made from its page, which is the rule. */
function filesForCopy(folder: string): SiteFile[] {
  return exportedFiles(folder).flatMap((file) => {
    const address = addressOf(file);
    if (!belongsInCopy(address)) return [];
    const bytes = readFileSync(path.join(folder, file));
    if (!isPage(file)) return [{ address, bytes }];
    const data = readFlight(path.join(folder, file.replace(/index\.html$/, "index.txt")));
    const made = data === undefined || flightOf(bytes.toString()) === data.toString();
    return made
      ? [{ address, bytes }]
      : [
          { address, bytes },
          { address: `${address}index.txt`, bytes: data },
        ];
  });
}

/** Pages that stand for moved ones have no data of the router's. */
function readFlight(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
