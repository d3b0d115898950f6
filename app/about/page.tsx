import { IntentLink } from "@/components/ui/intent-link";
import { loadClaims } from "@/lib/content/claims";
import { isErratum } from "@/lib/facts/claim";
import { facts, factsAsOf } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";
import { reviewDays } from "@/lib/facts/schema";
import { sources } from "@/lib/facts/sources";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";

export const metadata = pageMetadata({
  title: "About",
  description: "What Assay is, how its facts are checked, privacy, accessibility statement and licences.",
  path: routes.about,
});

export default function AboutPage() {
  const claims = [...loadClaims().values()];
  const errata = claims.filter(isErratum).length;
  return (
    <main id="content" className="page">
      <h1>About Assay</h1>
      <p className="chapter-summary">
        An assay is the test that tells what an alloy really contains. This site does that to every claim about AlloyDB that it teaches.
      </p>
      <div className="prose mt-8">
        <h2 id="what">What this is</h2>
        <p>
          A free course on AlloyDB for PostgreSQL for people who prepare for Google Cloud&apos;s Associate Cloud Engineer and Professional Cloud Architect
          exams, and for those who teach them. It is built from a study guide of February 2026, rewritten and corrected throughout.
        </p>
        <p>{site.disclaimer} Nothing here is a question of a real exam, or recalled from one. Google publishes no pass mark, so none is shown.</p>

        <h2 id="facts">How facts are checked</h2>
        <p>
          Every figure of a product stands once, as a fact: value, unit, scope, sources with the date of the copy that was read, how sure we are, and the day it
          was last compared with its source. There are {Object.keys(facts).length} facts from {Object.keys(sources).length} sources, as of{" "}
          {formatDate(factsAsOf)}. The text names facts and writes no numbers of its own; the build refuses a chapter that does. A figure with a dotted line
          opens its stamp.
        </p>
        <p>
          Of the {claims.length} claims that were checked in the guide, {errata} did not stand as printed. Each is shown as a struck claim beside the text, with
          what holds, the source and what to answer in the exam. A fact for which no source was found is called not verified. Where sources disagree, both
          values are kept.
        </p>
        <p>
          Prices, previews and whatever a release changes fall due for review {reviewDays.volatile} days after the last check, the rest after{" "}
          {reviewDays.stable} days.
        </p>

        <h2 id="privacy">Privacy</h2>
        <p>
          Nothing leaves your device. There is no account and nothing to sign in to; no cookie, no analytics and no tracking; and no request to anybody but the
          place that this page came from, not for a letter or a picture. Each journey of the site&apos;s tests fails when one is made. The site stores, in this
          browser only: what you read, answer, note and plan, your attempts at exams, how you want the page to look, and pages for when the network is gone. The{" "}
          <IntentLink href={`${routes.settings}#kept`}>settings</IntentLink> list all of it with its size, hand it to you in one file, and erase it. That file
          holds to a <a href={routes.progressSchema}>published schema</a>.
        </p>
        <p>
          It works with the network gone. Pages you visit are kept in the browser for that, and the{" "}
          <IntentLink href={`${routes.settings}#offline`}>settings</IntentLink> can keep the whole site. A new version is offered when it is ready, never put in
          place by itself, and not offered while you sit an exam.
        </p>

        <h2 id="accessibility">Accessibility statement</h2>
        <p>
          The site aims to meet the Web Content Accessibility Guidelines 2.2 at level AA. Every page type and every chapter is checked by axe in the light and
          the dark theme at each build, and every journey of the tests is walked with the keyboard alone. Pages reflow at 320 CSS pixels, follow the
          device&apos;s settings for motion, contrast and forced colours, and read in order without styles or scripts. Text size, theme and motion can be set.
          Figures carry a long description; tables have headers and captions. Tests with screen readers by people have not been made yet. If something stands in
          your way, please report it with the form at the end of each chapter.
        </p>

        <h2 id="licences">Licences</h2>
        <p>
          The text face is Literata, by the Literata Project Authors, cut down to the characters used, under the SIL Open Font License 1.1. The site is made
          with Next.js, React, Tailwind CSS, MDX, zod, zustand, Shiki, mermaid, uFuzzy and others, each under its own free licence. AlloyDB, BigQuery, Cloud
          SQL, Spanner and Google Cloud are trademarks of Google LLC; PostgreSQL is a trademark of the PostgreSQL Community Association of Canada.
        </p>
        {site.contact && (
          <>
            <h2 id="contact">Contact</h2>
            <p>
              <a href={`mailto:${site.contact}`}>{site.contact}</a>
            </p>
          </>
        )}
      </div>
    </main>
  );
}
