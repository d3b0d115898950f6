import type { Exam } from "@/lib/site/exam-tracks";

/** Sources of lib/facts that are Google's own pages on an exam, in the order in which a candidate wants them. */
export const officialPages: Readonly<Record<Exam, readonly { source: string; name: string }[]>> = {
  ace: [
    { source: "google-cloud-learn-certification-cloud-engineer", name: "Certification page" },
    { source: "services-google-misc-associate-cloud-engineer-exam-guide-english-pdf", name: "Exam guide (PDF)" },
    { source: "services-google-misc-associate-cloud-engineer-renewal-exam-guide-engli", name: "Renewal exam guide (PDF)" },
    { source: "google-cloud-certification-terms", name: "Terms of the programme" },
  ],
  pca: [
    { source: "google-cloud-learn-certification-cloud-architect", name: "Certification page" },
    { source: "services-google-misc-professional-cloud-architect-exam-guide-english-p", name: "Exam guide (PDF)" },
    { source: "services-google-misc-professional-cloud-architect-renewal-exam-guide-e", name: "Renewal exam guide (PDF)" },
    { source: "google-cloud-certification-terms", name: "Terms of the programme" },
  ],
};
