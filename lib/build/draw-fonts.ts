/**
 * For authors: cuts the text face down to what the site writes, into app/fonts. Run once per change of the face
 * or of the characters; the cut files are committed, so that nobody else needs the tool.
 */
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const latin = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
const typographic = "–—‘’“”…·×−±≤≥→§©é ";
const italic = latin.replaceAll(/[^A-Za-z ,.;:!?'"()-]/g, "") + "–—‘’“”…é ";

const faces = [
  { from: "literata-latin-wght-normal.woff2", to: "text-roman.woff2", characters: latin + typographic, weight: { min: 400, max: 700 } },
  { from: "literata-latin-wght-italic.woff2", to: "text-italic.woff2", characters: italic, weight: 400 },
];

for (const { from, to, characters, weight } of faces) {
  const whole = readFileSync(`node_modules/@fontsource-variable/literata/files/${from}`);
  const cut = await subsetFont(whole, characters, { targetFormat: "woff2", variationAxes: { wght: weight } });
  writeFileSync(`app/fonts/${to}`, cut);
  console.log(`app/fonts/${to}: ${whole.length} → ${cut.length} bytes`);
}
