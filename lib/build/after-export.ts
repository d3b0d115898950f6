/**
 * After `next build`: writes what Next has no segment for (Markdown and JSON twins, llms.txt, the header file, stubs of
 * moved pages, structured data), checks every link, lets the scripts of a page wait for its text, puts each page's policy
 * into it, writes the offline copy and the service worker, compresses everything once for all requests, and lists the
 * facts that are due for review.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transform } from "esbuild";
import { loadChapters } from "@/lib/content/chapters";
import { factTwinFiles } from "@/lib/content/fact-twin";
import { chapterMarkdown, llmsText } from "@/lib/content/markdown-twin";
import { formatSize, partsOf, sizeOf } from "@/lib/offline/copy";
import { chapterAliases } from "@/lib/site/aliases";
import { routes } from "@/lib/site/routes";
import { chapterData } from "@/lib/site/structured-data";
import { dueReport } from "./due-report";
import { addressOf, exportedFiles, exportedPages, exportFolder, isPage } from "./exported";
import { compressFiles } from "./compress";
import { headersFile } from "./headers";
import { isToRead, startScripts, withCompileHint, withDataTogether, withLateScripts } from "./late-scripts";
import { findDeadLinks, findDoubleIds } from "./link-check";
import { movedPage } from "./moved-page";
import { writeOfflineCopy } from "./offline-copy";
import { withPagePolicy } from "./page-policy";
import { progressJsonSchema } from "./progress-schema";
import { searchScript, shellFiles, writeServiceWorker } from "./service-worker";

const write = (file: string, text: string) => {
  const target = path.join(exportFolder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
};

/** What files weigh on the way, compressed where they are. */
const sentSize = (files: readonly string[]) =>
  files.map((file) => path.join(exportFolder, file)).reduce((sum, file) => sum + statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size, 0);

/** The script that a page waits for before it is painted. */
const firstPaint = "first-paint.js";

const chapters = loadChapters();
for (const chapter of chapters) write(routes.chapterMarkdown(chapter.slug), chapterMarkdown(chapter));
for (const [file, text] of factTwinFiles()) write(file, text);
write(routes.progressSchema, `${JSON.stringify(progressJsonSchema(), null, 1)}\n`);
write("llms.txt", llmsText(chapters));
write("_headers", headersFile());
for (const [from, to] of Object.entries(chapterAliases)) write(`${routes.chapter(from)}index.html`, movedPage(routes.chapter(to)));

const pages = exportedPages();
const faults = findDeadLinks(pages, new Set(exportedFiles().map(addressOf))).map(({ page, href, reason }) => `${page} links to ${href}: ${reason}`);
for (const [address, html] of pages) faults.push(...findDoubleIds(html).map((id) => `${address} has the id "${id}" more than once`));
if (faults.length > 0) {
  console.error(`${faults.join("\n")}\n${faults.length} faults in the exported pages; mend the content or the component that draws them.`);
  process.exit(1);
}

for (const chapter of chapters) {
  const file = `${routes.chapter(chapter.slug)}index.html`;
  const html = readFileSync(path.join(exportFolder, file), "utf8");
  write(file, html.replace("</head>", `<script type="application/ld+json">${JSON.stringify(chapterData(chapter)).replaceAll("<", "\\u003c")}</script></head>`));
}

const scripts = new Map(
  exportedFiles()
    .filter((file) => file.endsWith(".js"))
    .map((file) => [file, readFileSync(path.join(exportFolder, file), "utf8")]),
);
/** @throws when a page asks for a script that the build has not made */
const codeOf = (file: string) => {
  const code = scripts.get(file);
  if (code === undefined) throw new Error(`The export has no ${file}, which its pages ask for.`);
  return code;
};
const fromTheStart = new Set<string>();
for (const file of exportedFiles()) {
  if (!isPage(file)) continue;
  const html = readFileSync(path.join(exportFolder, file), "utf8");
  for (const script of startScripts(html)) fromTheStart.add(script.slice(1));
  const whole = withDataTogether(html);
  write(file, withPagePolicy(isToRead(addressOf(file)) ? withLateScripts(whole) : whole));
}
for (const script of fromTheStart) write(script, withCompileHint(codeOf(script)));
write(firstPaint, (await transform(codeOf(firstPaint), { minify: true, target: "es2018" })).code);

const copy = writeOfflineCopy(exportFolder);
const shell = [...shellFiles(exportedPages()), searchScript(scripts)];
await writeServiceWorker(exportFolder, shell, copy.version);

await compressFiles(exportFolder, exportedFiles());
console.log(`${pages.size} pages checked, ${chapters.length} Markdown twins written.`);
console.log(
  `Offline: ${formatSize(sentSize(["sw.js", ...shell]))} from the start, ${formatSize(sizeOf(partsOf(copy)))} in ${partsOf(copy).length} parts for everything.`,
);
console.log(dueReport(new Date().toISOString().slice(0, 10)));
