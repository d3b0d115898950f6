import type { ReactNode } from "react";
import type { ExamForm } from "@/lib/progress/attempt";
import { site } from "@/lib/site/site";

/** The head of a paper exam or of its key. */
export function SheetHead({ form, title, children }: { form: ExamForm; title: string; children: ReactNode }) {
  return (
    <header className="sheet-head">
      <h1>{title}</h1>
      <p className="sheet-what">
        An AlloyDB-focused mock exam: sections in the proportions of the published {form.exam.toUpperCase()} guide, questions about AlloyDB and what surrounds
        it. No question is from a real exam, or recalled from one. Not affiliated with Google.
      </p>
      {children}
    </header>
  );
}

/** What ties a sheet to its form: seed, version of the bank, and the address that gives both again. */
export function SheetFoot({ form, origin }: { form: ExamForm; origin: string }) {
  return (
    <footer className="sheet-foot">
      <p>
        Seed {form.seed}, bank {form.bank}. The same questions in the same order, on screen, on paper and with their key: {origin}
        {form.address}
      </p>
      <p>{site.disclaimer} No question is from a real exam, or recalled from one.</p>
    </footer>
  );
}
