import { PartText } from "@/components/question/part-text";
import { IntentLink } from "@/components/ui/intent-link";
import { letterOf, nameOfForm } from "@/lib/exam/names";
import type { ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import { orderChoices } from "@/lib/question/choice-order";
import { routes } from "@/lib/site/routes";
import { SheetFoot, SheetHead } from "./sheet-frame";

interface Props {
  form: ExamForm;
  /** Of the form's questions, in its order. */
  revisions: readonly Revision[];
  origin: string;
}

/** The key of a paper exam: its letters at a glance, then each question by its id with the reason for what is right. */
export function ExamKey({ form, revisions, origin }: Props) {
  const answers = revisions.map((revision) => ({
    revision,
    right: orderChoices(revision, form.seed).flatMap((choice, place) => (choice.right ? { letter: letterOf(place), choice } : [])),
  }));
  return (
    <article className="sheet sheet-key">
      <SheetHead form={form} title={`Key to ${nameOfForm(form)}`}>
        <p>
          A question counts as right when exactly its letters were given; each counts the same. That is our scoring. Google publishes neither its own nor the
          mark to reach, so none stands here.
        </p>
      </SheetHead>
      <section aria-labelledby="key-letters">
        <h2 id="key-letters">Letters</h2>
        <ol className="key-letters">
          {answers.map(({ revision, right }, at) => (
            <li key={revision.id}>
              <span>{at + 1}</span> <b>{right.map(({ letter }) => letter).join(" ")}</b>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="key-reasons">
        <h2 id="key-reasons">Reasons</h2>
        <ol className="key-reasons">
          {answers.map(({ revision, right }, at) => (
            <li key={revision.id}>
              <p className="key-head">
                <span>{at + 1}</span> <b>{right.map(({ letter }) => letter).join(" ")}</b>{" "}
                <IntentLink href={routes.question(revision.id)}>{revision.id}</IntentLink>
                <span className="label">
                  {revision.exam.toUpperCase()} {revision.objective}
                </span>
              </p>
              {right.map(({ letter, choice }) => (
                <p key={letter}>
                  {right.length > 1 && <b>{letter} </b>}
                  <PartText parts={choice.reason} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <SheetFoot form={form} origin={origin} />
    </article>
  );
}
