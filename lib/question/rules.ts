import { objectivesOf } from "@/lib/site/exam-objectives";
import type { Finding } from "./finding";
import { openingOf } from "./opening";
import type { ReadChoice, Reading } from "./reading";
import { plainWords, sharedWords, wordsOf } from "./words";

/**
 * A rule of item writing that a program can hold one question to. `/questions/quality/` shows title and count; the
 * rules that need the whole bank stand in `bank-rules.ts`, those on facts and sources in `footing.ts`.
 */
interface Rule {
  /** As a sentence that an examiner would agree with. */
  title: string;
  level: Finding["level"];
  /** What breaks it: field, and what is wrong with the remedy. */
  check: (reading: Reading) => Iterable<readonly [field: string, says: string]>;
}

const stemLengths = { ace: { min: 24, max: 67 }, pca: { min: 28, max: 110 } } as const;
const choiceLength = { min: 4, max: 35 } as const;

/** A choice may be this much longer or shorter than the mean of its question; the right one is held to it without pardon. */
const lengthTolerance = 0.25;

/** By so many more words of the stem than the best wrong choice does the right one echo it. */
const echoMargin = 3;

/** Words that make a statement absolute, and that give a wrong choice away where right ones never hold them. */
export const absolutes = /\b(?:always|never|only|all|any|every|must|completely|entirely|none|no|cannot)\b/gi;
/** Words that hedge, and that give a right choice away. */
export const hedges = /\b(?:often|usually|may|might|sometimes|generally|typically|could|some|possibly|frequently|likely|rarely)\b/gi;

/** Names that Google has retired, with what stands in their place. */
const retiredNames: readonly (readonly [pattern: RegExp, now: string])[] = [
  [/\bCloud Spanner\b/, "Spanner"],
  [/\bCloud Functions\b/, "Cloud Run functions"],
  [/\btextembedding-gecko\b/, "text-embedding-005 or gemini-embedding-001"],
  [/\b(?:GCP|Google Cloud Platform)\b/, "Google Cloud"],
  [/\bVertex AI\b/, "Gemini Enterprise Agent Platform"],
  [/\beu-(?:west|east|central|north|south)[a-z]*\d*\b/, "a region that exists, europe-west1"],
  [/\bStackdriver\b/, "Cloud Logging, Cloud Monitoring"],
  [/\bTerramEarth\b/, "one of the four current case studies"],
  [/\bCloud Source Repositories\b/, "Secure Source Manager"],
  [/\bContainer Registry\b/, "Artifact Registry"],
  [/\bData Studio\b/, "Looker Studio"],
  [/\bG Suite\b/, "Google Workspace"],
  [/\bAI Platform\b/, "Gemini Enterprise Agent Platform"],
  [/\bQwiklabs\b|\bGoogle Cloud Skills Boost\b/, "Google Skills"],
];

/** The rules by name, in the order of the table that they come from. */
export const rules = {
  "known-objective": {
    title: "A question serves one objective of its exam",
    level: "error",
    *check({ question }) {
      const known = objectivesOf(question.exam).map(({ id }) => id);
      if (!known.includes(question.objective))
        yield ["objective", `${question.exam.toUpperCase()} has no objective ${question.objective}; it has ${known.join(", ")}.`];
    },
  },
  "one-task": {
    title: "A question asks one thing",
    level: "error",
    *check({ stem }) {
      const asked = stem.split("?").length - 1;
      if (asked > 1) yield ["stem", `asks ${asked} things; keep one question mark.`];
    },
  },
  "one-ask": {
    title: "The task joins no two questions by “and”",
    level: "warning",
    *check({ stem }) {
      if (/\b(?:what|how|which|why|where|who)\b[^.?]*\band (?:what|how|which|why|where|who)\b[^.?]*\?/i.test(stem))
        yield ["stem", "asks two things joined by “and”; make it two questions."];
    },
  },
  "task-at-the-end": {
    title: "The stem ends in its task",
    level: "warning",
    *check({ stem }) {
      if (!/[?]\s*(?:Choose \w+\.)?$/.test(stem.trim()))
        yield ["stem", "does not end in a question; let the task be the last sentence, so that it can be answered with the choices covered."];
    },
  },
  "one-best-answer": {
    title: "One choice of four is right, or two of five where the stem says “Choose two.”",
    level: "error",
    *check({ question, rightCount, stem }) {
      const said = /\bChoose (\w+)\.?$/i.exec(stem.trim())?.[1]?.toLowerCase();
      const size = question.choices.length;
      if (said === undefined && (rightCount !== 1 || size !== 4))
        yield ["choices", `${rightCount} of ${size} are right; mark one of four, or end the stem with “Choose two.”`];
      if (said === "two" && (rightCount !== 2 || size !== 5)) yield ["choices", `${rightCount} of ${size} are right; “Choose two.” wants two of five.`];
      if (said !== undefined && said !== "two") yield ["stem", `says “Choose ${said}.”; the exams' form here is “Choose two.”`];
      if (said === undefined && /\b(?:which|what) (?:two|three|pair)\b|\b(?:select|choose|pick) (?:two|three)\b/i.test(stem))
        yield ["stem", "states a number without ending in “Choose two.”"];
      const ids = question.choices.map(({ id }) => id).join("");
      if (!"abcde".startsWith(ids)) yield ["choices", `have the ids ${ids}; name them a, b, c, d and so on, each once, in the order in which they stand.`];
    },
  },
  "reason-for-every-choice": {
    title: "Every choice has a reason of its own",
    level: "error",
    *check({ choices }) {
      for (const { id, text, reason } of choices) {
        const plain = plainWords(reason);
        if (plain.includes(plainWords(text)) && wordsOf(text).length >= 4)
          yield [`choices.${id}.reason`, "repeats the choice; say which fact makes it right or refutes it."];
        if (
          /^(?:correct|incorrect|right|wrong|true|false|yes|no)(?:[,.:;–—]| (?:since|because)\b)|^(?:this|it) is (?:correct|incorrect|right|wrong)\b/i.test(
            reason,
          )
        )
          yield [`choices.${id}.reason`, "begins with a verdict, which the page shows; begin with the reason."];
        const twin = choices.find((other) => other.id < id && plainWords(other.reason) === plain);
        if (twin) yield [`choices.${id}.reason`, `is the reason of choice ${twin.id} again; say what refutes this one.`];
      }
    },
  },
  "positive-stem": {
    title: "The stem asks for what holds, never for the exception",
    level: "error",
    *check({ stem }) {
      const task = stem.split(/(?<=[.!])\s+/).find((sentence) => sentence.includes("?")) ?? "";
      const negative =
        /\b(?:NOT|EXCEPT|LEAST|NEVER)\b/.exec(stem)?.[0] ??
        /\b(?:which|what)\b[^.?]*\b(?:is|are|does|do|should|would|will|can)(?: not|n['’]t)\b[^?]*\?|\bexcept\b[^?]*\?|\bleast (?:likely|suitable|appropriate|true)\b[^?]*\?/i.exec(
          task,
        )?.[0];
      if (negative) yield ["stem", `asks for the exception (“${negative}”); ask for what holds.`];
    },
  },
  "no-all-or-none": {
    title: "No choice stands for others: “all of the above”, “both”",
    level: "error",
    *check({ choices }) {
      for (const { id, text } of choices) {
        const found =
          /\b(?:all|none|neither|both|any) of (?:the|these|those) (?:above|others?|choices|options|answers)\b|\b(?:all|none|both) of the above\b|\bboth [A-E] and [A-E]\b|\b[A-E] and [A-E] (?:only|are)\b/i.exec(
            text,
          )?.[0];
        if (found) yield [`choices.${id}.text`, `“${found}” stands for other choices; write a choice of its own.`];
      }
    },
  },
  "no-letters": {
    title: "No text names a choice by its letter, for choices are shuffled",
    level: "error",
    *check({ stem, choices }) {
      const texts: [string, string][] = [
        ["stem", stem],
        ...choices.flatMap(({ id, text, reason }): [string, string][] => [
          [`choices.${id}.text`, text],
          [`choices.${id}.reason`, reason],
        ]),
      ];
      for (const [field, text] of texts) {
        // "option a larger cluster" is no letter, so that a small one counts from b on.
        const found = /\b(?:choice|option|answer|alternative)s? \(?(?:[A-E]|[b-e])\b/.exec(text)?.[0];
        if (found) yield [field, `“${found}” names a choice by letter; name what it says.`];
      }
    },
  },
  "key-not-longest": {
    title: "The right choice is not conspicuously long",
    level: "error",
    *check({ choices }) {
      const mean = meanLength(choices);
      for (const { id, right, words } of choices) {
        if (right && words.length > mean * (1 + lengthTolerance) && words.length > mean + 1)
          yield [
            `choices.${id}.text`,
            `the right choice has ${words.length} words where the mean is ${mean.toFixed(1)}; shorten it, or say more in the others.`,
          ];
      }
    },
  },
  "key-not-hedged": {
    title: "The right choice is not the only one that hedges, nor the wrong ones the only absolute ones",
    level: "warning",
    *check({ choices }) {
      const marked = (pattern: RegExp, right: boolean) => choices.filter((choice) => choice.right === right && choice.text.match(pattern)).length;
      if (marked(hedges, true) > 0 && marked(hedges, false) === 0) yield ["choices", "only the right choice hedges (may, usually); take the word out."];
      if (marked(absolutes, true) === 0 && marked(absolutes, false) >= 2)
        yield ["choices", "wrong choices are absolute (only, all, every) and the right one is not; take the words out."];
    },
  },
  "no-echo": {
    title: "The right choice does not repeat the stem more than the others do",
    level: "error",
    *check({ choices, stemContent }) {
      const echo = (right: boolean) =>
        Math.max(0, ...choices.filter((choice) => choice.right === right).map(({ content }) => sharedWords(content, stemContent)));
      if (echo(true) - echo(false) >= echoMargin)
        yield ["choices", `a right choice repeats ${echo(true)} words of the stem and no wrong one more than ${echo(false)}; let a wrong one use them too.`];
    },
  },
  "no-convergence": {
    title: "The right choice is not the one that the others are variations of",
    level: "warning",
    *check({ choices }) {
      const shared = choices.map(({ content }) =>
        choices.reduce((sum, other) => sum + (other.content === content ? 0 : sharedWords(content, other.content)), 0),
      );
      const most = (right: boolean) => Math.max(0, ...choices.map((choice, index) => (choice.right === right ? (shared[index] ?? 0) : 0)));
      if (most(true) - most(false) >= choices.length)
        yield [
          "choices",
          `the right choice shares ${most(true)} words with the others and no wrong one more than ${most(false)}; vary the wrong ones among each other.`,
        ];
    },
  },
  "parallel-ends": {
    title: "All choices end alike, with a full stop or without",
    level: "error",
    *check({ choices }) {
      const ends = new Set(choices.map(({ text }) => /[.?!]$/.exec(text.trim())?.[0] ?? "none"));
      if (ends.size > 1) yield ["choices", `end differently (${[...ends].join(", ")}); end them alike.`];
    },
  },
  "parallel-openings": {
    title: "All choices are phrases of one kind",
    level: "warning",
    *check({ choices }) {
      const openings = new Set(choices.map(({ words }) => openingOf(words)).filter((opening) => opening !== undefined));
      if (openings.size > 1) yield ["choices", `begin as phrases of several kinds (${[...openings].join(", ")}); begin them alike.`];
    },
  },
  "parallel-lengths": {
    title: "The choices are about as long as each other",
    level: "warning",
    *check({ choices }) {
      const mean = meanLength(choices);
      for (const { id, words } of choices) {
        if (Math.abs(words.length - mean) > Math.max(2, mean * lengthTolerance))
          yield [`choices.${id}.text`, `has ${words.length} words where the mean is ${mean.toFixed(1)}; bring it within a quarter.`];
      }
    },
  },
  "no-grammatical-cue": {
    title: "Grammar gives no choice away",
    level: "error",
    *check({ stem, choices }) {
      const joint = /\b(an?)\s*(?::|\.\.\.|…)?$/i.exec(stem.trim())?.[1]?.toLowerCase();
      if (joint) yield ["stem", `ends in “${joint}”, which fits only some choices; end it before the article.`];
      if (!/[?.!]$/.test(stem.trim())) yield ["stem", "is finished by the choices; ask a whole question."];
      const articles = new Set(choices.map(({ text }) => /^(?:an?)\b/i.test(text)));
      if (articles.size > 1 && /\b(?:which|what) (?:one )?(?:product|service|role|index|flag|command)\b/i.test(stem))
        yield ["choices", "some begin with an article and some do not; begin them alike."];
    },
  },
  "choices-differ": {
    title: "No two choices say the same",
    level: "error",
    *check({ choices }) {
      for (const [one, other] of pairsOf(choices)) {
        if (plainWords(one.text) === plainWords(other.text)) yield [`choices.${other.id}.text`, `reads as choice ${one.id} does; write another.`];
      }
    },
  },
  "choices-distinct": {
    title: "No two choices are nearly the same",
    level: "warning",
    *check({ choices }) {
      for (const [one, other] of pairsOf(choices)) {
        const shared = sharedWords(one.content, other.content);
        const similarity = shared / (one.content.size + other.content.size - shared);
        const sameNumbers = numbersIn(one.text).join() === numbersIn(other.text).join();
        if (similarity > 0.8 && sameNumbers)
          yield [
            `choices.${other.id}.text`,
            `shares ${Math.round(similarity * 100)} % of its words with choice ${one.id}; let them differ in more than a word.`,
          ];
      }
    },
  },
  "numbers-in-order": {
    title: "Numeric choices stand in ascending order and their ranges do not overlap",
    level: "error",
    *check(reading) {
      const scale = scaleOf(reading);
      if (scale === undefined) return;
      if (scale.some((value, index) => index > 0 && value <= (scale[index - 1] ?? 0)))
        yield ["choices", `differ in a number alone and stand as ${scale.join(", ")}; write them in ascending order, as they are served.`];
      const ranges = reading.choices.map(({ text }) => /(\d[\d,.]*)\s*(?:-|–|to)\s*(\d[\d,.]*)/.exec(text)?.slice(1).map(amountOf));
      for (const [index, range] of ranges.entries()) {
        const before = ranges[index - 1];
        if (range && before && (range[0] ?? 0) <= (before[1] ?? 0))
          yield [
            `choices.${reading.choices[index]?.id}.text`,
            `its range begins at ${range[0]}, within the one before it; let each begin after the last ends.`,
          ];
      }
    },
  },
  "reading-load": {
    title: "Stem and choices are as long as the exam's own",
    level: "error",
    *check({ question, stemWords, choices }) {
      const { min, max } = stemLengths[question.exam];
      if (stemWords.length < min || stemWords.length > max)
        yield ["stem", `has ${stemWords.length} words; ${question.exam.toUpperCase()} stems have ${min} to ${max}.`];
      const mean = meanLength(choices);
      for (const { id, words } of choices) {
        // Amounts and names of products are as short as they are, all of them.
        if (words.length > choiceLength.max || (words.length < choiceLength.min && mean >= choiceLength.min))
          yield [`choices.${id}.text`, `has ${words.length} words; a choice has ${choiceLength.min} to ${choiceLength.max}.`];
      }
    },
  },
  "current-names": {
    title: "Products go by their present names",
    level: "error",
    *check({ stem, choices }) {
      const texts: [string, string][] = [
        ["stem", stem],
        ...choices.flatMap(({ id, text, reason }): [string, string][] => [
          [`choices.${id}.text`, text],
          [`choices.${id}.reason`, reason],
        ]),
      ];
      for (const [field, text] of texts) {
        for (const [pattern, now] of retiredNames) {
          const found = pattern.exec(text)?.[0];
          if (found) yield [field, `“${found}” is a retired name; write ${now}.`];
        }
      }
    },
  },
  "guidance-for-judgement": {
    title: "A judgement cites the published guidance that it follows",
    level: "error",
    *check({ question }) {
      if (question.class === "expert" && !question.guidance)
        yield ["guidance", "is missing; an expert question cites the guidance that makes its key the best."];
      if (question.class === "fact" && question.guidance)
        yield ["guidance", "stands in a question whose key follows from facts; cite it under sources, or make the class expert."];
    },
  },
  "cases-of-the-architect": {
    title: "Case studies belong to the architect's exam",
    level: "error",
    *check({ question }) {
      if (question.case && question.exam !== "pca") yield ["case", "ACE has no case studies; leave it out."];
    },
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** What the rules have to say about one question, in their order. */
export function checkForm(reading: Reading): Finding[] {
  const table: Readonly<Record<string, Rule>> = rules;
  return Object.entries(table).flatMap(([rule, { level, check }]) =>
    Array.from(check(reading), ([field, says]) => ({ id: reading.question.id, rule, level, field, says })),
  );
}

/**
 * The values of choices that differ in one number alone, as they stand, or undefined where they differ in more. Such
 * choices are a scale: they are written and served from the lowest up.
 */
export function scaleOf({ choices }: Pick<Reading, "choices">): number[] | undefined {
  const shapes = new Set(
    choices.map(({ text }) =>
      text
        .replace(/[$€]?\d[\d,]*(?:\.\d+)?/g, "#")
        .replace(/s\b/g, "")
        .toLowerCase(),
    ),
  );
  if (shapes.size !== 1) return undefined;
  const numbers = choices.map(({ text }) => numbersIn(text));
  const place = numbers[0]?.findIndex((_, at) => new Set(numbers.map((row) => row[at])).size === choices.length) ?? -1;
  return place < 0 ? undefined : numbers.map((row) => row[place] ?? 0);
}

function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(amountOf);
}

function amountOf(text: string): number {
  return Number(text.replaceAll(",", "").replace(/\.$/, ""));
}

function meanLength(choices: readonly ReadChoice[]): number {
  return choices.reduce((sum, { words }) => sum + words.length, 0) / choices.length;
}

function* pairsOf(choices: readonly ReadChoice[]): Generator<[ReadChoice, ReadChoice]> {
  for (const [index, one] of choices.entries()) for (const other of choices.slice(index + 1)) yield [one, other];
}
