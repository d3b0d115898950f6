import { ChapterHtml } from "@/components/chapter/chapter-html";
import { PageTools } from "@/components/chapter/page-tools";
import { shelveText } from "@/components/chapter/shelved-text";
import { StampPopover } from "@/components/fact/stamp-popover";
import { letterOf } from "@/components/glossary/letter";
import { TermList } from "@/components/glossary/term-list";
import { loadGlossary } from "@/lib/content/glossary";
import { renderHtml } from "@/lib/content/render-html";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../reference.css";

export const metadata = pageMetadata({
  title: "Glossary",
  description: "The terms of AlloyDB that the exams and Google's documentation use, each in a few plain words with the section that teaches it.",
  path: routes.glossary,
});

export default function GlossaryPage() {
  const { terms } = loadGlossary();
  shelveText(routes.glossaryText, renderHtml(<TermList terms={terms} />));
  return (
    <main id="content" className="page glossary">
      <header className="chapter-head">
        <h1>Glossary</h1>
        <p className="chapter-summary">
          {terms.length} terms that the exams and the documentation use, in a few words each. The section named under a term teaches it.
        </p>
      </header>
      <nav aria-label="Letters" className="letters no-print">
        {[...new Set(terms.map(({ term }) => letterOf(term)))].map((letter) => (
          <a key={letter} href={`#letter-${letter.toLowerCase()}`}>
            {letter}
          </a>
        ))}
      </nav>
      <ChapterHtml address={routes.glossaryText} />
      <StampPopover file={routes.glossaryNotes} />
      <PageTools slug="glossary" notes={routes.glossaryNotes} />
    </main>
  );
}
