import "server-only";
import path from "node:path";
import type { ReactNode } from "react";

/**
 * The HTML of elements that need nothing of a browser: a chapter's text, a stamp. Written once into the page and into
 * no script, where React would have to hold and compare every word of it.
 *
 * React's own renderer is taken from the package at run time, past the bundler: within server components the bundler
 * offers none.
 */
export function renderHtml(node: ReactNode): string {
  const require = process.getBuiltinModule("node:module").createRequire(path.join(process.cwd(), "package.json"));
  const { renderToStaticMarkup } = require("react-dom/server") as { renderToStaticMarkup: (node: ReactNode) => string };
  return renderToStaticMarkup(node);
}
