import { parser } from "@lezer/python";
import { parse as parseIni } from "ini";
import { describe, expect, it } from "vitest";
import { checkManifests, type ManifestProblem } from "@/lib/content/check-manifests";
import { type CodeBlock, loadCodeBlocks } from "@/lib/content/code-blocks";
import { loadResourceKinds } from "@/lib/content/config-connector";
import type { CodeLanguage } from "@/lib/content/vocabulary";

type Check = (text: string) => ManifestProblem[];

const kinds = loadResourceKinds();

/** How each language is checked, where it is checked here. */
const checks = {
  yaml: (text) => checkManifests(text, kinds),
  json: checkJson,
  ini: checkIni,
  python: checkPython,
  sql: "is run by tests/content/sql.test.ts",
  bash: "is read by the command checker",
  text: "has no grammar",
} satisfies Record<CodeLanguage, Check | string>;

function checkJson(text: string): ManifestProblem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const { message } = error as Error;
    return [{ line: Number(/\(line (\d+) /.exec(message)?.[1] ?? 1) - 1, message }];
  }
}

/** The parser takes any line; what it read must be settings of a section, each with a value. */
function checkIni(text: string): ManifestProblem[] {
  const loose = Object.entries(parseIni(text)).flatMap(([section, settings]) => {
    if (typeof settings !== "object") return [`${section} stands in no section`];
    return Object.entries(settings).flatMap(([name, value]) => (typeof value === "string" ? [] : [`[${section}] ${name} has no value`]));
  });
  return loose.map((message) => ({ line: 0, message }));
}

function checkPython(text: string): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  parser.parse(text).iterate({
    enter({ type, from }) {
      if (type.isError) problems.push({ line: text.slice(0, from).split("\n").length - 1, message: "This is no Python." });
    },
  });
  return problems;
}

function told({ file, line: first, id }: CodeBlock, problems: readonly ManifestProblem[]): string[] {
  return problems.map(({ line, message }) => `${file}:${first + line} (${id}) ${message}`);
}

describe("every code block of the chapters", () => {
  it.each(["yaml", "json", "ini", "python"] as const)("in %s is what its language and, for a manifest, its resource allow", (language) => {
    const blocks = loadCodeBlocks().filter((block) => block.language === language);
    expect(blocks.flatMap((block) => told(block, checks[language](block.text)))).toEqual([]);
  });
});

describe("a text that does not parse", () => {
  it.each([
    ["json", '{\n  "a": 1,\n}', 3],
    ["python", "def f(:\n    pass", 1],
    ["python", "x = 1\nwith a as\n    b()", 2],
    ["ini", "pool_mode = transaction", 1],
    ["ini", "[pgbouncer]\npool_mode", 1],
  ] as const)("is refused in %s", (language, text, line) => {
    expect(checks[language](text)[0]).toMatchObject({ line: line - 1 });
  });

  it.each([
    ["json", '{ "a": [1, 2] }'],
    ["python", "x = {1: 'a'}\nasync def f():\n    return [y async for y in z]"],
    ["ini", "; a comment\n[pgbouncer]\npool_mode = transaction"],
  ] as const)("and one that does passes in %s", (language, text) => {
    expect(checks[language](text)).toEqual([]);
  });
});
