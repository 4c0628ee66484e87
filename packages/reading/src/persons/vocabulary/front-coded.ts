/** Words of a list in which each says by a digit how many letters it shares with the one before: a third of its length. */
export function frontDecoded(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let before = "";
  for (const [, shared = "0", rest = ""] of list.matchAll(/(\d)([^\d\s]*)/gu)) {
    before = before.slice(0, Number(shared)) + rest;
    words.add(before);
  }
  return words;
}
