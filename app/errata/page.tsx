import { IntentLink } from "@/components/ui/intent-link";
import { listedChapters } from "@/lib/content/listed-chapters";
import { loadClaims } from "@/lib/content/claims";
import { isErratum, verdictLabels } from "@/lib/facts/claim";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const metadata = pageMetadata({
  title: "Errata",
  description: "Every claim of the study guide that does not stand as printed, with what holds instead.",
  path: routes.errata,
});

export default function ErrataPage() {
  const claims = [...loadClaims().values()];
  const errata = claims.filter(isErratum);
  return (
    <main id="content" className="page">
      <h1>Errata</h1>
      <p className="chapter-summary">
        {errata.length} of {claims.length} claims checked in the guide do not stand as printed. Each has a page with what holds, why it matters, the sources and
        the exam answer.
      </p>
      {listedChapters().map(({ slug, title }) => {
        const own = errata.filter(({ chapter }) => chapter === slug);
        if (own.length === 0) return null;
        return (
          <section key={slug} aria-labelledby={slug} className="mt-10">
            <h2 id={slug} className="text-title font-semibold">
              {title}
            </h2>
            <ul className="errata-list">
              {own.map(({ id, verdict, guideSays }) => (
                <li key={id}>
                  <b>{verdictLabels[verdict]}:</b>{" "}
                  <IntentLink href={routes.erratum(id)}>
                    <s>{guideSays}</s>
                  </IntentLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
