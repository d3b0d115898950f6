import { BoundText } from "@/components/fact/bound-text";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import type { ExamAddress } from "@/lib/exam/address";
import { nameOfForm, timeWords } from "@/lib/exam/names";
import { fixedForms, limitOf, profileOf, renewalFacts, shortCounts, wholeCounts } from "@/lib/exam/profile";
import { formLength } from "@/lib/exam/forms";
import type { ExamShape } from "@/lib/question/bank";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { DrawLink } from "./draw-link";
import { FormStanding } from "./form-standing";

interface Props {
  exam: Exam;
  shape: ExamShape;
  /** Today's version of the bank. */
  bank: string;
  /** Of a renewal that is not offered: how many questions on one case study it takes, and how many there are. */
  lack: { needs: number; has: number };
}

/** The forms of one exam: the fixed ones with what is known of the learner's attempts, and what is drawn anew. */
export function FormList({ exam, shape, bank, lack }: Props) {
  const drawn = (count: number): ExamAddress => ({
    exam,
    form: "seeded",
    profile: profileOf({ count, narrowed: false, renewal: false }),
    count,
    sections: [],
    topics: [],
    bank,
  });
  const time = (count: number) => timeWords(limitOf("short", count, shape));
  const renewal = renewalFacts[exam];
  return (
    <section aria-labelledby={exam} className="form-list">
      <h2 id={exam}>
        {examTracks[exam].name} <span>({exam.toUpperCase()})</span>
      </h2>
      <p className="label">
        <BoundText text={`The real exam: {{${exam}-questions-min|value}} to {{${exam}-questions-max}} in {{${exam}-minutes}}.`} />
      </p>

      <h3 id={`${exam}-fixed`}>Fixed forms</h3>
      <ul aria-labelledby={`${exam}-fixed`}>
        {fixedForms.map((form) => (
          <li key={form}>
            <IntentLink className="form-start" href={routes.exam(exam, form)} aria-label={nameOfForm({ exam, form, profile: "standard" })}>
              <span className="form-name">Form {form.toUpperCase()}</span>
              <Icon name="next" />
            </IntentLink>
            <span className="form-says">
              {formLength} questions in {time(formLength)}
            </span>
            <FormStanding exam={exam} form={form} />
            <span className="form-paper">
              <IntentLink href={routes.examPaper(exam, form)} aria-label={`${nameOfForm({ exam, form, profile: "standard" })} on paper`}>
                Paper
              </IntentLink>
              <IntentLink href={routes.examKey(exam, form)} aria-label={`Key to ${nameOfForm({ exam, form, profile: "standard" })}`}>
                Key
              </IntentLink>
            </span>
          </li>
        ))}
      </ul>

      <h3 id={`${exam}-drawn`}>Drawn anew</h3>
      <ul aria-labelledby={`${exam}-drawn`}>
        {wholeCounts.map((count) => (
          <Drawn key={count} address={drawn(count)} name={`Whole exam, ${count} questions`} says={time(count)} />
        ))}
        {shortCounts.map((count) => (
          <Drawn key={count} address={drawn(count)} name={`Short form, ${count} questions`} says={time(count)} />
        ))}
        {renewal.offered && (
          <Drawn
            address={{ exam, form: "seeded", profile: "renewal", sections: [], topics: [], bank }}
            name={`Renewal exam, ${shape.renewal.questions} questions`}
            says={timeWords(limitOf("renewal", shape.renewal.questions, shape))}
          />
        )}
      </ul>
      <p className="form-note">
        {renewal.offered ? (
          <BoundText
            text={`The renewal exam has {{${exam}-renewal-questions}} in {{${exam}-renewal-minutes}}. What it asks is not known, so here its sections have the weights of the standard exam.`}
          />
        ) : (
          <>
            <BoundText
              text={`The renewal exam has {{${exam}-renewal-questions}} in {{${exam}-renewal-minutes}}, at least {{${exam}-renewal-case-share-min}} of them on {{${exam}-renewal-case-studies}}.`}
            />{" "}
            That takes {lack.needs} questions on one study, and there are {lack.has}: so it is not offered here.
          </>
        )}
      </p>
    </section>
  );
}

function Drawn({ address, name, says }: { address: ExamAddress; name: string; says: string }) {
  return (
    <li className="form-drawn">
      <DrawLink className="form-start" address={address}>
        <span className="form-name">{name}</span>
        <span className="form-says">{says}</span>
        <Icon name="next" />
      </DrawLink>
    </li>
  );
}
