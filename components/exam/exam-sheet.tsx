import { PartText } from "@/components/question/part-text";
import { limitWords, nameOfForm } from "@/lib/exam/names";
import type { ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import { orderChoices } from "@/lib/question/choice-order";
import { CaseText } from "./case-text";
import { SheetFoot, SheetHead } from "./sheet-frame";

interface Props {
  form: ExamForm;
  /** Of the form's questions, in its order. */
  revisions: readonly Revision[];
  /** How often the usual time it has; null for no limit. */
  time?: number | null | undefined;
  /** The site's address, which the paper names. */
  origin: string;
}

const amounts = ["none", "one", "two", "three"] as const;

/** A form as a paper exam: case studies before their questions, choices in the order that the screen has, boxes for the letters. */
export function ExamSheet({ form, revisions, time, origin }: Props) {
  return (
    <article className="sheet">
      <SheetHead form={form} title={`${nameOfForm(form)} on paper`}>
        <dl className="sheet-lines">
          <dt>Questions</dt>
          <dd>{revisions.length}</dd>
          <dt>Time</dt>
          <dd>{limitWords(form.limitMs, time)}</dd>
          <dt>Name</dt>
          <dd className="sheet-line" />
          <dt>Date</dt>
          <dd className="sheet-line" />
        </dl>
        <p>
          Write the letter of your answer into the box beside the question: one, or two where the question has two boxes. An open question counts as not
          answered, so answer them all.
        </p>
      </SheetHead>
      {revisions.map((revision, at) => {
        const study = form.questions[at]?.case;
        const isFirst = study !== undefined && form.questions[at - 1]?.case !== study;
        return (
          <section key={revision.id} aria-label={`Question ${at + 1}`}>
            {isFirst && (
              <div className="sheet-case">
                <p className="label">Case study for {runOf(form, at)}</p>
                <CaseText id={study} />
              </div>
            )}
            <div className="sheet-question" data-question={revision.id}>
              <h2>
                <span className="sr-only">Question </span>
                {at + 1}
              </h2>
              <div>
                <p className="sheet-stem">
                  <PartText parts={revision.stem} />
                </p>
                {revision.choose > 1 && <p className="sheet-choose">Choose {amounts[revision.choose]}.</p>}
                <ol>
                  {orderChoices(revision, form.seed).map((choice) => (
                    <li key={choice.id}>
                      <PartText parts={choice.text} />
                    </li>
                  ))}
                </ol>
              </div>
              <div className="sheet-boxes" aria-hidden="true">
                {Array.from({ length: revision.choose }, (_, box) => (
                  <span key={box} />
                ))}
              </div>
            </div>
          </section>
        );
      })}
      <SheetFoot form={form} origin={origin} />
    </article>
  );
}

/** The numbers of the questions on the case study that begins at this place: "questions 5 to 16". */
function runOf({ questions }: ExamForm, from: number): string {
  const study = questions[from]?.case;
  const after = questions.findIndex((question, at) => at > from && question.case !== study);
  const last = after < 0 ? questions.length : after;
  return last === from + 1 ? `question ${last}` : `questions ${from + 1} to ${last}`;
}
