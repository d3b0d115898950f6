import { coded, type Edit } from "./problem";

/** What stands where a value is only known when the line is run: a variable, a substitution, a placeholder. */
export const hole = "\uFFFC";

/** One word of a command as the shell hands it over, quotes and escapes taken off. */
export interface Word {
  /** Its text; each part that is known only when the line is run is one `hole`. */
  text: string;
  /** Where it stands in the source. */
  start: number;
  end: number;
  /** True where it may come to several words or to none: `"$@"`, `{a,b}`. */
  many: boolean;
}

/** A mistake of the line that any shell trips over, or reads as something else than was meant. */
export interface ShellMistake {
  /** What it is about, as printed: an unclosed `"`, a lone `|`. */
  subject: string;
  message: string;
  start: number;
  end: number;
  /** What would mend it, where that is clear. */
  edits?: Edit[];
}

/** One command of a line: what stands between operators, with assignments and redirections taken off. */
export interface ShellCommand {
  words: Word[];
  /** Names of variables set for this command alone. */
  assigned: string[];
  mistakes: ShellMistake[];
  start: number;
  end: number;
}

export interface ParsedShell {
  /** The text that positions count in: line ends are all `\n`. */
  source: string;
  /** All commands, those within substitutions too, in the order in which they begin. */
  commands: ShellCommand[];
}

/** Words with which a command may begin without being its name. */
const openers = new Set(["if", "then", "elif", "else", "while", "until", "do", "!", "{", "time"]);
const closers = new Set(["fi", "done", "esac", "}"]);

const plain = /[^\s'"\\$`;&|()<>{#]+/y;
const redirection = /(?:\d*)(?:<<<|<<-|<<|<>|<&|>&|>>|>\||<|>)|&>>|&>/y;
const assignment = /^([A-Za-z_]\w*)\+?=/;
/** A backslash that was to continue the line, with blanks or a comment after it. */
const brokenContinuation = /\\[ \t]+(?:#[^\n]*)?(?:\n|$)/y;
const placeholder = /<[A-Za-z][\w -]*>/y;
const braces = /\{[^\s{}'"]*(?:,|\.\.)[^\s{}'"]*\}/y;
const variable = /\$(?:[A-Za-z_]\w*|[0-9?!$#-])/y;
const everyArgument = /\$[@*]/y;

/**
 * Reads shell text into commands: quotes, escapes, continuations, comments, variables, substitutions, pipes, lists,
 * redirections, here-documents, loops and conditions. It finds the commands in a text and is no full shell: bodies of
 * here-documents and conditions in `[[ ]]` are stepped over.
 */
export function parseShell(given: string): ParsedShell {
  const source = given.replaceAll(/\r\n?/g, "\n");
  const size = source.length;
  const commands: ShellCommand[] = [];
  const hereDocuments: string[] = [];
  let at = 0;
  /** Whether a backquote here closes what one has opened. */
  let backquoted = false;

  /** The match of a sticky pattern here, or nothing. */
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const skip = (pattern: RegExp) => {
    const found = match(pattern);
    if (found) at += found[0].length;
    return found !== null;
  };

  readList("", undefined);
  commands.sort((a, b) => a.start - b.start);
  return { source, commands };

  /** Reads commands up to `closing` and past it; `opened` is where it was opened, for the mistake of its absence. */
  function readList(closing: string, opened: { start: number; owner: ShellMistake[] } | undefined): void {
    let words: Word[] = [];
    let assigned: string[] = [];
    let mistakes: ShellMistake[] = [];
    let start = -1;
    let end = -1;
    /** Whether an operator stands that needs a command on its left, on its right. */
    let leftIsCommand = false;
    let waiting: { operator: string; start: number } | undefined;
    /** Mistakes of a line that has no command of its own go to the command before it. */
    let last: ShellCommand | undefined;

    const finish = () => {
      if (words.length > 0) {
        last = { words, assigned, mistakes, start, end };
        commands.push(last);
      } else if (mistakes.length > 0) {
        if (last) last.mistakes.push(...mistakes);
        else commands.push((last = { words, assigned, mistakes, start: mistakes[0]?.start ?? 0, end: mistakes[0]?.end ?? 0 }));
      }
      if (words.length > 0 || assigned.length > 0) leftIsCommand = true;
      words = [];
      assigned = [];
      mistakes = [];
      start = end = -1;
    };
    /** A command stands here, even where it is none of ours: a subshell, a loop. */
    const stands = () => {
      leftIsCommand = true;
      waiting = undefined;
    };

    for (;;) {
      skip(/[ \t]+/y);
      if (at >= size) break;
      const char = source[at] ?? "";
      if (char === "\\") {
        const broken = match(brokenContinuation);
        if (broken && (broken[0].endsWith("\n") || broken[0].includes("#"))) {
          mistakes.push({
            subject: "\\",
            message:
              "A backslash continues the line only as its very last character; here the command ends, and the shell runs the next line as another. What follows is read here as if it went on.",
            start: at,
            end: at + 1,
            edits: [{ start: at, end: at + broken[0].replace(/\n$/, "").length, text: "\\" }],
          });
          if (start < 0) start = at;
          at += broken[0].length;
          continue;
        }
        if (source[at + 1] === "\n" || at + 1 === size || broken) {
          at = Math.min(size, at + Math.max(2, broken?.[0].length ?? 0));
          continue;
        }
      }
      if (closing && char === closing) {
        if (waiting) mistakes.push(nothingFollows(waiting));
        finish();
        at += 1;
        return;
      }
      if (char === "#") {
        skip(/[^\n]*/y);
        continue;
      }
      if (char === "\n") {
        finish();
        if (!waiting) leftIsCommand = false;
        at += 1;
        skipHereDocuments();
        continue;
      }
      if (char === "&" && match(redirection)) {
        readRedirection(mistakes);
        end = Math.max(end, at);
        continue;
      }
      if (char === ";" || char === "&" || char === "|") {
        const operator = /;;&|;;|;&|;|&&|&|\|\||\|&|\|/y;
        const found = match(operator)?.[0] ?? char;
        if (words.length === 0 && assigned.length === 0 && !leftIsCommand && found !== ";;") {
          mistakes.push({ subject: found, message: `Nothing stands before ${coded(found)}.`, start: at, end: at + found.length });
        }
        finish();
        leftIsCommand = false;
        if (found === "&&" || found === "||" || found === "|" || found === "|&") waiting = { operator: found, start: at };
        at += found.length;
        continue;
      }
      if (char === "(") {
        if (words.length === 1 && source[at + 1] === ")") {
          // The head of a function: its body is read like any other list.
          at += 2;
          words = [];
          start = end = -1;
          continue;
        }
        const from = at;
        if (source[at + 1] === "(") {
          skipBalanced("(", ")");
        } else {
          at += 1;
          finish();
          readList(")", { start: from, owner: mistakes });
        }
        stands();
        continue;
      }
      if (char === ")") {
        mistakes.push({ subject: ")", message: "This `)` closes nothing.", start: at, end: at + 1 });
        finish();
        at += 1;
        continue;
      }
      if ((char === "<" || char === ">") && source[at + 1] !== "(") {
        const stand = match(placeholder);
        if (char === "<" && stand) {
          const from = at;
          addWord({ text: readPlaceholder(stand[0], mistakes), start: from, end: at, many: false });
          continue;
        }
        readRedirection(mistakes);
        end = Math.max(end, at);
        continue;
      }
      if (/\d/.test(char) && match(/\d+[<>]/y)) {
        readRedirection(mistakes);
        end = Math.max(end, at);
        continue;
      }
      const from = at;
      const word = readWord(mistakes);
      if (at === from) {
        // Nothing reads this character; stepping over it keeps the reading going.
        at += 1;
        continue;
      }
      const raw = source.slice(word.start, word.end);
      if (words.length === 0) {
        if (raw === "$" && assigned.length === 0) continue; // A prompt that was pasted along.
        if (openers.has(raw)) {
          waiting = undefined;
          continue;
        }
        if (closers.has(raw)) {
          stands();
          continue;
        }
        if (raw === "for" || raw === "select") {
          skipUntilSeparator();
          stands();
          continue;
        }
        if (raw === "function") {
          skip(/[ \t]*[\w-]+[ \t]*(?:\(\))?/y);
          continue;
        }
        if (raw === "case") {
          readCase();
          stands();
          continue;
        }
        if (raw === "[[") {
          skip(/[^\n]*?\]\]/y);
          stands();
          continue;
        }
        const set = assignment.exec(raw);
        if (set) {
          assigned.push(set[1] ?? "");
          if (start < 0) start = word.start;
          if (source[at] === "(") skipBalanced("(", ")");
          waiting = undefined;
          continue;
        }
      }
      addWord(word);
    }

    if (opened) opened.owner.push(unclosed(closing === "`" ? "`" : closing === ")" ? "(" : closing, opened.start));
    if (waiting) mistakes.push(nothingFollows(waiting));
    finish();

    function addWord(word: Word): void {
      if (start < 0) start = word.start;
      end = word.end;
      waiting = undefined;
      words.push(word);
    }
  }

  /** Reads `case … in`, then hands each branch's commands on; patterns are stepped over. */
  function readCase(): void {
    skip(/[^\n;]*?\bin\b/y);
    for (;;) {
      skip(/(?:[\s;&]|#[^\n]*\n)*/y);
      if (at >= size || skip(/esac\b/y)) return;
      if (!skip(/[^)]*\)/y)) return;
      // A branch ends at `;;`, which the loop above steps over, or at `esac`.
      const end = /;;|\besac\b/g;
      end.lastIndex = at;
      const stop = end.exec(source)?.index ?? size;
      const branch = parseShell(source.slice(at, stop));
      const moved = <Place extends { start: number; end: number }>(place: Place) => ({ ...place, start: place.start + at, end: place.end + at });
      commands.push(...branch.commands.map((command) => ({ ...moved(command), words: command.words.map(moved), mistakes: command.mistakes.map(moved) })));
      at = stop;
    }
  }

  function skipUntilSeparator(): void {
    const ignored: ShellMistake[] = [];
    while (at < size && source[at] !== "\n" && source[at] !== ";") {
      if (skip(/[ \t]+|\\\n/y)) continue;
      const from = at;
      readWord(ignored);
      if (at === from) at += 1;
    }
  }

  /** Steps over a pair and what it holds, quotes respected. */
  function skipBalanced(open: string, close: string): void {
    const from = at;
    let depth = 0;
    while (at < size) {
      const char = source[at];
      if (char === "\\") at += 1;
      else if (char === "'") {
        const closed = source.indexOf("'", at + 1);
        at = closed < 0 ? size : closed;
      } else if (char === open) depth += 1;
      else if (char === close) {
        depth -= 1;
        if (depth === 0) {
          at += 1;
          return;
        }
      }
      at += 1;
    }
    at = Math.max(from + 1, Math.min(at, size));
  }

  function readRedirection(mistakes: ShellMistake[]): void {
    const from = at;
    const operator = match(redirection)?.[0] ?? "";
    at += operator.length;
    skip(/[ \t]+/y);
    const before = at;
    const target = readWord(mistakes);
    if (at === before) {
      mistakes.push({ subject: operator, message: `A file's name is missing after ${coded(operator)}.`, start: from, end: from + operator.length });
      return;
    }
    if (/<<-?$/.test(operator) && !operator.endsWith("<<<")) hereDocuments.push(target.text);
  }

  /** Steps over the bodies of the here-documents that the line before has opened. */
  function skipHereDocuments(): void {
    for (const delimiter of hereDocuments.splice(0)) {
      while (at < size) {
        const lineEnd = source.indexOf("\n", at);
        const line = source.slice(at, lineEnd < 0 ? size : lineEnd);
        at = lineEnd < 0 ? size : lineEnd + 1;
        if (line.replace(/^\t+/, "") === delimiter) break;
      }
    }
  }

  /** Steps over a `<NAME>` of a help page, which the shell would read as two redirections. */
  function readPlaceholder(stand: string, mistakes: ShellMistake[]): string {
    const place = { start: at, end: at + stand.length };
    const message = `${coded(stand)} stands for a value, but the shell reads its signs as redirections. Write the value itself.`;
    mistakes.push({ subject: stand, message, ...place, edits: [{ ...place, text: variableFor(stand) }] });
    at = place.end;
    return hole;
  }

  /** Reads one word; where none begins, nothing is read. */
  function readWord(mistakes: ShellMistake[]): Word {
    const start = at;
    let text = "";
    let many = false;
    while (at < size) {
      const run = match(plain);
      if (run) {
        text += run[0];
        at += run[0].length;
        continue;
      }
      const char = source[at] ?? "";
      if (char === "#" && at > start) {
        text += char;
        at += 1;
      } else if (char === "'") {
        const closed = source.indexOf("'", at + 1);
        if (closed < 0) {
          mistakes.push(unclosed("'", at));
          text += source.slice(at + 1);
          at = size;
        } else {
          text += source.slice(at + 1, closed);
          at = closed + 1;
        }
      } else if (char === '"') {
        const quoted = readDoubleQuoted(mistakes);
        text += quoted.text;
        many ||= quoted.many;
      } else if (char === "\\") {
        if (source[at + 1] === "\n") {
          at += 2;
        } else {
          text += source[at + 1] ?? "";
          at = Math.min(size, at + 2);
        }
      } else if (char === "$") {
        if (source[at + 1] === "'") {
          const from = at;
          at += 2;
          const body = match(/(?:[^'\\]|\\[\s\S])*/y)?.[0] ?? "";
          at += body.length;
          if (source[at] === "'") at += 1;
          else mistakes.push(unclosed("'", from));
          text += body.replaceAll(/\\(.)/g, "$1");
        } else if (skip(everyArgument)) {
          text += hole;
          many = true;
        } else {
          text += readDollar(mistakes);
        }
      } else if (char === "`" && !backquoted) {
        readBackquoted(mistakes);
        text += hole;
      } else if ((char === "<" || char === ">") && source[at + 1] === "(") {
        const from = at;
        at += 2;
        readList(")", { start: from, owner: mistakes });
        text += hole;
      } else if (char === "<" && at > start && match(placeholder)) {
        text += readPlaceholder(match(placeholder)?.[0] ?? "", mistakes);
      } else if (char === "{") {
        const list = match(braces);
        if (list) {
          text += hole;
          many = true;
          at += list[0].length;
        } else {
          text += char;
          at += 1;
        }
      } else break;
    }
    return { text, start, end: at, many };
  }

  function readDoubleQuoted(mistakes: ShellMistake[]): { text: string; many: boolean } {
    const from = at;
    let text = "";
    let many = false;
    at += 1;
    while (at < size) {
      const run = match(/[^"\\$`]+/y);
      if (run) {
        text += run[0];
        at += run[0].length;
        continue;
      }
      const char = source[at] ?? "";
      if (char === '"') {
        at += 1;
        return { text, many };
      }
      if (char === "\\") {
        const next = source[at + 1] ?? "";
        if (next !== "\n") text += /["\\$`]/.test(next) ? next : char + next;
        at += 2;
      } else if (char === "`") {
        readBackquoted(mistakes);
        text += hole;
      } else if (skip(everyArgument)) {
        text += hole;
        many = true;
      } else {
        text += readDollar(mistakes);
      }
    }
    at = size;
    mistakes.push(unclosed('"', from));
    return { text, many };
  }

  /** Reads what begins with `$`: a hole for what is known only when run, the sign itself where nothing follows. */
  function readDollar(mistakes: ShellMistake[]): string {
    const from = at;
    if (source.startsWith("$((", at)) {
      at += 1;
      skipBalanced("(", ")");
      return hole;
    }
    if (source.startsWith("$(", at)) {
      at += 2;
      readList(")", { start: from, owner: mistakes });
      return hole;
    }
    if (source.startsWith("${", at)) {
      at += 1;
      skipBalanced("{", "}");
      if (source[at - 1] !== "}") mistakes.push(unclosed("${", from));
      return hole;
    }
    if (skip(variable)) return hole;
    at += 1;
    return "$";
  }

  function readBackquoted(mistakes: ShellMistake[]): void {
    const from = at;
    at += 1;
    backquoted = true;
    readList("`", { start: from, owner: mistakes });
    backquoted = false;
  }
}

/** A value that is to be filled in, as a variable of the shell: `"$KMS_KEY"`. */
export function variableFor(name: string): string {
  const letters = name.replaceAll(/^[^A-Za-z]+|[^A-Za-z0-9]+$/g, "");
  return `"$${letters.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase()}"`;
}

function unclosed(sign: string, start: number): ShellMistake {
  return { subject: sign, message: `This ${sign === "`" ? "backquote" : coded(sign)} is never closed.`, start, end: start + sign.length };
}

function nothingFollows({ operator, start }: { operator: string; start: number }): ShellMistake {
  return { subject: operator, message: `Nothing follows ${coded(operator)}.`, start, end: start + operator.length };
}
