import type { Revision } from "@/lib/question/bank";
import { orderChoices } from "@/lib/question/choice-order";
import { Explanation } from "./explanation";
import { PartText } from "./part-text";
import { studySeed } from "./study-seed";

/** The question with its answer folded in, for readers without scripts and for print. */
export function WrittenAnswer({ revision }: { revision: Revision }) {
  const choices = orderChoices(revision, studySeed);
  return (
    <noscript>
      <div className="question">
        <p className="question-stem">
          <PartText parts={revision.stem} />
        </p>
        <ul className="choices">
          {choices.map((choice) => (
            <li key={choice.id} className="choice">
              <PartText parts={choice.text} />
            </li>
          ))}
        </ul>
        <details className="reveal">
          <summary>Answer and reasons</summary>
          <ul className="choices">
            {choices.map((choice) => (
              <li key={choice.id} className="choice" data-state={choice.right ? "right" : "wrong"}>
                <p>
                  <b>{choice.right ? "Right" : "Wrong"}:</b> <PartText parts={choice.text} />
                </p>
                <p>
                  <PartText parts={choice.reason} linked />
                </p>
              </li>
            ))}
          </ul>
          <Explanation revision={revision} level="h2" />
        </details>
      </div>
    </noscript>
  );
}
