import { unchangingPlaces } from "@/lib/offline/kind";

/** One rule for the headers of the files whose address begins with `path`. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const forEver = { "cache-control": "public, max-age=31536000, immutable" };

/**
 * The headers of the site, the same on the local server and in the file for static hosts. Pages carry their policy for
 * scripts in the page itself (`page-policy.ts`), since its hashes differ from page to page.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: "/",
    headers: {
      "cache-control": "no-cache",
      "content-security-policy": "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    },
  },
  ...unchangingPlaces.map((path) => ({ path, headers: forEver })),
];

/** The headers of one address: the rules that fit it, later ones winning. */
export function headersFor(pathname: string): Record<string, string> {
  return Object.assign({}, ...headerRules.filter(({ path }) => pathname.startsWith(path)).map(({ headers }) => headers));
}

/** The same rules as the `_headers` file that static hosts read (the format of Netlify and Cloudflare Pages). */
export function headersFile(): string {
  return headerRules
    .map(({ path, headers }, index) => {
      const replaced = index === 0 ? [] : Object.keys(headers).map((name) => `  ! ${name}`);
      return [`${path}*`, ...replaced, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}
