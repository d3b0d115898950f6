import { codeLanguages } from "@/lib/content/vocabulary";

interface Props {
  /** The block's fragment. */
  anchor: string;
  title: string;
  language: keyof typeof codeLanguages;
  /** The highlighted inside, made at build time by `lib/content/highlight`. */
  html: string;
}

/** Code with its language and title. `PageTools` adds what needs scripts: the copy button and the link to the block. */
export function CodeBlock({ anchor, title, language, html }: Props) {
  return (
    <figure className="code" id={anchor}>
      <figcaption>
        {codeLanguages[language]} <b>{title}</b>
      </figcaption>
      <pre>
        <code dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
    </figure>
  );
}
