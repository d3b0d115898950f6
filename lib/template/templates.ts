import { commandTemplates } from "./command-templates";
import { compareTemplates } from "./compare-templates";
import { costTemplates } from "./cost-templates";
import { limitTemplates } from "./limit-templates";
import { recoveryTemplates } from "./recovery-templates";
import type { Template } from "./template";
import { treeTemplates } from "./tree-templates";

/** Every template by id. An id is final; a template that draws other items than before gets another version. */
export const templates = {
  ...costTemplates,
  ...compareTemplates,
  ...limitTemplates,
  ...recoveryTemplates,
  ...treeTemplates,
  ...commandTemplates,
} as const satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = Object.keys(templates) as TemplateId[];

/** Whether a text is a template's id; narrows it. */
export function isTemplateId(id: string): id is TemplateId {
  return Object.hasOwn(templates, id);
}
