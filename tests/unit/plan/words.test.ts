import { expect, test } from "vitest";
import { type Plan, planDays } from "@/lib/plan/plan";
import { calendarDays, minutesWords, stepWords } from "@/lib/plan/words";

const names = { exam: "ACE", chapters: { security: "Security" }, sections: { "ace-2": "Plan a solution" } };

test("a step is told in a few words", () => {
  expect(stepWords({ kind: "review", minutes: 5 }, names)).toBe("Review what is due");
  expect(stepWords({ kind: "read", chapter: "security", minutes: 5, part: 1, of: 1 }, names)).toBe("Read Security");
  expect(stepWords({ kind: "read", chapter: "security", minutes: 5, part: 2, of: 3 }, names)).toBe("Read Security, part 2 of 3");
  expect(stepWords({ kind: "quiz", section: "ace-2", questions: 10, minutes: 10 }, names)).toBe("Quiz of 10 on Plan a solution");
  expect(stepWords({ kind: "exam", form: "b", minutes: 120 }, names)).toBe("Mock exam, form B");
  expect(stepWords({ kind: "report", form: "b", minutes: 15 }, names)).toBe("Go through what form B showed");
});

test("minutes are told in words", () => {
  expect([0, 40, 60, 130].map(minutesWords)).toEqual(["0 min", "40 min", "1 h", "2 h 10 min"]);
});

test("the calendar has each planned day once and the exam's own, under ids that hang on the days alone", () => {
  const given = {
    today: "2027-03-01",
    date: "2027-03-08",
    minutes: 30,
    spent: 0,
    chapters: [{ slug: "security", minutes: 16, weight: 1 }],
    sections: [{ section: "ace-2", weight: 1, right: 0, answered: 0 }],
    reviews: [],
    forms: ["a"],
    formMinutes: 120,
    secondsPerQuestion: 60,
  };
  const planned = (today: string) => calendarDays(planDays({ ...given, today }) as Extract<Plan, { state: "planned" }>, "ace", given.date, names);
  const days = planned("2027-03-01");

  expect(days.map(({ day }) => day)).toEqual(["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06", "2027-03-07", "2027-03-08"]);
  expect(days[0]).toMatchObject({ title: "ACE study: Read Security (25 min)", text: "16 min: Read Security\n9 min: Quiz of 9 on Plan a solution" });
  expect(days[4]).toMatchObject({ title: "ACE study: Mock exam, form A (2 h 6 min)" });
  expect(days[4]?.text).toContain("1 h 36 min more than your usual day, for the mock exam.");
  expect(days.at(-1)).toEqual({ id: "ace-2027-03-08-2027-03-08", day: "2027-03-08", title: "ACE exam", text: "The day you plan for." });
  // Planned anew two days later, the same days have the same ids.
  expect(planned("2027-03-03").map(({ id }) => id)).toEqual(days.slice(2).map(({ id }) => id));
});
