import type { Confidence } from "@/lib/quiz/run";
import type { Stand } from "@/lib/review/stand";
import { StandTable } from "./stand-table";
import { likelyWords } from "./standing-words";

const confidenceWords: Readonly<Record<Confidence, string>> = { guess: "A guess", unsure: "Not sure", sure: "Sure" };

/** How sure the learner was against what was right: a line each, which is drawing and table in one. */
export function Calibration({ calibration }: Pick<Stand, "calibration">) {
  const rated = calibration.reduce((sum, { evidence }) => sum + evidence.answered, 0);
  const sure = calibration.find(({ confidence }) => confidence === "sure")?.evidence;
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">How well you judge yourself</h2>
      {rated === 0 ? (
        <p>Say how sure you are before you check an answer, and this shows what it was worth.</p>
      ) : (
        <>
          <p>
            {sure?.likely
              ? `When you are sure, you are likely right ${likelyWords(sure.likely)} of the time.`
              : "Not enough evidence yet on what your being sure is worth."}
          </p>
          <StandTable
            caption="First answers by how sure you were"
            one="You said"
            more={[]}
            rows={calibration.toReversed().map(({ confidence, evidence }) => ({ id: confidence, name: confidenceWords[confidence], evidence, more: [] }))}
          />
          <p className="label">
            The further right the bar of “Sure”, and the further left that of “A guess”, the better you know what you know. A blind guess is right one time in
            four.
          </p>
        </>
      )}
    </section>
  );
}
