/** Where an export goes when nobody says: beside whoever asks, named after the case and the format. */
export function namedHere(name: string, format: string, ending: string | null): string {
  const stem = name === "" ? "case" : name;
  return ending === null ? `${stem}-${format}` : `${stem}-${format}.${ending}`;
}
