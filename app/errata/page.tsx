import { ContradictionList } from "@/components/erratum/contradiction-list";
import { ListFilter } from "@/components/search/list-filter";
import { IntentLink } from "@/components/ui/intent-link";
import { type FiledClaim, loadClaims } from "@/lib/content/claims";
import { loadContradictions } from "@/lib/content/contradictions";
import { listedChapters } from "@/lib/content/listed-chapters";
import { examsOf, isErratum, verdictLabels } from "@/lib/facts/claim";
import { examTracks } from "@/lib/site/exam-tracks";
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
  const chapters = listedChapters().filter(({ slug }) => errata.some(({ chapter }) => chapter === slug));
  const kinds = Object.entries(verdictLabels).filter(([verdict]) => errata.some((erratum) => erratum.verdict === verdict));
  const contradictions = loadContradictions();
  const aboutPrice = contradictions.filter(({ about }) => about === "price");
  const aboutOther = contradictions.filter(({ about }) => about !== "price");
  return (
    <main id="content" className="page">
      <h1>Errata</h1>
      <p className="chapter-summary">
        {errata.length} of {claims.length} claims checked in the guide do not stand as printed. Each has a page with what holds, why it matters, the sources and
        the exam answer.
      </p>
      <p className="mt-3 text-note text-soft">
        The guide also contradicts itself: {contradictions.length} times, {aboutPrice.length} of them about price.{" "}
        <a href="#contradictions">The arithmetic stands below</a>.
      </p>
      <ListFilter
        list="all-errata"
        noun={["erratum", "errata"]}
        total={errata.length}
        label="Search the errata"
        choices={[
          { name: "chapter", label: "Chapter", options: chapters.map(({ slug, title }) => [slug, title] as const) },
          { name: "kind", label: "Kind", options: kinds },
          { name: "exam", label: "Exam", options: Object.entries(examTracks).map(([exam, { name }]) => [exam, name] as const) },
        ]}
      />
      <div id="all-errata">
        {chapters.map(({ slug, title }) => (
          <section key={slug} data-group={slug} aria-labelledby={slug} className="mt-10">
            <h2 id={slug} className="text-title font-semibold">
              {title}
            </h2>
            <ul className="errata-list">
              {errata
                .filter(({ chapter }) => chapter === slug)
                .map((erratum) => (
                  <ErratumRow key={erratum.id} erratum={erratum} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <section aria-labelledby="contradictions" className="mt-16">
        <h2 id="contradictions" className="text-title font-semibold">
          How often the guide contradicts itself
        </h2>
        <p className="mt-3">
          {contradictions.length} times: {aboutPrice.length} times about price and {aboutOther.length} times about something else. Nothing from outside is
          needed to see it. Each entry sets what the guide prints against what its own rates, sizes and rules give, with the arithmetic between.
        </p>
        <h3 className="mt-8 text-lead font-semibold">About price ({aboutPrice.length})</h3>
        <ContradictionList entries={aboutPrice} linked />
        <h3 className="mt-8 text-lead font-semibold">About something else ({aboutOther.length})</h3>
        <ContradictionList entries={aboutOther} linked />
      </section>
    </main>
  );
}

/** One struck claim, with what the filters look at. */
function ErratumRow({ erratum }: { erratum: FiledClaim }) {
  const { id, chapter, verdict, guideSays } = erratum;
  return (
    <li id={`erratum-${id}`} data-row data-chapter={chapter} data-kind={verdict} data-exam={examsOf(erratum).join(" ")}>
      <b>{verdictLabels[verdict]}:</b>{" "}
      <IntentLink href={routes.erratum(id)}>
        <s>{guideSays}</s>
      </IntentLink>
    </li>
  );
}
