import { facts, type FactId } from "./facts";
import { formatFact } from "./format";

/** How many facts are named to an author who wrote a number instead. */
const most = 3;

/**
 * The facts that an author may mean by a loose number: those whose value reads so and whose label shares a word with the
 * text around it, the likeliest first.
 * @param word the number as written: "20", "$0.06608", "99.99%,"
 */
export function factsThatSay(word: string, around: string): FactId[] {
  const figure = bare(word);
  if (figure === "") return [];
  const context = new Set(wordsOf(around));
  return (Object.keys(facts) as FactId[])
    .filter((id) => [formatFact(facts[id], "value"), formatFact(facts[id])].some((said) => said.split(/\s/).some((part) => bare(part) === figure)))
    .map((id) => {
      const said = wordsOf(facts[id].label);
      const shared = said.filter((one) => context.has(one)).length;
      return { id, shared, besides: said.length - shared };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.besides - b.besides)
    .slice(0, most)
    .map(({ id }) => id);
}

/** A figure without its signs: "$1,000.50," is "1000.50". Empty for what is no figure: "four", "h2". */
function bare(word: string): string {
  return /^[$€(]?(\d[\d.,]*?)[%x×)]?[.,;:]?$/.exec(word)?.[1]?.replaceAll(",", "") ?? "";
}

/** Words that tell something, in the singular where an s makes the difference. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/s$/, ""));
}
