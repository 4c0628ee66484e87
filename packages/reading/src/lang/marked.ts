/** What a text must be read to say, as the hits of rules have it. */
type Hit = readonly [text: string, said: string];

/** Hits of a rule of statements: `marked("control", "The mayor said {the army holds the mill}.")` marks the words that state it. */
export function marked(kind: string, ...texts: readonly string[]): readonly Hit[] {
  return texts.map((text) => [bare(text), `${kind}:${between(text, "{", "}")}`]);
}

/** Hits of a rule of attributions: `spoken("{The baker} [said] twelve had fled.")` marks who speaks and the cue. */
export function spoken(...texts: readonly string[]): readonly Hit[] {
  return texts.map((text) => [bare(text), `${between(text, "{", "}")}>${between(text, "[", "]")}`]);
}

function bare(text: string): string {
  return text.replace(/[{}[\]]/gu, "");
}

function between(text: string, open: string, close: string): string {
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end <= start)
    throw new TypeError(`no words between ${open} and ${close}: ${text}`);
  return bare(text.slice(start, end));
}
