/** A number of things in words: "1 note", "3 notes". */
export function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}
