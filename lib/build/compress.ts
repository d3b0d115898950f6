import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files at work at once: zlib's threads are four. */
const atOnce = 4;

/** Below this many bytes compressing wins nothing. */
const worthwhile = 256;

/**
 * Writes a brotli and a gzip form beside every text file, once for all requests. The data files of Next's router are
 * many and small, so they get a quick pass; everything else the best.
 */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  const waiting = files.filter((file) => /\.(?:html|js|css|svg|json|txt|md|xml|webmanifest)$/.test(file));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const target = path.join(folder, file);
      const whole = await readFile(target);
      if (whole.length < worthwhile) continue;
      const quality = file.endsWith(".txt") ? 8 : constants.BROTLI_MAX_QUALITY;
      const [brotli, gzipped] = await Promise.all([
        toBrotli(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length } }),
        toGzip(whole, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${target}.br`, brotli), writeFile(`${target}.gz`, gzipped)]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
