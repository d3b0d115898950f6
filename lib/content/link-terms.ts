import type { ElementContent, Root, RootContent, Text } from "hast";
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from "mdast-util-mdx-jsx";

/** A term of the glossary as a chapter links it. */
export interface LinkedTerm {
  id: string;
  /** Every name under which a text may use it. */
  names: readonly string[];
  /** The heading of this very chapter under which it is taught. */
  taughtUnder?: string;
}

/** Elements whose words are no running text: they name, are read across, or lead somewhere already. */
const passedOver = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "table", "code", "pre", "a", "template"]);

/** Components within whose words nothing is linked: a figure of a scenario. */
const passedOverComponents = new Set(["Given"]);

/**
 * A rehype plugin that makes the first use of each term in running text a `<Term id>`, which leads to the glossary.
 *
 * A chapter is often entered in its middle, by search or from a topic, so every chapter links anew. A chapter that
 * teaches a term itself links it only above that section: from there on the text says more than the glossary, whose
 * entry would lead back to where the reader is. Tables stay free of links, since they are read across, not along.
 */
export function rehypeTerms(terms: readonly LinkedTerm[]) {
  const find = finderOf(terms);
  return () => (tree: Root) => {
    const open = new Set(terms.map(({ id }) => id));
    const visit = (parent: { children: (RootContent | ElementContent)[] }) => {
      parent.children = parent.children.flatMap((child): (RootContent | ElementContent)[] => {
        if (child.type === "text") return linked(child, find, open);
        if (child.type === "element" && passedOver.has(child.tagName)) {
          const { id } = child.properties;
          for (const term of terms) if (term.taughtUnder !== undefined && term.taughtUnder === id) open.delete(term.id);
          return [child];
        }
        if (isComponent(child) && passedOverComponents.has(child.name ?? "")) return [child];
        if ("children" in child) visit(child);
        return [child];
      });
    };
    if (open.size > 0) visit(tree);
  };
}

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

function isComponent(node: { type: string }): node is Component {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** A text in pieces, with every use of an open term linked; each term is closed by its first. */
function linked(text: Text, find: ReturnType<typeof finderOf>, open: Set<string>): (Text | MdxJsxTextElementHast)[] {
  const pieces: (Text | MdxJsxTextElementHast)[] = [];
  let at = 0;
  for (const { id, from, to } of find(text.value)) {
    if (!open.delete(id)) continue;
    if (from > at) pieces.push({ type: "text", value: text.value.slice(at, from) });
    pieces.push({
      type: "mdxJsxTextElement",
      name: "Term",
      attributes: [{ type: "mdxJsxAttribute", name: "id", value: id }],
      children: [{ type: "text", value: text.value.slice(from, to) }],
    });
    at = to;
  }
  if (at === 0) return [text];
  if (at < text.value.length) pieces.push({ type: "text", value: text.value.slice(at) });
  return pieces;
}

/**
 * Finds terms in a text, the longest name first, so that "IAM" is not found within "IAM database authentication". A name
 * in small letters may begin a sentence, every name may be in the plural, and one with capitals is written as it is.
 */
function finderOf(terms: readonly LinkedTerm[]) {
  const ids = new Map<string, string>();
  for (const { id, names } of terms) {
    for (const name of names) {
      ids.set(name, id);
      if (name === name.toLowerCase()) ids.set(name.charAt(0).toUpperCase() + name.slice(1), id);
    }
  }
  const names = [...ids.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const use = new RegExp(String.raw`(?<![\w-])(${names.join("|")})s?(?![\w-])`, "g");
  return (text: string) =>
    names.length === 0
      ? []
      : [...text.matchAll(use)].map((match) => ({ id: ids.get(match[1] ?? "") ?? "", from: match.index, to: match.index + match[0].length }));
}
