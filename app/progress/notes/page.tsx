import { NotesPage } from "@/components/note/notes-page";
import { loadChapters } from "@/lib/content/chapters";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const metadata = pageMetadata({
  title: "Notes and highlights",
  description: "Everything you noted and highlighted in the chapters, to search, change, delete and take along.",
  path: routes.progressNotes,
});

export default function AllNotesPage() {
  const chapters = loadChapters().map(({ slug, title, headings }) => ({
    slug,
    title,
    sections: [[slug, title] as const, ...headings.map(({ id, text }) => [id, text] as const)],
  }));
  return (
    <main id="content" className="page">
      <h1>Notes and highlights</h1>
      <p className="chapter-summary">What you noted and highlighted in the chapters. It is kept on this device only.</p>
      <NotesPage chapters={chapters} />
      <noscript>
        <p>Notes are kept by your browser, which needs scripts to show them.</p>
      </noscript>
    </main>
  );
}
