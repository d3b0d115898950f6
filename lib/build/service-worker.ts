import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { injectManifest } from "workbox-build";
import { routes } from "@/lib/site/routes";
import { addressOf } from "./exported";
import { headersFor } from "./headers";

/** The pages that are kept from the start: where one begins, and what is shown in place of a page that is not stored. */
const shellPages = [routes.home, routes.offline];

/** Not the script for browsers without modules: such a browser has no worker either. */
const addressInPage = /(?:src|href)="(\/[^"?#]+\.(?:js|css|woff2|svg|png|webmanifest))"(?![^>]*noModule)/g;

/**
 * The files of the shell: its pages, and what they cannot be drawn without.
 * @param pages HTML by address
 */
export function shellFiles(pages: ReadonlyMap<string, string>): string[] {
  const files = shellPages.flatMap((page) => {
    const html = pages.get(page);
    if (html === undefined) throw new Error(`The export has no page ${page}, which is to be kept from the start.`);
    return [`${page}index.html`, ...[...html.matchAll(addressInPage)].map(([, address = ""]) => address)];
  });
  return [...new Set(files)].map((file) => file.slice(1)).toSorted();
}

/**
 * The script with the search's dialog, which is asked for only when the search is opened, and must be there without the
 * network too.
 * @param scripts the code of each script by its file
 * @throws when it is not exactly one
 */
export function searchScript(scripts: ReadonlyMap<string, string>): string {
  const holders = [...scripts].filter(([, code]) => code.includes("data-search-input"));
  const [holder] = holders;
  if (!holder || holders.length > 1) throw new Error(`${holders.length} scripts hold the search's dialog instead of one; see how search-opener.tsx imports it`);
  return holder[0];
}

/**
 * Bundles the worker into `sw.js` with the list of the shell's files, each with the hash of its content.
 * @param version of the site, so that a new build brings a new worker
 */
export async function writeServiceWorker(folder: string, files: readonly string[], version: string): Promise<void> {
  const { "cache-control": _fresh, "strict-transport-security": _secure, ...headers } = headersFor("/");
  const { outputFiles } = await build({
    entryPoints: ["components/offline/worker/worker.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"', "process.env": "{}", SITE_VERSION: JSON.stringify(version), PAGE_HEADERS: JSON.stringify(headers) },
  });
  const source = path.join(folder, "sw-without-list.js");
  writeFileSync(source, outputFiles[0]?.text ?? "");
  const { warnings } = await injectManifest({
    swSrc: source,
    swDest: path.join(folder, "sw.js"),
    injectionPoint: "self.shellFiles",
    globDirectory: folder,
    globPatterns: [...files],
    dontCacheBustURLsMatching: /^_next\/static\//,
    manifestTransforms: [(entries) => ({ manifest: entries.map((entry) => ({ ...entry, url: addressOf(entry.url) })) })],
  });
  rmSync(source);
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
}
