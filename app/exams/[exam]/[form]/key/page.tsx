import type { Metadata } from "next";
import { ExamKey } from "@/components/exam/exam-key";
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
    title: `Key to ${name}`,
    description: `The key to ${name} of the AlloyDB-focused mock exams on paper: letters, reasons and the id of each question.`,
    path: routes.examKey(exam, form),
  });
}

export default async function ExamKeyPage(props: FormProps) {
  const { exam, form, bank, served } = await findForm(props);
  return (
    <main id="content" className="exam-paper">
      <PaperRoom exam={exam} form={form} sheet="key" bank={bank}>
        {served && <ExamKey {...served} origin={site.address} />}
      </PaperRoom>
      <noscript>{!served && <p className="sheet-open">A seeded form is drawn in your browser, which needs scripts. The forms A, B and C do not.</p>}</noscript>
    </main>
  );
}
