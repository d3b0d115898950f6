import { caseStudyOf, caseTextsOf } from "@/lib/exam/case-studies";
import { formatDate } from "@/lib/facts/format";
import "./case-text.css";

interface Props {
  /** Of a case study, as questions name it. */
  id: string;
  /** The level of its heading. */
  level?: "h2" | "h3";
}

/** A case study in our words, for the pane beside its questions and for paper. */
export function CaseText({ id, level: Heading = "h2" }: Props) {
  const study = caseStudyOf(id);
  if (!study) return <p className="label">This case study is no longer current, and its text is not kept. Its questions restate what decides them.</p>;
  const parts = [
    ["What it runs today", study.today],
    ["What the business wants", study.business],
    ["What its engineers ask for", study.technical],
    ["For its databases", study.data],
  ] as const;
  const Part = Heading === "h2" ? "h3" : "h4";
  return (
    <div className="case-text">
      <Heading>{study.name}</Heading>
      <p>{study.company}</p>
      {parts.map(([title, lines]) => (
        <div key={title}>
          <Part>{title}</Part>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}.</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="case-text-source">
        Retold by us from records of Google&apos;s text as of {formatDate(caseTextsOf)}; the last part is our reading. Read{" "}
        <a href={study.address} target="_blank" rel="noreferrer">
          the original (PDF, in another tab)
        </a>{" "}
        before the exam. A question restates what decides it, and may add to the case.
      </p>
    </div>
  );
}
