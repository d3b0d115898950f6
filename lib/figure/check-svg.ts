import { widthLimit, widthStep } from "./config";
import { figureClasses } from "./source";

/** Classes that `app/figures.css` draws. */
const knownClasses = new Set<string>([
  ...figureClasses,
  ..."frame raised name label sunk strong line tip cross dashed active life box pill drum fork note".split(" "),
]);

const knownAttributes = new Set(
  "xmlns viewBox role aria-labelledby aria-describedby data-width data-source-sha256 id class x y dy width height rx d".split(" "),
);

const knownElements = new Set("svg title desc g rect path text tspan".split(" "));

/**
 * What is wrong with a drawing: looks of its own, anything that the stylesheet does not know, ids that could clash on a page,
 * a missing title or description, or a width at which it could not be read on a phone. Empty when nothing is.
 */
export function checkSvg(svg: string, id: string): string[] {
  const mistakes: string[] = [];

  for (const [, element = "", attributes = ""] of svg.matchAll(/<([a-zA-Z]+)((?:\s[^<>]*)?)>/g)) {
    if (!knownElements.has(element)) mistakes.push(`has a <${element}>, which figures do without`);
    for (const [, attribute = "", value = ""] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (element === "svg" && (attribute === "width" || attribute === "height")) mistakes.push(`has a fixed ${attribute}; the page decides it`);
      else if (!knownAttributes.has(attribute)) mistakes.push(`has <${element} ${attribute}="${value}">; looks belong into app/figures.css`);
      const unknown = attribute === "class" ? value.split(" ").filter((word) => !knownClasses.has(word)) : [];
      if (unknown.length > 0) mistakes.push(`has the class "${unknown.join(" ")}", which app/figures.css does not draw`);
    }
  }

  const expectedIds = [`figure-${id}-title`, `figure-${id}-desc`];
  const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, found = ""]) => found);
  if (ids.join() !== expectedIds.join()) mistakes.push(`has the ids ${ids.join(", ")}; they must be ${expectedIds.join(" and ")}, once each`);
  for (const element of ["title", "desc"]) {
    if (!new RegExp(`<${element} [^>]*>[^<]{8,}<`).test(svg)) mistakes.push(`has no words in its <${element}>`);
  }

  const width = Number(/viewBox="0 0 ([\d.]+) /.exec(svg)?.[1]);
  if (!(width <= widthLimit)) mistakes.push(`is ${width} px wide, more than ${widthLimit}; break labels into more lines or set boxes below each other`);
  if (width % widthStep !== 0 || !svg.includes(`data-width="${width}"`)) mistakes.push(`has no data-width that app/figures.css knows`);
  return mistakes;
}
