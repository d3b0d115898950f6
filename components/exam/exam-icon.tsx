import { IconDrawing } from "@/components/ui/icon";

/** The icons of the exam room and its report, which no other page needs. */
const paths = {
  flag: "M5 17V3.5M5 4h10l-2.5 3.5L15 11H5",
  strike: "M3 10h14M6 6.5C6 5 7.6 4 10 4s3.7 1 4 2.2M6 13.6C6.3 15 7.8 16 10 16c2.5 0 4-1 4-2.6",
  clock: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM10 6.5V10l2.5 2",
  pause: "M7 4.5v11M13 4.5v11",
  list: "M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9",
} as const;

export function ExamIcon({ name }: { name: keyof typeof paths }) {
  return <IconDrawing path={paths[name]} />;
}
