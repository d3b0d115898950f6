import "server-only";
import type { Element, Root as HastRoot } from "hast";
import { toString } from "hast-util-to-string";
import { bundleMDX } from "mdx-bundler";
import type { Root } from "mdast";
import type { ComponentType } from "react";
import * as jsxRuntime from "react/jsx-runtime";
import remarkGfm from "remark-gfm";
import { SKIP, visit } from "unist-util-visit";
import { highlightCode } from "./highlight";
import { type LinkedTerm, rehypeTerms } from "./link-terms";
import { codeMeta, headingIdAndText, stripHeadingId } from "./mdx-tree";
import type { CodeLanguage } from "./vocabulary";

/** A chapter's text as a component; `components` maps every name of the vocabulary to what draws it. */
export type MdxText = ComponentType<{ components: Record<string, unknown> }>;

/** The texts compiled last, by the terms they link and their source. A page, its text alone and the whole guide want the same one. */
const compiled = new Map<string, Promise<MdxText>>();

/** More than a guide of our length has; a guide of a thousand chapters must not fill the memory. */
const keptTexts = 32;

/**
 * Compiles an MDX body on the server; the result never reaches a browser as code. A text asked for again is not compiled again.
 * @param terms what is linked at its first use, by `<Term id>`: whoever names terms hands in that component
 * @throws what esbuild or MDX say of a text that `checkMdx` has passed and that still does not compile.
 */
export function compileMdx(body: string, terms: readonly LinkedTerm[] = []): Promise<MdxText> {
  const key = JSON.stringify([terms, body]);
  const known = compiled.get(key);
  if (known) return known;
  const text = bundle(body, terms);
  compiled.set(key, text);
  const [oldest = key] = compiled.keys();
  if (compiled.size > keptTexts) compiled.delete(oldest);
  return text;
}

async function bundle(body: string, terms: readonly LinkedTerm[]): Promise<MdxText> {
  const { code } = await bundleMDX({
    source: body,
    mdxOptions(options) {
      options.remarkPlugins = [...(options.remarkPlugins ?? []), remarkGfm, remarkHeadingIds, remarkCodeBlocks];
      options.rehypePlugins = [...(options.rehypePlugins ?? []), rehypeRowHeaders, rehypeFirstScreen, rehypeTerms(terms)];
      return options;
    },
  });
  // oxlint-disable-next-line typescript/no-implied-eval -- our own chapters, compiled at build time, evaluated on the server only
  const evaluate = new Function("_jsx_runtime", code) as (runtime: typeof jsxRuntime) => { default: MdxText };
  return evaluate(jsxRuntime).default;
}

/** `## Words [#id]` becomes a heading with that id. */
function remarkHeadingIds() {
  return (tree: Root) => {
    visit(tree, "heading", (heading) => {
      const { id } = headingIdAndText(heading);
      stripHeadingId(heading);
      if (id) heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}

/** A fenced block becomes `<CodeBlock>` with its highlighted inside as one string. */
function remarkCodeBlocks() {
  return async (tree: Root) => {
    const jobs: Promise<void>[] = [];
    visit(tree, "code", (node, index, parent) => {
      if (!parent || index === undefined) return;
      const language = (node.lang ?? "text") as CodeLanguage;
      const highlight = async () => {
        const html = await highlightCode(node.value, language);
        const attributes = Object.entries({ id: "", title: "", ...codeMeta(node.meta), language, html }).map(([name, value]) => ({
          type: "mdxJsxAttribute" as const,
          name,
          value,
        }));
        parent.children[index] = { type: "mdxJsxFlowElement", name: "CodeBlock", attributes, children: [] };
      };
      jobs.push(highlight());
    });
    await Promise.all(jobs);
  };
}

/** Characters of text that fill the first screen of a phone, with the title above them. */
const firstScreenText = 500;

/** Marks where the first screen of a chapter ends: after the block that fills it. See `ChapterHtml`. */
function rehypeFirstScreen() {
  return (tree: HastRoot) => {
    let length = 0;
    for (const [index, child] of tree.children.entries()) {
      length += toString(child).length;
      if (length < firstScreenText) continue;
      tree.children.splice(index + 1, 0, { type: "element", tagName: "template", properties: { className: ["first-screen-end"] }, children: [] });
      return;
    }
  };
}

/** The first cell of every body row heads its row. */
function rehypeRowHeaders() {
  return (tree: HastRoot) => {
    visit(tree, "element", (element: Element) => {
      if (element.tagName !== "tbody") return;
      for (const row of element.children) {
        if (row.type !== "element") continue;
        const first = row.children.find((cell): cell is Element => cell.type === "element");
        if (first) {
          first.tagName = "th";
          first.properties = { ...first.properties, scope: "row" };
        }
      }
      return SKIP;
    });
  };
}
