/** Empty anchors: ids under which a place was, or is elsewhere, known. They keep old and guessed links alive. */
export function OtherIds({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={id} />);
}
