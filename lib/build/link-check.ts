/** A link of a page that leads nowhere. */
export interface DeadLink {
  page: string;
  href: string;
  reason: string;
}

const idAttribute = /\sid="([^"]+)"/g;
const linkAttribute = /<a\s[^>]*?href="([^"]*)"/g;

/**
 * Checks the links of finished pages against each other, as a browser would follow them.
 * @param pages HTML by address: `/chapters/overview/`.
 * @param files addresses that exist besides pages: `/chapters/overview.md`.
 */
export function findDeadLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): DeadLink[] {
  const ids = new Map([...pages].map(([address, html]) => [address, new Set([...html.matchAll(idAttribute)].map(([, id]) => id ?? ""))]));
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(linkAttribute)].flatMap(([, raw = ""]) => {
      const href = raw.replaceAll("&amp;", "&");
      if (/^[a-z]+:/.test(href)) return [];
      const [path = "", fragment] = href.split("#");
      const target = path === "" ? page : path.split("?")[0] ?? "";
      if (files.has(target)) return [];
      const known = ids.get(target);
      if (!known) return [{ page, href, reason: "there is no such page" }];
      if (fragment && !known.has(decodeURIComponent(fragment))) return [{ page, href, reason: "the page has no such id" }];
      return [];
    }),
  );
}

/** Ids that stand more than once in a page. */
export function findDoubleIds(html: string): string[] {
  const ids = [...html.matchAll(idAttribute)].map(([, id]) => id ?? "");
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
