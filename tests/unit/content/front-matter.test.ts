import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "@/lib/content/front-matter";
import { ContentError } from "@/lib/content/parse-content";

const file = "content/chapters/05-ha-dr.mdx";
const summary = "What fails over by itself, and how far back each kind of backup reaches.";

function withFront(...lines: string[]): string {
  return ["---", ...lines, "---", "The first line of the text.", ""].join("\n");
}

describe("a chapter file", () => {
  const text = withFront("title: High Availability", `summary: ${summary}`, "covers: [Failover, Backups]");

  test("falls into its front matter and its text", () => {
    expect(splitFrontMatter(text, file)).toMatchObject({
      front: { title: "High Availability", summary, covers: ["Failover", "Backups"] },
      body: "The first line of the text.\n",
    });
  });

  test("knows the line on which its text begins, so that messages count lines as an editor does", () => {
    expect(splitFrontMatter(text, file).firstLine).toBe(6); // two fences, three fields, then the text
  });

  test("may have the line ends of Windows", () => {
    expect(splitFrontMatter(text.replaceAll("\n", "\r\n"), file)).toMatchObject({
      front: { title: "High Availability" },
      body: "The first line of the text.\r\n",
      firstLine: 6,
    });
  });

  test("may have lines of hyphens in its text", () => {
    expect(splitFrontMatter(`${text}\n---\n\nMore.\n`, file).body).toBe("The first line of the text.\n\n---\n\nMore.\n");
  });
});

describe("front matter is refused with file and remedy", () => {
  test.each<[string, string, string | RegExp]>([
    ["when there is none", "The first line.\n", `${file}:1 begins with no front matter; write title, summary and covers between two lines of ---.`],
    ["when something stands before it", `\n${withFront("title: x")}`, `${file}:1 begins with no front matter`],
    ["when it is no YAML", withFront("title: [a"), `${file} › front matter: `],
    ["when it is empty", withFront(""), `${file} › front matter › (whole entry): `],
    ["when a field is missing", withFront("title: High Availability", `summary: ${summary}`), `${file} › front matter › covers: `],
    ["when the summary says too little", withFront("title: High Availability", "summary: Failover.", "covers: [a, b]"), `${file} › front matter › summary: `],
    [
      "when it has a field that nobody knows",
      withFront("title: High Availability", `summary: ${summary}`, "covers: [a, b]", "author: me"),
      /\(whole entry\): .*"author"/,
    ],
  ])("%s", (_, text, message) => {
    expect(() => splitFrontMatter(text, file)).toThrow(ContentError);
    expect(() => splitFrontMatter(text, file)).toThrow(message);
  });
});
