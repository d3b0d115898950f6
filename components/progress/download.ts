/** Hands a file to the learner. */
export function downloadFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** Hands data to the learner as a JSON file. */
export function downloadJson(name: string, data: unknown): void {
  downloadFile(name, JSON.stringify(data, null, 2), "application/json");
}
