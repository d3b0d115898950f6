import type { FactId } from "@/lib/facts/facts";
import type { Exam } from "./exam-tracks";

interface ExamSection {
  /** Google's number of the section, "2". */
  id: string;
  title: string;
  /** The fact that holds the section's weight. */
  weight: FactId;
  objectives: readonly { id: string; title: string }[];
}

/**
 * The sections and objectives of both exam guides: the numbers are Google's, the titles are in our own words. Pages,
 * topics and questions name an objective by its number, "2.2".
 */
export const examSections = {
  ace: [
    {
      id: "1",
      title: "Get a Google Cloud environment ready",
      weight: "ace-section-1-weight",
      objectives: [
        { id: "1.1", title: "Projects, accounts and the ground they stand on" },
        { id: "1.2", title: "Billing set-up" },
      ],
    },
    {
      id: "2",
      title: "Plan a solution and put it in place",
      weight: "ace-section-2-weight",
      objectives: [
        { id: "2.1", title: "Compute" },
        { id: "2.2", title: "Storage and data" },
        { id: "2.3", title: "Networking" },
        { id: "2.4", title: "Tooling for building resources" },
      ],
    },
    {
      id: "3",
      title: "Keep a solution running well",
      weight: "ace-section-3-weight",
      objectives: [
        { id: "3.1", title: "Running compute" },
        { id: "3.2", title: "Running storage and data" },
        { id: "3.3", title: "Running the network" },
        { id: "3.4", title: "Monitoring and logging" },
      ],
    },
    {
      id: "4",
      title: "Control access and security",
      weight: "ace-section-4-weight",
      objectives: [
        { id: "4.1", title: "IAM" },
        { id: "4.2", title: "Service accounts" },
      ],
    },
  ],
  pca: [
    {
      id: "1",
      title: "Design and plan the architecture",
      weight: "pca-section-1-weight",
      objectives: [
        { id: "1.1", title: "Meet business requirements" },
        { id: "1.2", title: "Meet technical requirements" },
        { id: "1.3", title: "Choose network, storage and compute" },
        { id: "1.4", title: "Plan the migration" },
        { id: "1.5", title: "Look ahead" },
      ],
    },
    {
      id: "2",
      title: "Provision and manage the infrastructure",
      weight: "pca-section-2-weight",
      objectives: [
        { id: "2.1", title: "Network topologies" },
        { id: "2.2", title: "Storage systems" },
        { id: "2.3", title: "Compute systems" },
        { id: "2.4", title: "ML workflows on Gemini Enterprise Agent Platform (the former Vertex AI)" },
        { id: "2.5", title: "Prebuilt AI and APIs" },
      ],
    },
    {
      id: "3",
      title: "Design for security and compliance",
      weight: "pca-section-3-weight",
      objectives: [
        { id: "3.1", title: "Security" },
        { id: "3.2", title: "Compliance" },
      ],
    },
    {
      id: "4",
      title: "Improve technical and business processes",
      weight: "pca-section-4-weight",
      objectives: [
        { id: "4.1", title: "Technical processes" },
        { id: "4.2", title: "Business processes" },
      ],
    },
    {
      id: "5",
      title: "Manage implementation",
      weight: "pca-section-5-weight",
      objectives: [
        { id: "5.1", title: "Advise development and operations teams" },
        { id: "5.2", title: "Work with Google Cloud programmatically" },
      ],
    },
    {
      id: "6",
      title: "Operate with excellence",
      weight: "pca-section-6-weight",
      objectives: [
        { id: "6.1", title: "The operational excellence pillar" },
        { id: "6.2", title: "Observability" },
        { id: "6.3", title: "Deployment and release" },
        { id: "6.4", title: "Support of what is deployed" },
        { id: "6.5", title: "Quality control" },
        { id: "6.6", title: "Reliability in production" },
      ],
    },
  ],
} as const satisfies Record<Exam, readonly ExamSection[]>;

/** An objective with the section it belongs to. */
export interface Objective {
  id: string;
  title: string;
  section: string;
}

/** The objectives of an exam in the guide's order. */
export function objectivesOf(exam: Exam): Objective[] {
  const sections: readonly ExamSection[] = examSections[exam];
  return sections.flatMap(({ title, objectives }) => objectives.map((objective) => ({ ...objective, section: title })));
}
