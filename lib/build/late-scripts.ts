import { routes } from "@/lib/site/routes";

const script = /<script src="(\/_next\/static\/[^"]+)" async=""/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;

/** Where scripts make what a page shows: waiting with them would show it later. */
const madeByScripts: readonly string[] = [
  routes.quiz,
  "/questions/",
  routes.exams,
  routes.progress,
  routes.settings,
  routes.calculator,
  routes.decision,
  routes.commands,
  routes.offline,
];

/** Whether what a page shows is in the page itself, so that its scripts can wait until it is painted. */
export function isToRead(address: string): boolean {
  return address === routes.examsAbout || !madeByScripts.some((place) => address.startsWith(place));
}

/** The addresses of the scripts that a page asks for by itself, those for old browsers left out. */
export function startScripts(html: string): string[] {
  return Array.from(html.matchAll(script), ([, address = ""]) => address);
}

/** A page whose scripts are inert until `first-paint.js` starts them, once the page's text is on the screen. */
export function withLateScripts(html: string): string {
  return html.replaceAll(script, '<script src="$1" async="" type="late"').replaceAll(preload, "");
}

/** A page whose data for scripts stand in one script instead of several, each of which its policy would name by a hash. */
export function withDataTogether(html: string): string {
  return html.replaceAll(")</script><script>self.__next_f.push(", ");self.__next_f.push(");
}

/**
 * A script of which the browser compiles every function while the script arrives, beside the page's own work, instead of
 * each when it is first called. Pays for scripts that a page starts with, most of whose functions are called at once.
 * Chromium from 136 on reads the hint, others skip it as a comment (the V8 blog, "Explicit compile hints"). A short script
 * goes without: there the hint would weigh more than it wins.
 */
export function withCompileHint(code: string): string {
  const hint = "//# allFunctionsCalledOnLoad\n";
  return code.length < 4096 || code.startsWith(hint) ? code : hint + code;
}
