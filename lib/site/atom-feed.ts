interface FeedEntry {
  id: string;
  /** The day of the change, `2026-11-22`. */
  date: string;
  title: string;
  what: string;
  /** Its address on the site. */
  link: string;
}

interface Feed {
  title: string;
  subtitle: string;
  /** Where the site stands, without a slash at its end. */
  site: string;
  /** The page whose entries these are, and the feed itself. */
  page: string;
  feed: string;
  author: string;
  /** Newest first, at least one. */
  entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287). An entry's id is its place on the page, which is final. */
export function atomFeed({ title, subtitle, site, page, feed, author, entries }: Feed): string {
  const lines = entries.flatMap((entry) => [
    "  <entry>",
    `    <id>${escapeXml(`${site}${page}#${entry.id}`)}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <updated>${atMidnight(entry.date)}</updated>`,
    `    <link rel="alternate" href="${escapeXml(`${site}${entry.link}`)}"/>`,
    `    <summary>${escapeXml(entry.what)}</summary>`,
    "  </entry>",
  ]);
  const newest = entries.reduce((latest, { date }) => (date > latest ? date : latest), "");
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${escapeXml(`${site}${page}`)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(subtitle)}</subtitle>`,
    `  <updated>${atMidnight(newest)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(`${site}${feed}`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(`${site}${page}`)}"/>`,
    ...lines,
    "</feed>",
    "",
  ].join("\n");
}

function atMidnight(date: string): string {
  return `${date}T00:00:00Z`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
