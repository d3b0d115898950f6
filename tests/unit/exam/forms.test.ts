import { describe, expect, test } from "vitest";
import { checkForms, formSections, type FrozenForms } from "@/lib/exam/forms";
import { examShapes } from "@/lib/exam/shape";
import { anExamBank } from "@/tests/support/an-exam-bank";

const shapes = examShapes();
const { index, forms } = anExamBank();

/** The mistakes of the forms after a change to one of them. */
function after(exam: "ace" | "pca", form: "a" | "b" | "c", change: (ids: string[]) => string[]): string[] {
  const changed: FrozenForms = { ...forms, [exam]: { ...forms[exam], [form]: change([...forms[exam][form]]) } };
  return checkForms(changed, index, shapes);
}

const replaced = (ids: string[], old: string, by: string) => ids.map((id) => (id === old ? by : id));
const entryOf = (id: string) => {
  const found = index.find((entry) => entry.id === id);
  if (!found) throw new Error(`The bank of the test has no ${id}.`);
  return found;
};

describe("the seats of the fixed forms", () => {
  test("follow the published weights; the third form of PCA has what is left of all three", () => {
    expect(formSections(shapes.ace)).toEqual({ a: [10, 15, 15, 10], b: [10, 15, 15, 10], c: [10, 15, 15, 10] });
    expect(formSections(shapes.pca)).toEqual({ a: [13, 9, 9, 7, 6, 6], b: [13, 9, 9, 7, 6, 6], c: [12, 8, 8, 8, 7, 7] });
  });
});

describe("frozen forms", () => {
  test("that keep their rules pass", () => {
    expect(checkForms(forms, index, shapes)).toEqual([]);
  });

  test("are refused when a question is gone, with its id and what to do", () => {
    const [id = ""] = forms.ace.b;
    const left = index.filter((entry) => entry.id !== id);
    expect(checkForms(forms, left, shapes)).toEqual([`ace › b › ${id}: there is no such question; put one that is asked in its place, of the same section.`]);
  });

  test("are refused when two of them share a question, with both places", () => {
    const [own = "", foreign = ""] = [forms.ace.a[0], forms.ace.b.find((id) => entryOf(id).objective === entryOf(forms.ace.a[0] ?? "").objective)];
    expect(after("ace", "a", (ids) => replaced(ids, own, foreign))).toEqual([
      `ace › b › ${foreign}: it stands in ace › a too; put another question of its section in one of the two places.`,
    ]);
  });

  test("are refused when a question of the other exam is among them", () => {
    const [own = ""] = forms.ace.a;
    expect(after("ace", "a", (ids) => replaced(ids, own, "pca-900"))[0]).toMatch(/^ace › a › pca-900: there is no such question/);
    expect(checkForms(forms, [...index.filter(({ id }) => id !== own), { ...entryOf(own), exam: "pca" }], shapes)[0]).toBe(
      `ace › a › ${own}: it is of PCA; put a question of this exam in its place.`,
    );
  });

  test("are refused when a section has not the seats of its weight", () => {
    const moved = index.map((entry) => (entry.id === forms.ace.a[0] ? { ...entry, objective: entry.objective === "1.1" ? "2.1" : "1.1" } : entry));
    const said = checkForms(forms, moved, shapes);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^ace › a: section 1 has (?:9|11) questions \(ace-.*\) and by its weight 10 seats; exchange questions/);
  });

  test("of PCA are refused when case studies are too many, too few questions hang on them, or a study is torn apart", () => {
    const [first = ""] = forms.pca.a.filter((id) => entryOf(id).case);
    const study = entryOf(first).case;
    const plain = index.map((entry) => (entry.case === study && forms.pca.a.includes(entry.id) ? { ...entry, case: undefined } : entry));
    expect(checkForms(forms, plain as typeof index, shapes)).toEqual([
      expect.stringMatching(/^pca › a: it uses 1 case studies \(.*\) where a form has 2;/),
      expect.stringMatching(/^pca › a: [0-9] of its questions are on case studies, and 10 to 16 should be;/),
    ]);
    const apart = after("pca", "a", (ids) => [...ids.filter((id) => id !== first), first]);
    expect(apart).toEqual([expect.stringMatching(/^pca › a: questions of one case study stand apart \(.*\); move them together\.$/)]);
  });
});
