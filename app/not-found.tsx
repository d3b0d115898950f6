import { NearestPages } from "@/components/search/nearest-pages";
import { IntentLink } from "@/components/ui/intent-link";
import { buildSearchFile } from "@/lib/content/search-file";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const metadata = pageMetadata({ title: "Not found", description: "There is no page at this address.", path: "/404/" });

export default function NotFound() {
  return (
    <main id="content" className="page">
      <h1>Nothing stands at this address</h1>
      <p className="chapter-summary">The address may be mistyped, or the page may have moved.</p>
      <NearestPages file={`/search/${buildSearchFile().name}`} />
      <p className="mt-8">
        All chapters stand in <IntentLink href={routes.chapters}>the list of chapters</IntentLink>; the search is at the top of the page.
      </p>
    </main>
  );
}
