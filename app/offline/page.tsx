import { StoredPagesList } from "@/components/offline/stored-pages";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const metadata = {
  ...pageMetadata({ title: "Not on this device", description: "Shown without a network in place of a page that is not stored.", path: routes.offline }),
  robots: { index: false },
};

export default function OfflinePage() {
  return (
    <main id="content" className="page">
      <h1>This page is not on this device</h1>
      <p className="chapter-summary">There is no network now, and the page was not kept. What you have answered and noted is safe.</p>
      <StoredPagesList />
    </main>
  );
}
