import type { Metadata } from "next";
import { ExamSheet } from "@/components/exam/exam-sheet";
import { PaperRoom } from "@/components/exam/paper-room";
import { nameOfForm } from "@/lib/exam/names";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import "../../../../exam-paper.css";
import { findForm, type FormProps, formParams } from "../find-form";

export const dynamicParams = false;

export const generateStaticParams = formParams;

export async function generateMetadata(props: FormProps): Promise<Metadata> {
  const { exam, form, address } = await findForm(props);
  const name = nameOfForm(address);
  return pageMetadata({
    title: `${name} on paper`,
    description: `${name} of the AlloyDB-focused mock exams, to print: numbered questions, case texts, boxes for the letters, and a key by itself.`,
    path: routes.examPaper(exam, form),
  });
}

export default async function ExamPaperPage(props: FormProps) {
  const { exam, form, bank, served } = await findForm(props);
  return (
    <main id="content" className="exam-paper">
      <PaperRoom exam={exam} form={form} sheet="paper" bank={bank}>
        {served && <ExamSheet {...served} origin={site.address} />}
      </PaperRoom>
      <noscript>{!served && <p className="sheet-open">A seeded form is drawn in your browser, which needs scripts. The forms A, B and C do not.</p>}</noscript>
    </main>
  );
}
