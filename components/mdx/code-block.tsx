import { type CodeLanguage, codeLanguages, type SqlEngine, sqlEngines } from "@/lib/content/vocabulary";

interface Props {
  /** The block's fragment. */
  anchor: string;
  title: string;
  language: CodeLanguage;
  /** The highlighted inside, made at build time by `lib/content/highlight`. */
  html: string;
  /** Which database an sql block is for, where it is not PostgreSQL. */
  runs?: SqlEngine;
  /** What of it PostgreSQL does not have: a clause without full stop. */
  because?: string;
  /** The id of the query whose result the block shows. */
  result?: string;
}

/** Code with its language and title. `PageTools` adds what needs scripts: the copy button and the link to the block. */
export function CodeBlock({ anchor, title, language, html, runs, because, result }: Props) {
  return (
    <figure className="code" id={anchor}>
      <figcaption>
        {result ? "Result" : runs === "googlesql" ? sqlEngines.googlesql : codeLanguages[language]} <b>{title}</b>
      </figcaption>
      <pre>
        <code dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
      {because && <p className="code-reason">Not in plain PostgreSQL: {because}.</p>}
    </figure>
  );
}
