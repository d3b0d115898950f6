import { type Node, parseSync } from "@swc/core";

/** A piece of text in a source file that a reader may get to see. */
export interface UiText {
  text: string;
  line: number;
}

/** Attributes whose strings no reader reads: looks, addresses, geometry, names for programs. */
const technical =
  /^(?:className|style|href|src|id|htmlFor|key|rel|role|type|name|lang|sizes|media|content|d|viewBox|fill|stroke|stroke[A-Z]\w*|width|height|tabIndex|scope|as|popover\w*|data-.*|aria-(?:controls|describedby|labelledby|hidden|level|current))$/;

/** A list of utility classes: no sentence, and whatever holds a digit is written like `mt-4` or `max-w-[38rem]`. */
function isClassList(text: string): boolean {
  const withDigit = text.split(/\s+/).filter((word) => /\d/.test(word));
  return !/[A-Z]/.test(text) && withDigit.length > 0 && withDigit.every((word) => /^-?[a-z@*[][\w@:/.]*[-:[]\S*$/.test(word));
}

/** Prose, or a bare figure: what can be read out. Ids and keys are single words and no figures; media types and drawn lines are none. */
function canBeRead(text: string): boolean {
  if (/^[a-z]+\/[a-z.+-]+;/.test(text) || /^M[\d ][MmLlHhVvCcSsQqTtAaZz\d\s.,-]*$/.test(text)) return false;
  return /[a-z].*\s|\s.*[a-z]/i.test(text) || /^\s*[$€]?\d[\d.,]*\s?[%×x]?\s*$/.test(text);
}

/**
 * The texts of a component or page: JSX text, strings in attributes that are read, and other string and template
 * literals that can be read out. Types, imports and utility classes are left out.
 */
export function uiTexts(source: string): UiText[] {
  // The parser counts bytes from its first statement on; this one stands before everything else.
  const first = "0;";
  const program = parseSync(first + source, { syntax: "typescript", tsx: true });
  const bytes = Buffer.from(source);
  const start = program.body[0]?.type === "ExpressionStatement" ? program.body[0].span.start : 0;
  const found: UiText[] = [];
  const add = (text: string, span: { start: number }) => {
    const lead = /^\s*/.exec(text)?.[0] ?? "";
    const before = bytes.subarray(0, span.start - start - first.length).toString() + lead;
    found.push({ text: text.trim().replaceAll(/\s+/g, " "), line: before.split("\n").length });
  };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== "object" || node === null) return;
    const { type } = node as Node;
    if (/^(?:Import|ExportAll|Ts(?:Type|Literal|Interface|Union))/.test(type ?? "")) return;
    if (type === "JSXAttribute") {
      const { name, value } = node as unknown as { name: { value?: string; name?: { value: string } }; value: unknown };
      if (!technical.test(name.value ?? name.name?.value ?? "")) walk(value);
      return;
    }
    if (type === "JSXText") {
      const { value, span } = node as unknown as { value: string; span: { start: number } };
      if (value.trim()) add(value, span);
      return;
    }
    if (type === "StringLiteral" || type === "TemplateElement") {
      const { value, cooked, span } = node as unknown as { value?: string; cooked?: string; span: { start: number } };
      const text = value ?? cooked ?? "";
      if (canBeRead(text) && !isClassList(text)) add(text, span);
      return;
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(program.body.slice(1));
  return found;
}
