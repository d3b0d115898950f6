/** The mark: an assayer's punch. A shield of the kind struck into metal, with the A of an alloy of two parts. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width="28" height="28" className="mark shrink-0">
      <path className="mark-field" d="M4 3h24v15.5c0 5.6-5 8.7-12 11.5C9 27.2 4 24.1 4 18.5Z" />
      <path className="mark-letter" d="M9.5 23 16 7l6.5 16M12 17.5h8" />
    </svg>
  );
}
