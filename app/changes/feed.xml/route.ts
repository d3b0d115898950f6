import { changeKinds, loadChanges } from "@/lib/content/changes";
import { formatDate } from "@/lib/facts/format";
import { atomFeed } from "@/lib/site/atom-feed";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";

export const dynamic = "force-static";

/** The changes as an Atom feed. */
export function GET() {
  const feed = atomFeed({
    title: `${site.name}: changes`,
    subtitle: "What changed in facts, chapters and the site",
    site: site.address,
    page: routes.changes,
    feed: routes.changesFeed,
    author: site.name,
    entries: loadChanges().map((change) => ({ ...change, title: `${changeKinds[change.kind]}, ${formatDate(change.date)}` })),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
