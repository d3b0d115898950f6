/** A number in prose that no fact stands behind. */
export interface LooseNumber {
  /** The word that holds it. */
  word: string;
  /** Offset in the text, in characters. */
  at: number;
}

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** What may hold digits without being a figure of a product: dates, and names of things. */
const allowed: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d{1,2} )?${month}(?: \\d{1,2},)? (?:19|20)\\d{2}\\b`, "g"),
  new RegExp(`\\b\\d{1,2} ${month}\\b`, "g"),
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g,
  /\b(?:19|20)\d{2}\b(?!-)/g,
  // Regions and zones: us-central1, europe-west4-a.
  /\b[a-z]+(?:-[a-z]+)+\d(?:-[a-f])?\b/g,
  // Machine series and types: N2, C4A, Z3, c4a-highmem-1, db-custom-4-16384.
  /\b(?:N2D?|C4A?|C3|E2|Z3|T2D)\b/g,
  /\b(?:n2|c4a?|c3|e2|z3|db)-[a-z]+(?:-[a-z]+)?-\d+(?:-\d+)?(?:-[a-z]+)?\b/g,
  // Programs, protocols and formats that carry a digit in their name.
  /\b(?:pg8000|psycopg2|OAuth 2(?:\.0)?|HTTP\/[123]|HTTP2|IPv[46]|SHA-?\d+|AES-\d+|UTF-8|FIPS 140-[23]|ISO 27\d{3}|BM25|S3|L[47]|p\d{2}|SOC [123]|PL\/v8|H100|BASE64|int[48]|float[48]|FP16|INT8|OR2|AB1|[xX]86(?:-64)?|ARM64|24\/7|k8s|K8s|md5|CSE-\d+)\b/g,
  // Chapter-like names: "Scenario 1", "Option 2", "step 3", "Figure 4", "line 45", "lines 45-46".
  /\b(?:[Ss]cenario|[Oo]ption|[Ss]tep|[Ff]igure|[Tt]able|[Cc]hapter|[Ss]ection|[Ll]ines?|[Cc]ase|[Tt]ier|[Gg]en|Phase|phase) \d+(?:(?:,| and|-|–| to| vs) ?\d+)*\b/g,
  // Versions of tools that are named as the evidence, not taught: gcloud 578.0.0.
  /\bgcloud \d+(?:\.\d+)*\b/g,
];

const spelled =
  /\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\b/gi;

/**
 * The numbers in a piece of prose for which no exception holds. Dates and names pass; a figure in digits, or one
 * above ten in words, is loose. Code is not prose: take it out first, or quote it in backticks.
 */
export function findLooseNumbers(text: string): LooseNumber[] {
  let masked = text.replaceAll(/`[^`]*`/g, (code) => " ".repeat(code.length));
  for (const pattern of allowed) masked = masked.replaceAll(pattern, (name) => " ".repeat(name.length));
  const digits = [...masked.matchAll(/[$€]?[^\s"'“”‘’()[\]{}|—–/]*\d[^\s"'“”‘’()[\]{}|—–]*/g)];
  const words = [...masked.matchAll(spelled)];
  return [...digits, ...words].map((match) => ({ word: match[0], at: match.index })).toSorted((a, b) => a.at - b.at);
}
