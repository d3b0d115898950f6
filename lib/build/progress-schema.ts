import { toJSONSchema } from "zod/mini";
import { exportSchema } from "@/lib/progress/export";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";

/** The published JSON Schema of the file in which a learner takes everything along. */
export function progressJsonSchema(): object {
  return {
    $id: `${site.address}${routes.progressSchema}`,
    title: "A learner's progress on Assay",
    description:
      "Everything the site remembers of a learner. Events are appended and never changed; two files are merged by the ids of their events. The checksum is the SHA-256, in hexadecimal, of the canonical JSON (keys sorted, no spaces) of everything else in the file. Appearance is theme, text size and motion; setAside is what the device that wrote the file could not read.",
    ...toJSONSchema(exportSchema),
  };
}
