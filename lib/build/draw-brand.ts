/**
 * For authors: draws the social card and the small pictures of the mark into public/. Run once per change of the mark
 * or of the site's words; the pictures are committed.
 */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { site } from "@/lib/site/site";
import { browserArgs, browserPath } from "./browser";

const mark = readFileSync("public/mark.svg", "utf8");
const roman = readFileSync("app/fonts/text-roman.woff2").toString("base64");
const face = `@font-face { font-family: Assay; src: url(data:font/woff2;base64,${roman}); font-weight: 400 700 }`;

const card = `<style>${face} body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 84px 96px; background: #faf7f1; color: #24211d; font-family: Assay }
  header { display: flex; align-items: center; gap: 20px; font-size: 52px; font-weight: 600 } svg { width: 84px; height: 84px } h1 { margin: 56px 0 0; font-size: 68px; font-weight: 600; line-height: 1.1; letter-spacing: -1px } p { margin: 28px 0 0; font-size: 33px; line-height: 1.4; color: #544e45; text-wrap: balance } s { text-decoration-color: #a22f27; text-decoration-thickness: 4px } b { color: #98481b; font-weight: 600 }</style>
  <header>${mark}${site.name}</header><h1>Learn what AlloyDB really is</h1><p>${site.title.replace("Assay: ", "")}.<br>Every figure with its source; every error of the guide <s>struck</s> and <b>mended</b>.</p>`;

/** The mark in the middle of a square of paper. @param part of the square's width that the mark takes */
const onPaper = (size: number, part: number) =>
  `<style>body { margin: 0; background: #faf7f1; display: grid; place-items: center; height: ${size}px } svg { width: ${Math.round(size * part)}px }</style>${mark}`;

const pictures = [
  { file: "public/social.png", html: card, width: 1200, height: 630 },
  { file: "public/mark-32.png", html: `<style>body { margin: 0 } svg { display: block; width: 32px }</style>${mark}`, width: 32, height: 32 },
  {
    file: "public/mark-180.png",
    html: `<style>body { margin: 0; background: #faf7f1; display: grid; place-items: center; height: 180px } svg { width: 132px }</style>${mark}`,
    width: 180,
    height: 180,
  },
  ...[192, 512].map((size) => ({ file: `public/mark-${size}.png`, html: onPaper(size, 0.86), width: size, height: size })),
  // Devices cut it to their own shape, and show the middle four fifths for certain: the mark stays within.
  { file: "public/mark-maskable.png", html: onPaper(512, 0.56), width: 512, height: 512 },
];

const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs });
for (const { file, html, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, omitBackground: true });
  console.log(file);
}
await browser.close();
