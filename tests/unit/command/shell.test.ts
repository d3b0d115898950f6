import { describe, expect, test } from "vitest";
import { hole, parseShell, variableFor } from "@/lib/command/shell";

/** The words of every command of a text; what is known only when it is run shows as …. */
const wordsOf = (text: string) => parseShell(text).commands.map(({ words }) => words.map((word) => word.text.replaceAll(hole, "…")));
/** What is wrong with a text: of each mistake what it is about. */
const mistakesIn = (text: string) => parseShell(text).commands.flatMap(({ mistakes }) => mistakes.map(({ subject }) => subject));

describe("words", () => {
  test.each([
    ["blanks part them", "gcloud  alloydb\tclusters", [["gcloud", "alloydb", "clusters"]]],
    ["quotes keep blanks and are taken off", `a "b c" 'd e' f"g"'h'`, [["a", "b c", "d e", "fgh"]]],
    ["single quotes keep everything as it stands", String.raw`a '$X \n "'`, [["a", String.raw`$X \n "`]]],
    ["in double quotes a backslash takes the meaning of few signs", String.raw`a "\$X \" \\ \n"`, [["a", String.raw`$X " \ \n`]]],
    ["outside quotes a backslash takes the meaning of any sign", String.raw`a\ b \$X`, [["a b", "$X"]]],
    ["an empty one counts", `a ""`, [["a", ""]]],
    ["a sign # begins a comment only at the start of a word", "a b#c # d", [["a", "b#c"]]],
    ["dollar quotes are quotes", String.raw`a $'b\'c'`, [["a", "b'c"]]],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("a backslash at the end of a line joins the next, also within double quotes", () => {
    expect(wordsOf('a \\\n  b "c\\\nd"')).toEqual([["a", "b", "cd"]]);
    expect(wordsOf("a \\\r\n  b")).toEqual([["a", "b"]]);
  });

  test("stand where they stand in the source, so that they can be marked", () => {
    const { source, commands } = parseShell("a\r\n'b c' d");
    const [, second] = commands;

    expect(second?.words.map(({ start, end }) => source.slice(start, end))).toEqual(["'b c'", "d"]);
    expect(source.slice(second?.start, second?.end)).toBe("'b c' d");
  });
});

describe("what is known only when the line is run", () => {
  test.each([
    ["a variable", 'a $X "${Y:-z}" b$Z', ["a", "…", "…", "b…"]],
    ["arithmetic", "a $((1 + (2 * 3)))", ["a", "…"]],
    ["a part of a value", 'a --member="user:${NAME}@example.com"', ["a", "--member=user:…@example.com"]],
    ["a lone dollar stands for itself", "a $ b", ["a", "$", "b"]],
  ])("%s is a hole", (_, text, words) => {
    expect(wordsOf(text)).toEqual([words]);
  });

  test.each(['a "$@"', "a $*", "a {b,c}", "a {1..3}"])("%s may come to several words", (text) => {
    expect(parseShell(text).commands[0]?.words.at(-1)).toMatchObject({ text: hole, many: true });
  });
});

describe("commands within commands", () => {
  test.each([
    [
      "$( )",
      "a $(b c) d",
      [
        ["a", "…", "d"],
        ["b", "c"],
      ],
    ],
    [
      "$( ) in double quotes",
      'a "x $(b "c d") y"',
      [
        ["a", "x … y"],
        ["b", "c d"],
      ],
    ],
    [
      "backquotes",
      "a `b c` d",
      [
        ["a", "…", "d"],
        ["b", "c"],
      ],
    ],
    ["a variable that is set", "X=$(b c)", [["b", "c"]]],
    [
      "a process in place of a file",
      "a <(b c)",
      [
        ["a", "…"],
        ["b", "c"],
      ],
    ],
    ["a subshell", "(a && b); c", [["a"], ["b"], ["c"]]],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("lists", () => {
  test.each([
    ["pipes, ; and lists", "a | b && c || d; e & f", [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]]],
    ["a pipe at the end of a line goes on in the next", "a |\n\n  b", [["a"], ["b"]]],
    ["redirections are no words", "a > b 2>&1 < c &> d >> e", [["a"]]],
    ["a condition", "if a; then b; elif c; then d; else e; fi", [["a"], ["b"], ["c"], ["d"], ["e"]]],
    ["a loop over words", "for X in p q; do\n  a $X\ndone | b", [["a", "…"], ["b"]]],
    ["a loop until", 'until [ "$(a)" = "x" ]; do b; done', [["[", "…", "=", "x", "]"], ["a"], ["b"]]],
    ["a case", "case $X in p|q) a b ;; *) c;; esac; d", [["a", "b"], ["c"], ["d"]]],
    ["a function", "f() { a b; }\nfunction g { c; }", [["a", "b"], ["c"]]],
    ["a test in brackets", "[[ $X < b && -n $Y ]] && a", [["a"]]],
    ["arithmetic alone", "(( X = 1 + 2 )) && a", [["a"]]],
    ["assignments before a command", "X=1 Y+=2 a b", [["a", "b"]]],
    ["an array", "X=(p q); a", [["a"]]],
    ["a prompt that was pasted along", "$ a b", [["a", "b"]]],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("variables set for one command are told by name", () => {
    expect(parseShell("X=1 Y=2 a").commands[0]?.assigned).toEqual(["X", "Y"]);
  });

  test.each(["<<EOF", "<<'EOF'", "<<-EOF"])("a here-document after %s is stepped over, what follows is read", (operator) => {
    const end = operator.includes("-") ? "\tEOF" : "EOF";
    expect(wordsOf(`a ${operator} | b\n gcloud "nothing' here\n${end}\nc`)).toEqual([["a"], ["b"], ["c"]]);
  });

  test("a here-string is one word", () => {
    expect(wordsOf('a <<< "b c"\nd')).toEqual([["a"], ["d"]]);
  });
});

describe("a mistake", () => {
  test.each([
    ["a quote that is never closed", 'a "b', ['"']],
    ["the same with the other kind", "a 'b", ["'"]],
    ["a substitution that is never closed", "a $(b", ["("]],
    ["dollar quotes that are never closed", "a $'b", ["'"]],
    ["a variable that is never closed", "a ${b", ["${"]],
    ["nothing before a pipe", "| a", ["|"]],
    ["nothing after one", "a &&", ["&&"]],
    ["two operators in a row", "a && | b", ["|"]],
    ["a bracket that closes nothing", "a )", [")"]],
    ["a redirection without a file", "a >", [">"]],
    ["a word in angle brackets from a help page", "a <NAME> --b=<VALUE>", ["<NAME>", "<VALUE>"]],
  ])("is told: %s", (_, text, subjects) => {
    expect(mistakesIn(text)).toEqual(subjects);
  });

  test("a backslash with a comment or a blank after it is told, and the line is read on as it was meant", () => {
    for (const text of ["a --b \\  # why\n  --c", "a --b \\ \n  --c"]) {
      expect(mistakesIn(text)).toEqual(["\\"]);
      expect(wordsOf(text)).toEqual([["a", "--b", "--c"]]);
    }
  });

  test.each(["a \\", "a \\ ", "a;", "a &", "", "  # only a comment", "\n\n"])("is not %j", (text) => {
    expect(mistakesIn(text)).toEqual([]);
  });
});

test("no text makes the reading fail or hang, however broken", () => {
  const signs = ["a", " ", "'", '"', "\\", "\n", "$", "(", ")", "`", "|", "&", ";", "<", ">", "#", "{", "}", "=", "$(", "<<E", "case ", " in ", "--x"];
  let state = 7;
  // A fixed row of chance, so that a text that fails comes back.
  const pick = (count: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: 1 + pick(14) }, () => signs[pick(signs.length)]).join("");
    const { source, commands } = parseShell(text);
    for (const { start, end, words } of commands) {
      expect(start, text).toBeGreaterThanOrEqual(0);
      expect(end, text).toBeLessThanOrEqual(source.length);
      for (const word of words) expect(word.end, text).toBeLessThanOrEqual(source.length);
    }
  }
});

test("a value to be filled in is a variable in quotes", () => {
  expect(variableFor("--kms-key")).toBe('"$KMS_KEY"');
  expect(variableFor("<CLUSTER ID>")).toBe('"$CLUSTER_ID"');
});
