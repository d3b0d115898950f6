import { expect, test } from "vitest";
import { searchScript, shellFiles } from "@/lib/build/service-worker";

const home = `<link rel="preload" href="/_next/static/media/roman.woff2" as="font"/><link rel="stylesheet" href="/_next/static/chunks/a.css"/>
  <script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script>
  <script src="/first-paint.js"></script><link rel="icon" href="/mark.svg"/><a href="/chapters/">Chapters</a><img src="https://elsewhere.example/a.png"/>`;
const offline = `<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/b.js" async=""></script>`;

test("kept from the start are the home page, the page for what is not stored, and their own files", () => {
  expect(
    shellFiles(
      new Map([
        ["/", home],
        ["/offline/", offline],
        ["/chapters/", "<script src='/c.js'>"],
      ]),
    ),
  ).toEqual([
    "_next/static/chunks/a.css",
    "_next/static/chunks/a.js",
    "_next/static/chunks/b.js",
    "_next/static/media/roman.woff2",
    "first-paint.js",
    "index.html",
    "mark.svg",
    "offline/index.html",
  ]);
});

test("an export without the page for what is not stored is refused", () => {
  expect(() => shellFiles(new Map([["/", home]]))).toThrow("The export has no page /offline/");
});

test("the script of the search is found by what only its dialog holds", () => {
  const dialog = ["b.js", 'jsx("input",{"data-search-input":!0})'] as const;
  const page = ["a.js", 'jsx("button",{"data-search-open":!0})'] as const;
  expect(searchScript(new Map([page, dialog]))).toBe("b.js");
  expect(() => searchScript(new Map([page]))).toThrow("0 scripts hold the search's dialog instead of one");
  expect(() => searchScript(new Map([dialog, ["c.js", dialog[1]]]))).toThrow("2 scripts hold the search's dialog instead of one");
});
