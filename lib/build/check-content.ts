/**
 * For authors: checks the chapters named on the command line (`05-ha-dr`) and compiles them, or with nothing named all of them
 * and the rest of the content with them.
 * Prints each mistake with file, line and remedy; exits with 1 when there is one.
 */
import { loadChanges } from "@/lib/content/changes";
import { loadChapterFile, loadChapters } from "@/lib/content/chapters";
import { loadReference } from "@/lib/content/command-reference";
import { compileMdx } from "@/lib/content/compile-mdx";
import { loadContradictions } from "@/lib/content/contradictions";
import { listFiles } from "@/lib/content/disk";
import { loadGlossary } from "@/lib/content/glossary";
import { loadPrintedCommands } from "@/lib/content/printed-commands";
import { loadBank } from "@/lib/content/questions";
import { loadTopics } from "@/lib/content/topics";

const wanted = process.argv.slice(2);
const names = listFiles("content/chapters", ".mdx").filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
let mistakes = 0;

for (const name of names) {
  try {
    const chapter = loadChapterFile(name);
    await compileMdx(chapter.body);
    const { minutes, headings, factIds, errata, figures, tables } = chapter;
    console.log(
      `${name}: ${minutes} min, ${headings.length} headings, ${factIds.length} facts, ${errata.length} errata, ${figures.length} figures, ${tables.length} tables`,
    );
  } catch (error) {
    mistakes += 1;
    console.error(error instanceof Error ? error.message : error);
  }
}
if (wanted.length === 0 && mistakes === 0) {
  try {
    loadChapters();
    loadTopics();
    loadGlossary();
    loadContradictions();
    loadReference();
    loadPrintedCommands();
    loadChanges();
    const { index } = loadBank();
    if (index.length > 0) console.log(`questions: ${index.length}`);
  } catch (error) {
    mistakes += 1;
    console.error(error instanceof Error ? error.message : error);
  }
}
if (names.length === 0) console.error(`No chapter's file name holds ${wanted.join(" or ")}.`);
process.exitCode = mistakes > 0 || names.length === 0 ? 1 : 0;
