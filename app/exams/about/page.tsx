import { FormatTable } from "@/components/exam/format-table";
import { ObjectiveChecklist } from "@/components/exam/objective-checklist";
import { BoundText } from "@/components/fact/bound-text";
import { DueLines } from "@/components/fact/due-lines";
import { DueMarks } from "@/components/fact/due-marks";
import { StampPopover } from "@/components/fact/stamp-popover";
import { IntentLink } from "@/components/ui/intent-link";
import { listedChapters } from "@/lib/content/listed-chapters";
import { loadTopics } from "@/lib/content/topics";
import { caseStudies } from "@/lib/exam/case-studies";
import { formatRows, renewalRows, silenceRows } from "@/lib/exam/format";
import { officialPages } from "@/lib/exam/official";
import { factIdsOfExams } from "@/lib/exam/page-facts";
import { factsAsOf } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";
import { describeSource } from "@/lib/facts/stamp";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { topics } from "@/lib/site/topics";
import "../../exams.css";

export const metadata = pageMetadata({
  title: "The two exams as they are now",
  description: "ACE and PCA: sections with weights, length, fee, retakes, renewal and case studies, each with its source, and the objectives as a checklist.",
  path: routes.examsAbout,
});

const named: Readonly<Record<Exam, string>> = {
  ace: "Of {{ace-considerations}} in the guide, {{ace-alloydb-considerations}} name AlloyDB, under the objectives {{ace-alloydb-objectives}}. Elsewhere it is one of the things that an answer may be about.",
  pca: "The guide lists {{pca-considerations}} and names no product among databases ({{pca-database-products-named}}): which one fits is for you to say.",
};

export default function ExamsAboutPage() {
  const chapters = listedChapters().map(({ slug, title }) => ({ slug, title }));
  const topicsFor = (exam: Exam) =>
    loadTopics().map(({ slug, objectives }) => ({ slug, name: topics[slug].name, objectives: objectives[exam].map(({ id }) => id) }));
  return (
    <main id="content" className="page exams-page">
      <h1>The two exams as they are now</h1>
      <p className="chapter-summary">
        What Google publishes about ACE and PCA, what it does not, and which chapters and topics serve which objective. As of {formatDate(factsAsOf)}; each
        figure opens its source.
      </p>
      <DueLines factIds={factIdsOfExams()} place="this page" />
      <nav aria-label="On this page" className="exams-contents no-print">
        <a href="#format">Side by side</a>
        <a href="#renewal">Renewal</a>
        <a href="#not-published">Not published</a>
        <a href="#case-studies">Case studies</a>
        <a href="#ace">ACE objectives</a>
        <a href="#pca">PCA objectives</a>
      </nav>

      <h2 id="format">Side by side</h2>
      <FormatTable id="exam-format" caption="How the Associate Cloud Engineer and the Professional Cloud Architect exam are taken" rows={formatRows} />
      <p>
        Cancelling and rescheduling are quoted from a help page that is older than the present provider. Look it up once more before you book. Older pages and
        many preparation sites still show the weights and the case studies of earlier editions.
      </p>

      <h2 id="renewal">Renewal</h2>
      <p>Both certifications are kept by sitting the standard exam again, by a shorter renewal exam, or by courses and badges of Google Skills.</p>
      <FormatTable id="exam-renewal" caption="Ways to renew besides the standard exam" rows={renewalRows} />

      <h2 id="not-published">What Google does not publish</h2>
      <FormatTable id="exam-silences" caption="Asked often, and answered by no page of Google's that was read" rows={silenceRows} />
      <p>
        So this site shows no mark to reach and no chance of passing. A percentage that you find elsewhere has no official source. Since no penalty is
        described, answer every question.
      </p>

      <h2 id="case-studies">Case studies of the architect exam</h2>
      <p>
        <BoundText text="Each sitting uses {{pca-case-studies-per-exam|value}} of {{pca-case-studies-published}}, for {{pca-case-share-min}} to {{pca-case-share-max}} of its questions, shown {{pca-case-display}}. Read them before the exam: what remains then is the question." />
      </p>
      <ul className="case-studies">
        {caseStudies.map(({ name, industry, databases, address }) => (
          <li key={name}>
            <a href={address}>{name}</a> <span className="label">{industry}, PDF</span>
            <p>{databases}</p>
          </li>
        ))}
      </ul>
      <p>
        <BoundText text="Retired, and still found in older material: {{pca-retired-case-study-names}}." />
      </p>

      {(["ace", "pca"] as const).map((exam) => (
        <section key={exam} aria-labelledby={exam} className="exam-objectives">
          <h2 id={exam}>
            {examTracks[exam].name} <span>({exam.toUpperCase()})</span>
          </h2>
          <p>{examTracks[exam].asks}</p>
          <p>
            <BoundText text={named[exam]} /> Sections and their weights are Google&apos;s. How much of an objective AlloyDB can fill is our reading.
          </p>
          <ul className="official-pages">
            {officialPages[exam].map(({ source, name }) => {
              const { address, copy } = describeSource(source);
              return (
                <li key={source}>
                  <a href={address}>{name}</a> <span className="label">{copy}</span>
                </li>
              );
            })}
          </ul>
          <ObjectiveChecklist exam={exam} chapters={chapters} topics={topicsFor(exam)} />
        </section>
      ))}

      <p className="exams-disclaimer">
        {site.disclaimer} Nothing here is a question of a real exam, or recalled from one. More in{" "}
        <IntentLink href={`${routes.about}#what`}>About Assay</IntentLink>.
      </p>
      <StampPopover file={routes.examsAboutNotes} />
      <DueMarks />
    </main>
  );
}
