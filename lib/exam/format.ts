import type { Exam } from "@/lib/site/exam-tracks";

/** One line of a table on how the exams are built: `$` in a text stands for the exam, `ace` or `pca`. */
interface FormatRow {
  readonly label: string;
  /** For both exams alike, or for each its own words. Figures are fact tokens. */
  readonly says: string | Readonly<Record<Exam, string>>;
}

/** How the exams are taken, paid and kept valid. */
export const formatRows: readonly FormatRow[] = [
  { label: "Questions", says: "{{$-questions-min|value}} to {{$-questions-max}}" },
  { label: "Kinds of question", says: "{{$-question-types}}" },
  { label: "Length", says: "{{$-minutes}}" },
  { label: "Case studies", says: { ace: "{{ace-case-studies}}", pca: "{{pca-case-studies-per-exam|value}} of {{pca-case-studies-published}}" } },
  { label: "Sections and objectives", says: "{{$-sections}} sections, {{$-objectives}}" },
  { label: "Present exam guide", says: { ace: "live since {{ace-guide-since}}", pca: "launched {{pca-guide-since}}; weights changed since" } },
  { label: "Fee", says: "{{$-fee}}, plus tax, for each attempt" },
  { label: "Languages", says: "{{$-languages}}" },
  { label: "Where", says: "{{$-delivery}}, by {{$-delivery-provider}}" },
  { label: "Asked for beforehand", says: "prerequisites: {{$-prerequisites}}; age: at least {{$-minimum-age}}" },
  {
    label: "Experience advised",
    says: {
      ace: "{{ace-recommended-experience-months}} or more, hands-on",
      pca: "{{pca-recommended-experience-years}} or more in industry, {{pca-recommended-google-cloud-years}} or more on Google Cloud",
    },
  },
  { label: "Result", says: "{{$-result}}, provisional at the end; confirmed after {{$-result-confirmation}}" },
  { label: "Valid for", says: "{{$-validity-years}}" },
  { label: "After a failure, wait", says: "{{$-retake-wait-1}}, then {{$-retake-wait-2}}, then {{$-retake-wait-3}}" },
  { label: "Attempts", says: "at most {{$-attempts-max}} in {{$-attempts-window-years}}, in all languages together" },
  { label: "Cancelling without loss, until", says: "{{$-cancel-hours-test-centre}} before at a test centre, {{$-cancel-hours-online}} online" },
];

/** The ways to keep the certification. The standard exam renews as well, at its own fee. */
export const renewalRows: readonly FormatRow[] = [
  { label: "Renewal exam", says: "{{$-renewal-questions}} in {{$-renewal-minutes}}" },
  { label: "Its fee", says: "{{$-renewal-fee}}, plus tax" },
  { label: "Its languages", says: "{{$-renewal-languages}}" },
  {
    label: "Its content",
    says: {
      ace: "not known",
      pca: "{{pca-renewal-case-studies}} ({{pca-renewal-case-study-names}}) for {{pca-renewal-case-share-min}} to {{pca-renewal-case-share-max}} of it; sections of about {{pca-renewal-section-1-weight}}, {{pca-renewal-section-2-weight}}, {{pca-renewal-section-3-weight}} and {{pca-renewal-section-4-weight}}",
    },
  },
  { label: "It renews for", says: "{{$-renewal-validity-years}}" },
  { label: "Google Skills courses or badges add", says: "{{$-skills-renewal-years}}" },
  {
    label: "Renewal opens",
    says: {
      ace: "{{ace-renewal-window-days-before}} before expiry, by secondary sources; official help pages give less",
      pca: "{{pca-renewal-window-days-before}} before expiry",
    },
  },
];

/** What a candidate would like to know and Google does not say. */
export const silenceRows: readonly FormatRow[] = [
  { label: "Mark needed to pass", says: "{{$-passing-score}}" },
  { label: "Weight of a product, AlloyDB among them", says: "{{$-product-weights}}" },
  { label: "Partial credit for multiple select", says: "{{$-partial-credit}}" },
  { label: "Unscored questions", says: "{{$-unscored-questions}}" },
  { label: "Penalty for a wrong answer", says: "{{$-wrong-answer-penalty}}" },
  { label: "Feedback by section", says: "{{$-section-feedback}}" },
];

/** What a row says of an exam, with that exam's facts. */
export function sayOf({ says }: FormatRow, exam: Exam): string {
  return typeof says === "string" ? says.replaceAll("{{$-", `{{${exam}-`) : says[exam];
}
