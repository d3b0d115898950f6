/** A link of a page that leads nowhere. */
export interface DeadLink {
  page: string;
  href: string;
  reason: string;
}

const idAttribute = /\sid="([^"]+)"/g;
const linkAttribute = /<a\s[^>]*?href="([^"]*)"/g;

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">" };

/** An attribute as the browser reads it: the few characters that React escapes are themselves again. */
function unescapeAttribute(value: string): string {
  return value.replaceAll(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

/**
 * Checks the links of finished pages against each other, as a browser would follow them.
 * @param pages HTML by address: `/chapters/overview/`.
 * @param files addresses that exist besides pages: `/chapters/overview.md`.
 */
export function findDeadLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): DeadLink[] {
  const ids = new Map([...pages].map(([address, html]) => [address, new Set([...html.matchAll(idAttribute)].map(([, id]) => id ?? ""))]));
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(linkAttribute)].flatMap(([, raw = ""]) => {
      const href = unescapeAttribute(raw);
      if (/^[a-z]+:/.test(href)) return [];
      const [path = "", fragment] = href.split("#");
      const target = path.split("?")[0] || page;
      // Pages first: whoever lists all exported files lists the pages among them.
      const known = ids.get(target);
      if (!known) return files.has(target) ? [] : [{ page, href, reason: "there is no such page" }];
      if (fragment && !known.has(decoded(fragment))) return [{ page, href, reason: "the page has no such id" }];
      return [];
    }),
  );
}

/** A fragment as the id it names; one that is badly escaped is no id and stays as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Ids that stand more than once in a page. */
export function findDoubleIds(html: string): string[] {
  const ids = [...html.matchAll(idAttribute)].map(([, id]) => id ?? "");
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
