import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsThatSay } from "@/lib/facts/facts-that-say";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import { uiTexts } from "../support/ui-text";

interface Exception {
  file: string;
  /** The text it holds for, or how that begins. */
  text: string;
  reason: string;
}

/** Numbers in the site's own words that are no figures of a product. One that fits nothing any more is reported. */
const exceptions: readonly Exception[] = [
  { file: "app/layout.tsx", text: "400", reason: "A weight of the text face, for the browser." },
  { file: "app/about/page.tsx", text: "The site aims to meet", reason: "The version of a standard and a width in pixels, both of this site itself." },
  { file: "app/about/page.tsx", text: "The text face is Literata", reason: "The version of a licence." },
  { file: "components/chapter/page-tools.tsx", text: ".prose :is(h2", reason: "A selector of headings." },
  { file: "components/chapter/page-tools.tsx", text: "0px 0px", reason: "A margin of the window, for the browser." },
  { file: "components/ui/near-widgets.tsx", text: "600px 0px", reason: "A margin of the window, for the browser." },
  { file: "components/progress/stored-table.tsx", text: "1 ", reason: "Counts what the browser stores, in the singular." },
  { file: "components/progress/move-progress.ts", text: "0", reason: "Fills up a byte in hexadecimal." },
  { file: "components/search/search-dialog.tsx", text: "1 place", reason: "Counts what was found, in the singular." },
];

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** One line per loose number: file, line, what is wrong and the facts that say the same. */
function looseNumbers(file: string, source: string, allowed: readonly Exception[] = []): string[] {
  return uiTexts(source)
    .filter(({ text }) => !allowed.some((exception) => exception.file === file && text.startsWith(exception.text)))
    .flatMap(({ text, line }) =>
      findLooseNumbers(text).map(({ word }) => {
        const facts = factsThatSay(word, text);
        const remedy = facts.length > 0 ? `take it from the facts (${facts.join(", ")})` : "write a fact for it in lib/facts/data";
        return `${file}:${line} "${word}" in "${text.length > 60 ? `${text.slice(0, 60)}…` : text}" is a loose number: ${remedy}, or give a reason in tests/content/ui-numbers.test.ts.`;
      }),
    );
}

describe("the site's own words", () => {
  it("hold no figure of a product: each comes from its fact", () => {
    expect(files.flatMap((file) => looseNumbers(file, readFileSync(file, "utf8"), exceptions))).toEqual([]);
  });

  it("are read in every page and component", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.reduce((sum, file) => sum + uiTexts(readFileSync(file, "utf8")).length, 0)).toBeGreaterThan(300);
  });

  it("need every exception that is made, and each says why", () => {
    const unused = exceptions.filter(({ file, text }) => !uiTexts(readFileSync(file, "utf8")).some((own) => own.text.startsWith(text)));
    expect(unused).toEqual([]);
    expect(exceptions.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });
});

describe("a number that somebody writes into a page or component", () => {
  /** What is said of a source file with these lines. */
  const saidOf = (...lines: string[]) =>
    looseNumbers("components/planted.tsx", lines.join("\n"), [{ file: "components/planted.tsx", text: "Allowed", reason: "A reason." }]);

  it("is reported with file, line, the fact to use and the way out", () => {
    expect(saidOf("// é", "export const A = () => (", "  <p>", "    All read pools of a cluster have at most 20 nodes.", "  </p>", ");")).toEqual([
      expect.stringMatching(
        /^components\/planted\.tsx:4 "20" in "All read pools .*" is a loose number: take it from the facts \(read-pool-max-nodes, .*\), or give a reason in tests\/content\/ui-numbers\.test\.ts\.$/,
      ),
    ]);
  });

  it.each([
    ["in an attribute that is read", 'export const A = () => <img alt="Up to 20 nodes" src="/a.png" />;'],
    ["in words above ten", "export const A = () => <p>Up to twenty nodes</p>;"],
    ["in a string of its own", 'export const text = "It costs $0.06608 an hour";'],
    ["as a bare figure", 'export const rows = [["Uptime", "99.99%"]];'],
    ["in a template", "export const text = (name: string) => `${name} has 20 nodes`;"],
    ["in a string within an attribute", 'export const A = ({ on }: { on: boolean }) => <p title={on ? "20 nodes" : ""} />;'],
    ["of which no fact speaks", "export const A = () => <p>We have 31337 apples</p>;"],
  ])("is found %s", (_, code) => {
    expect(saidOf(code)).toHaveLength(1);
  });

  it.each([
    ["for looks", 'export const A = () => <p className="mt-4 max-w-[38rem] sm:pt-16">Words</p>;'],
    ["for looks, in a string of its own", 'const field = "mt-1 block w-full px-3 py-2"; export default field;'],
    ["in an import, a type or a comment", 'import a from "./a 20 b";\n// 20 nodes\nexport type Size = "up to 20 nodes"; export default a;'],
    ["as a number of the program", "export const pause = 150;"],
    ["as a date or a name", "export const A = () => <p>Since 10 April 2026 in us-central1, on N2 machines</p>;"],
    ["that an exception allows", "export const A = () => <p>Allowed: 20 nodes</p>;"],
  ])("passes %s", (_, code) => {
    expect(saidOf(code)).toEqual([]);
  });
});
