import { dayWords } from "@/components/progress/local-day";
import { agoWords, type Day, dayAfter } from "@/lib/progress/day";

/** Days that are shown, today the last. */
const shownDays = 28;

/** The days on which the learner studied: a stroke for each of the last weeks, and the same in words. */
export function StudiedDays({ studied, today }: { studied: ReadonlySet<Day>; today: Day }) {
  const days = Array.from({ length: shownDays }, (_, at) => dayAfter(today, at + 1 - shownDays));
  const count = days.filter((day) => studied.has(day)).length;
  const latest = [...studied].toSorted().at(-1);
  const row = inARow(studied, today);
  return (
    <section aria-labelledby="studied">
      <h2 id="studied">Days of study</h2>
      {latest === undefined ? (
        <p>None on this device yet.</p>
      ) : (
        <p>
          {studied.size === 1 ? "One day" : `${studied.size} days`} in all, {count === 0 ? "none" : count} of the last {shownDays}; the latest{" "}
          {agoWords(latest, today)}
          {row > 1 && `, ${row} in a row`}. A day off loses nothing: what is due waits.
        </p>
      )}
      {count > 0 && (
        <div className="studied" aria-hidden="true">
          {days.map((day) => (
            <span key={day} data-studied={studied.has(day) || undefined} title={dayWords(day, "short")} />
          ))}
        </div>
      )}
    </section>
  );
}

/** How many days in a row the learner studied, up to today or yesterday. */
function inARow(studied: ReadonlySet<Day>, today: Day): number {
  let day = studied.has(today) ? today : dayAfter(today, -1);
  let count = 0;
  while (studied.has(day)) {
    count += 1;
    day = dayAfter(day, -1);
  }
  return count;
}
