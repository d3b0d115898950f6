import { ChapterList } from "@/components/chapter/chapter-list";
import { Erratum } from "@/components/erratum/erratum";
import { ExamTrack } from "@/components/chapter/exam-track";
import { StampList } from "@/components/fact/stamp-list";
import { StampPopover } from "@/components/fact/stamp-popover";
import { ContinueReading } from "@/components/progress/continue-reading";
import { DueToday } from "@/components/review/due-today";
import { IntentLink } from "@/components/ui/intent-link";
import { JsonLd } from "@/components/ui/json-ld";
import { listedChapters } from "@/lib/content/listed-chapters";
import { loadClaims } from "@/lib/content/claims";
import { loadBank } from "@/lib/content/questions";
import { factIdsOf, isErratum } from "@/lib/facts/claim";
import { isFactId } from "@/lib/facts/facts";
import { examTracks } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { courseData } from "@/lib/site/structured-data";

/** The specimen on the home page: a claim that many study notes repeat. */
const specimen = "no-public-ip";

const lookUps = [
  { href: routes.topics, name: "Topics", says: "Each subject on one page to revise from: facts, commands, errata, objectives." },
  { href: routes.compare, name: "Comparison", says: "AlloyDB, both editions of Cloud SQL and Spanner side by side, line by line." },
  { href: routes.decision, name: "Which database?", says: "Answer what you know of a workload: the outcome, why, and what would change it." },
  { href: routes.calculator, name: "Calculator", says: "A workload priced on four products, every line with its rate, its source and its date." },
  { href: routes.examsAbout, name: "The two exams", says: "Sections, weights, format and objectives as they are now, to tick off." },
  { href: routes.facts, name: "Facts", says: "Every figure of the site with its source, its date and where it is used." },
  { href: routes.errata, name: "Errata", says: "Every claim of the guide that does not hold, and what holds instead." },
  { href: routes.commands, name: "Commands", says: "Paste a gcloud line: is it accepted, what is wrong, and what comes nearest." },
  { href: routes.glossary, name: "Glossary", says: "The terms that both exams and Google's pages use." },
] as const;

export default function HomePage() {
  const chapters = listedChapters();
  const claims = loadClaims();
  const errata = [...claims.values()].filter(isErratum).length;
  const claim = claims.get(specimen);
  if (!claim) throw new Error(`The home page shows the erratum "${specimen}", which is not in content/claims.`);
  const factIds = [...new Set([...Object.values(examTracks).flatMap(({ facts }) => facts), ...factIdsOf(claim)])].filter(isFactId);
  return (
    <main id="content" className="mx-auto max-w-[72rem] px-4 sm:px-6">
      <JsonLd data={courseData(chapters)} />
      <div className="grid gap-x-16 gap-y-10 pt-10 sm:pt-16 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div>
          <h1 className="text-display font-semibold tracking-tight text-balance">Learn what AlloyDB really is</h1>
          <p className="mt-5 max-w-[38rem] text-lead text-soft">
            A complete course on AlloyDB for PostgreSQL for people who sit the Associate Cloud Engineer or the Professional Cloud Architect exam. Every figure
            shows its source and the day it was checked. Where the study guide it grew from is wrong, you see the claim struck and learn what holds.
          </p>
          <ContinueReading chapters={chapters.map(({ slug, title }) => ({ slug, title }))} />
          <DueToday />
        </div>
        <div className="specimen">
          <p className="label">
            {errata} of the {claims.size} claims checked in the guide do not stand as printed. One of them:
          </p>
          <div className="mt-2">
            <Erratum claim={claim} open />
          </div>
          <p className="label">A dotted figure opens its source: try one here.</p>
        </div>
      </div>

      <section aria-labelledby="exams" className="mt-14 sm:mt-20">
        <h2 id="exams" className="text-title font-semibold">
          Two exams, one database
        </h2>
        <div className="mt-5 grid gap-x-16 gap-y-8 border-t border-rule pt-5 lg:grid-cols-2">
          <ExamTrack exam="ace" chapters={chapters} />
          <ExamTrack exam="pca" chapters={chapters} />
        </div>
      </section>

      <section aria-labelledby="chapters" className="mt-14 sm:mt-20">
        <h2 id="chapters" className="text-title font-semibold">
          The chapters
        </h2>
        <ChapterList chapters={chapters} />
        <p className="mt-5 text-note text-soft">
          Also as <a href={routes.print}>one document for print</a>, and all of it{" "}
          <IntentLink href={`${routes.settings}#offline`}>without a network</IntentLink>. How the facts are checked stands on the{" "}
          <IntentLink href={routes.about}>about page</IntentLink>.
        </p>
      </section>
      <section aria-labelledby="practise" className="mt-14 sm:mt-20">
        <h2 id="practise" className="text-title font-semibold">
          To practise
        </h2>
        <p className="mt-5 border-t border-rule pt-5 text-soft lg:pr-[28rem]">
          {loadBank().index.length} questions for both exams, written by us and none of them from a real one. Each says why every choice holds or does not, and
          leads to the section, the facts and the sources it rests on. <IntentLink href={routes.quiz}>Begin with ten</IntentLink>, or read{" "}
          <IntentLink href={routes.questionsQuality}>how the bank is checked</IntentLink>.
        </p>
      </section>
      <section aria-labelledby="look-up" className="mt-14 sm:mt-20">
        <h2 id="look-up" className="text-title font-semibold">
          To look things up
        </h2>
        <dl className="look-up">
          {lookUps.map(({ href, name, says }) => (
            <div key={href}>
              <dt>
                <IntentLink href={href}>{name}</IntentLink>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="mt-12">
        <StampList factIds={factIds} title="Facts on this page, with their sources" />
      </div>
      <StampPopover />
    </main>
  );
}
