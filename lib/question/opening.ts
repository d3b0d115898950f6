/** What kind of phrase a choice begins with, as far as its first word shows it. */
export type Opening = "imperative" | "gerund" | "article" | "purpose" | "number" | "pronoun";

const imperatives = new Set(
  (
    "accept activate add adjust advise alert allocate allow analyse analyze apply archive assess assign attach authorise authorize automate back block build buy cache " +
    "call change check choose clone combine commit compare configure connect consolidate contact convert copy cover create cut define delegate delete deny deploy " +
    "design detach disable discard document download drain drop edit elect enable encrypt enforce enlarge enrol enroll ensure enter establish estimate exclude execute expand " +
    "export expose extend fail federate feed file filter find fix flag force forward generate get give grant group grow halve hand hold host impersonate import " +
    "improve increase index ingest inspect install instruct introduce invite issue join keep label launch lay leave let lift limit link list load lock log lower " +
    "make manage map mask match measure merge migrate mirror monitor mount move name narrow negotiate notify offer open order outsource overwrite park pass " +
    "patch pause peer pin place plan point poll pool postpone prepare prevent promote propose provide provision publish pull purchase push put query raise " +
    "rate read rebuild recommend recreate redeploy redirect reduce refactor refresh register rehearse reject relax release remove rename renew rent repeat replace " +
    "replatform replay replicate report request require reserve reset resize restart restore restrict retain retire retry return reuse review revoke rewrite roll rotate route run " +
    "save scale schedule script secure select send separate serve set share shift shorten shrink sign simulate size skip snapshot split stage stand start state stop " +
    "store stream strip submit subscribe swap switch take target teach tell terminate test throttle tie train transfer treat trigger truncate trust tune turn " +
    "unlock update upgrade upload use validate verify view wait warm watch weigh widen withdraw wrap write"
  ).split(" "),
);

const articles = new Set(["a", "an", "the", "its", "their", "one", "each", "every", "no", "both"]);
const pronouns = new Set(["it", "they", "that", "this", "because", "since", "when", "if", "yes"]);

/** The kind of the phrase, or undefined where the first word leaves it open ("Cloud SQL Enterprise Plus"). */
export function openingOf([first]: readonly string[]): Opening | undefined {
  if (first === undefined) return undefined;
  const word = first.toLowerCase().replace(/[.,:;]+$/, "");
  if (/^[$€]?\d/.test(word)) return "number";
  if (word === "to") return "purpose";
  if (articles.has(word)) return "article";
  if (pronouns.has(word)) return "pronoun";
  if (imperatives.has(word)) return "imperative";
  return /^[a-z]{2,}ing$/.test(word) && !["string", "thing", "billing", "pricing", "logging", "networking", "monitoring", "peering"].includes(word)
    ? "gerund"
    : undefined;
}
