import { toHtml } from "hast-util-to-html";
import { createCssVariablesTheme, createHighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import type { CodeLanguage } from "./vocabulary";

/** Shiki's token colours become classes, so that a token costs few bytes and its colour stands in the stylesheet. */
const tokenClasses: Readonly<Record<string, string>> = {
  "token-keyword": "k",
  "token-string": "s",
  "token-string-expression": "s",
  "token-comment": "c",
  "token-constant": "n",
  "token-function": "f",
  "token-parameter": "p",
  "token-punctuation": "",
  foreground: "",
};

const highlighter = createHighlighterCore({
  themes: [createCssVariablesTheme({ name: "assay", variablePrefix: "--", fontStyle: false })],
  langs: [
    import("shiki/langs/bash.mjs"),
    import("shiki/langs/sql.mjs"),
    import("shiki/langs/yaml.mjs"),
    import("shiki/langs/python.mjs"),
    import("shiki/langs/ini.mjs"),
    import("shiki/langs/json.mjs"),
  ],
  engine: createJavaScriptRegexEngine(),
});

/** The HTML of a code block's inside: text and `<span class>` only, with neighbours of one class joined. */
export async function highlightCode(code: string, language: CodeLanguage): Promise<string> {
  if (language === "text") return escapeHtml(code);
  // Without a limit of time: what a busy machine draws must be what a quiet one draws.
  const { tokens } = (await highlighter).codeToTokens(code, { lang: language, theme: "assay", tokenizeTimeLimit: 0 });
  const lines = tokens.map((line) => {
    const runs: { className: string; text: string }[] = [];
    for (const { content, color = "" } of line) {
      const className = /^\s*$/.test(content) ? (runs.at(-1)?.className ?? "") : classOf(color);
      const last = runs.at(-1);
      if (last?.className === className) last.text += content;
      else runs.push({ className, text: content });
    }
    return runs.map(({ className, text }) => (className ? `<span class="${className}">${escapeHtml(text)}</span>` : escapeHtml(text))).join("");
  });
  return lines.join("\n");
}

function classOf(color: string): string {
  const name = /^var\(--([a-z-]+)\)$/.exec(color)?.[1];
  const className = name === undefined ? undefined : tokenClasses[name];
  if (className === undefined) throw new Error(`The highlighter gave the colour "${color}", for which lib/content/highlight.ts names no class.`);
  return className;
}

function escapeHtml(text: string): string {
  return toHtml({ type: "text", value: text });
}
