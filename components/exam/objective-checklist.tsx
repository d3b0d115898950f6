import { Hallmark } from "@/components/fact/hallmark";
import { IntentLink } from "@/components/ui/intent-link";
import { type BlueprintObjective, objectiveAnchor, sectionsOfExam } from "@/lib/exam/objectives";
import type { Relevance } from "@/lib/exam/schema";
import type { Exam } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { ObjectiveTick } from "./objective-tick";
import { TickCount } from "./tick-count";

interface Props {
  exam: Exam;
  /** Titles by slug. */
  chapters: readonly { slug: string; title: string }[];
  /** Short names by slug, with the numbers of the objectives of this exam that each serves. */
  topics: readonly { slug: string; name: string; objectives: readonly string[] }[];
}

const relevanceWords: Readonly<Record<Relevance, string>> = {
  high: "AlloyDB can carry the question",
  medium: "AlloyDB is the setting",
  low: "AlloyDB only touches it",
};

/** The sections of an exam guide and under each its objectives, to tick off: what belongs to AlloyDB, and where to read it. */
export function ObjectiveChecklist({ exam, chapters, topics }: Props) {
  const sections = sectionsOfExam(exam);
  return (
    <>
      <SectionWeights exam={exam} />
      <TickCount exam={exam} of={sections.flatMap(({ objectives }) => objectives).length} />
      {sections.map(({ id, title, weight, objectives }) => (
        <section key={id} className="exam-section" aria-labelledby={`${exam}-${id}`}>
          <h3 id={`${exam}-${id}`}>
            {id}. {title}{" "}
            <span>
              <Hallmark id={weight} />
            </span>
          </h3>
          <ul>
            {objectives.map((objective) => (
              <li key={objective.id} id={objectiveAnchor(exam, objective.id)} className="objective">
                <Objective
                  exam={exam}
                  objective={objective}
                  chapters={chapters}
                  topics={topics.filter(({ objectives: served }) => served.includes(objective.id))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Objective({ exam, objective, chapters, topics }: Props & { objective: BlueprintObjective }) {
  const { id, title, relevance, forAlloydb, considerations, namesAlloydb = [] } = objective;
  return (
    <>
      <ObjectiveTick exam={exam} objective={id} title={title} />
      <p className="label">
        <span className={`relevance relevance-${relevance}`} aria-hidden="true" />
        {relevanceWords[relevance]}
        {namesAlloydb.length > 0 && "; the guide names it"}
      </p>
      <p>{forAlloydb}</p>
      <p className="objective-chapters">
        Read:{" "}
        {objective.chapters.map((slug, index) => (
          <span key={slug}>
            {index > 0 && ", "}
            <IntentLink href={routes.chapter(slug)}>{chapters.find((chapter) => chapter.slug === slug)?.title ?? slug}</IntentLink>
          </span>
        ))}
      </p>
      {topics.length > 0 && (
        <p className="objective-chapters">
          Revise:{" "}
          {topics.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ", "}
              <IntentLink href={routes.topic(slug)}>{name}</IntentLink>
            </span>
          ))}
        </p>
      )}
      <details className="no-print">
        <summary>
          All that the guide lists here <span className="label">({considerations.length})</span>
        </summary>
        <ol>
          {considerations.map((text, index) => (
            <li key={text}>{namesAlloydb.includes(index + 1) ? <strong>{text}</strong> : text}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

function SectionWeights({ exam }: { exam: Exam }) {
  const id = `${exam}-weights`;
  return (
    <div className="table-frame" id={id} role="region" aria-labelledby={`${id}-caption`}>
      <table>
        <caption id={`${id}-caption`}>
          <span>Sections of the {exam.toUpperCase()} exam guide and what each weighs, about. Titles are in our words.</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col" className="amount">
              Objectives
            </th>
            <th scope="col" className="amount">
              Weight
            </th>
          </tr>
        </thead>
        <tbody>
          {sectionsOfExam(exam).map((section) => (
            <tr key={section.id}>
              <th scope="row">
                <a href={`#${exam}-${section.id}`}>
                  {section.id}. {section.title}
                </a>
              </th>
              <td className="amount">{section.objectives.length}</td>
              <td className="amount">
                <Hallmark id={section.weight} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
