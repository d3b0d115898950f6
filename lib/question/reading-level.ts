import { wordsOf } from "./words";

/**
 * The school grade for which a text reads (Flesch-Kincaid), syllables estimated by groups of vowels. Told in the
 * metrics, held against no question: names of products weigh more than they burden a reader who knows them.
 */
export function gradeLevel(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, text.split(/[.?!](?:\s|$)/).filter((sentence) => sentence.trim() !== "").length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return words.length === 0 ? 0 : 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?<=[a-z]{2})e$/, "")
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
