import type { Heading, Root, RootContent } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The syntax tree of an MDX text without front matter. `throws` (with line and column) what MDX cannot parse. */
export function parseMdx(source: string): Root {
  return parser.parse(source);
}

/** An element's plain string attributes by name; a bare attribute reads "true", an expression is left out. */
export function stringAttributes(element: MdxElement): Record<string, string> {
  const plain = element.attributes.filter((attribute): attribute is MdxJsxAttribute => attribute.type === "mdxJsxAttribute");
  return Object.fromEntries(
    plain.flatMap(({ name, value }) => (value === null || value === undefined ? [[name, "true"]] : typeof value === "string" ? [[name, value]] : [])),
  );
}

const idAtEnd = /\s*\[#([a-z0-9_-]+)\]\s*$/;

/** A heading's explicit id, written `[#id]` at its end, and its words without it. */
export function headingIdAndText(heading: Heading): { id: string | undefined; text: string } {
  const whole = toString(heading);
  const match = idAtEnd.exec(whole);
  return { id: match?.[1], text: whole.replace(idAtEnd, "") };
}

/** Takes the `[#id]` off a heading's last text, in place. */
export function stripHeadingId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type === "text") last.value = last.value.replace(idAtEnd, "");
}

const codeAttribute = /([a-z]+)="([^"]*)"/g;

/** What the words after a code fence's language say: `id="…" title="…"`. */
export function codeMeta(meta: string | null | undefined): Record<string, string> {
  return Object.fromEntries([...(meta ?? "").matchAll(codeAttribute)].map(([, name = "", value = ""]) => [name, value]));
}

/** What stands after a code fence's language and is not `name="…"`, empty where all is. */
export function strayCodeMeta(meta: string | null | undefined): string {
  return (meta ?? "").replace(codeAttribute, "").trim();
}

export function isElement(node: RootContent | Root | { type: string }): node is MdxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}
