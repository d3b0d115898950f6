import { createHash } from "node:crypto";
import type { ReferenceSearchFile } from "@/lib/search/section";
import { routes } from "@/lib/site/routes";
import { topics } from "@/lib/site/topics";
import { oncePerBuild } from "./once";
import { loadQuestions } from "./questions";
import { fillFacts } from "./search-file";

/**
 * The stems of all questions for the search, and the file's lasting name. It is fetched by those who have answered
 * questions, who find these again and no others; choices and answers are not in it.
 */
export const buildQuestionSearchFile = oncePerBuild((): { name: string; text: string } => {
  const file: ReferenceSearchFile = {
    entries: loadQuestions().map(({ id, topic, stem }) => [
      routes.question(id),
      `Question: ${topics[topic].name}`,
      `Question ${id}`,
      fillFacts(stem).replaceAll("`", ""),
    ]),
  };
  const text = JSON.stringify(file);
  return { name: `${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`, text };
});
