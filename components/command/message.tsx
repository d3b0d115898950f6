/** A message of the checker; what stands between backquotes is code. */
export function Message({ text }: { text: string }) {
  return text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
