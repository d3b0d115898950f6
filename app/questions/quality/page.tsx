import { IntentLink } from "@/components/ui/intent-link";
import { QualityTable } from "@/components/question/quality-table";
import { loadQuality } from "@/lib/content/questions";
import { examTracks } from "@/lib/site/exam-tracks";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { topics } from "@/lib/site/topics";
import "../../quiz.css";

export const metadata = pageMetadata({
  title: "The bank in numbers",
  description: "What the question bank covers and how it is held to the rules of item writing: counts, solvers that know nothing, lengths, contracts.",
  path: routes.questionsQuality,
});

const exams = ["ace", "pca"] as const;

const caseNames = {
  "altostrat-media": "Altostrat Media",
  "cymbal-retail": "Cymbal Retail",
  "ehr-healthcare": "EHR Healthcare",
  "knightmotives-automotive": "KnightMotives Automotive",
} as const;

const solverNames: Readonly<Record<string, string>> = {
  longest: "Takes the longest choice",
  "most-overlapping": "Takes the choice that shares most words with the others",
  "stem-echo": "Takes the choice that echoes the stem",
  "fewest-absolutes": "Takes the choice with the fewest absolute words",
  "fixed-position": "Takes the same place every time",
};

const percent = (share: number, of = 1) => `${of === 0 ? 0 : ((share / of) * 100).toFixed(1)} %`;

export default function QualityPage() {
  const { version, coverage, surface, load, rules, findings } = loadQuality();
  const sets = [
    ["Bank", surface.bank],
    ["ACE", surface.ace],
    ["PCA", surface.pca],
  ] as const;
  const all = coverage.exams.ace.questions + coverage.exams.pca.questions;
  return (
    <main id="content" className="page quality">
      <p className="label">
        <IntentLink href={routes.quiz}>Practice</IntentLink>
      </p>
      <h1>The bank in numbers</h1>
      <p className="chapter-summary">
        For those who teach or doubt: what the {all} questions cover, and what is held true of them each time the site is built. A question that breaks a rule
        fails the build by name.
      </p>
      <p className="label mt-3">
        Bank {version}. Questions rest on {coverage.facts} facts and cite {coverage.sources} sources. None is an item of a real exam.
      </p>

      {exams.map((exam) => {
        const { objectives, ...whole } = coverage.exams[exam];
        return (
          <section key={exam}>
            <h2 id={exam}>{examTracks[exam].name}</h2>
            <QualityTable
              id={`coverage-${exam}`}
              caption={`${exam.toUpperCase()}: questions by objective.`}
              head={["Objective", "Questions", "Planned", "With contract", "Judgement", "Choose two", "Easy, medium, hard"]}
              rows={[
                ...objectives.map((row) => [
                  `${row.id} ${row.title}`,
                  row.questions,
                  row.planned,
                  row.contracts,
                  row.expert,
                  row.chooseTwo,
                  mix(row.difficulty),
                ]),
                [
                  "All",
                  whole.questions,
                  objectives.reduce((sum, { planned }) => sum + planned, 0),
                  whole.contracts,
                  whole.expert,
                  whole.chooseTwo,
                  mix(whole.difficulty),
                ],
              ]}
            />
          </section>
        );
      })}
      <p className="mt-3 text-note text-soft">
        With a contract, the key is not only written but worked out: every choice says what would have to be true of the facts, prices or commands for it to be
        right, and exactly the right ones must hold. A judgement names the published guidance that it follows.
      </p>

      <h2 id="topics">Topics and case studies</h2>
      <QualityTable
        id="coverage-topics"
        caption="Questions by topic, both exams."
        head={["Topic", "Questions", "With contract", "Judgement", "Easy, medium, hard"]}
        rows={coverage.topics.map((row) => [topics[row.topic].name, row.questions, row.contracts, row.expert, mix(row.difficulty)])}
      />
      <QualityTable
        id="coverage-cases"
        caption="Questions set in the case studies of the architect's exam."
        head={["Case study", "Questions"]}
        rows={coverage.cases.map((row) => [caseNames[row.case], row.questions])}
      />

      <h2 id="solvers">Who knows nothing</h2>
      <p>
        Five programs answer the whole bank from the words of the choices alone. A well-made bank gives them nothing: they stay about where chance puts them,
        and a program that reaches its limit fails the build.
      </p>
      <QualityTable
        id="solver-hits"
        caption="Right answers of programs that know nothing."
        head={["Program", ...sets.map(([name]) => name)]}
        rows={[
          ...surface.bank.solvers.map(({ solver }) => [
            solverNames[solver] ?? solver,
            ...sets.map(([, metrics]) => {
              const result = metrics.solvers.find((candidate) => candidate.solver === solver);
              return result ? `${result.hits.toFixed(1)} (chance ${result.byChance.toFixed(1)}, limit ${result.limit})` : "";
            }),
          ]),
          ["Pairs told apart by a classifier of surface features", ...sets.map(([, metrics]) => percent(metrics.separability))],
        ]}
      />
      <QualityTable
        id="surface"
        caption="What choices look like."
        head={["Measure", ...sets.map(([name]) => name)]}
        rows={[
          ["The right choice is the longest", ...sets.map(([, metrics]) => percent(metrics.keyLongest, metrics.questions))],
          ["The right choice is the shortest", ...sets.map(([, metrics]) => percent(metrics.keyShortest, metrics.questions))],
          ["Right choices with an absolute word", ...sets.map(([, { absolutes }]) => `${absolutes.right.marked} of ${absolutes.right.total}`)],
          ["Wrong choices with an absolute word", ...sets.map(([, { absolutes }]) => `${absolutes.wrong.marked} of ${absolutes.wrong.total}`)],
          ["Right choices with a hedging word", ...sets.map(([, { hedges }]) => `${hedges.right.marked} of ${hedges.right.total}`)],
          ["Wrong choices with a hedging word", ...sets.map(([, { hedges }]) => `${hedges.wrong.marked} of ${hedges.wrong.total}`)],
          ["Draws in which right choices stand unevenly", ...sets.map(([, metrics]) => metrics.unevenSeeds)],
        ]}
      />
      <QualityTable
        id="load"
        caption="How much there is to read: least, middle, most."
        head={["Measure", "ACE", "PCA"]}
        rows={[
          ["Words of a stem", ...exams.map((exam) => spread(load[exam].stemWords))],
          ["Words of a choice", ...exams.map((exam) => spread(load[exam].choiceWords))],
          ["Grade level of a stem (Flesch-Kincaid)", ...exams.map((exam) => spread(load[exam].grade))],
        ]}
      />

      <h2 id="rules">Rules</h2>
      <p>Each rule is a program. An error stops the build, so that a bank that is online has none; a warning is read by a person.</p>
      <QualityTable
        id="rule-findings"
        caption="The rules and what they find in this bank."
        head={["Rule", "Errors", "Warnings"]}
        rows={rules.map(({ name, title }) => [title, countOf(findings, name, "error"), countOf(findings, name, "warning")])}
      />
      {findings.length > 0 && (
        <details className="reveal">
          <summary>All findings, by question</summary>
          <ul className="quality-findings">
            {findings.map(({ id, rule, field, says }) => (
              <li key={id + rule + field + says}>
                {/^(?:ace|pca)-/.test(id) ? <IntentLink href={routes.question(id)}>{id}</IntentLink> : id} {field}: {says}
              </li>
            ))}
          </ul>
        </details>
      )}
    </main>
  );
}

function countOf(findings: readonly { rule: string; level: string }[], rule: string, level: "error" | "warning"): number {
  return findings.filter((finding) => finding.rule === rule && finding.level === level).length;
}

function mix({ easy, medium, hard }: Readonly<Record<"easy" | "medium" | "hard", number>>): string {
  return `${easy}, ${medium}, ${hard}`;
}

function spread({ least, median, most }: { least: number; median: number; most: number }): string {
  return `${least}, ${median}, ${most}`;
}
