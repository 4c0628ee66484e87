/** Elements of HTML within a line: what stands around them is read on as one ("<b>30</b> people"). */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr b big cite em font i ins mark q s small span strong tt u".split(" "),
);

/** Elements that part what stands around them; a note's "<sup>2</sup>" is no part of the number before it. */
const PARTING: ReadonlySet<string> = new Set(
  "article aside blockquote body br center dd del div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html iframe img li link main meta nav ol p pre script section strike style sub sup table tbody td tfoot th thead time title tr ul video".split(
    " ",
  ),
);

/** The longest tag: a link with its address. A "<" without an end is looked at no further. */
const LONGEST = 2000;

const NAME = /<\/?([a-z][a-z0-9]*)(?=[\s/>])/iy;

function elementAt(raw: string, at: number): string | null {
  NAME.lastIndex = at;
  return NAME.exec(raw)?.[1]?.toLowerCase() ?? null;
}

/**
 * Where the HTML tag that begins at `at` ends, as pasted pages have it in plain text; `at` where none begins. Its "<"
 * and ">" bound no number ("<b>30" is not "more than 30"), and its letters are no words ("<p>40 people" is no page).
 */
export function tagEnd(raw: string, at: number, end: number): number {
  const name = elementAt(raw, at);
  if (name === null || !(INLINE.has(name) || PARTING.has(name))) return at;
  const last = Math.min(end, at + LONGEST);
  for (let i = at + 1; i < last; i++) {
    const sign = raw[i];
    if (sign === ">") return i + 1;
    if (sign === "<") return at;
  }
  return at;
}

/** The tag at this place stands within a line. */
export function isInline(raw: string, at: number): boolean {
  return INLINE.has(elementAt(raw, at) ?? "");
}

/** Marks of notes as encyclopaedias and reports set them, right behind a word or its stop. */
const NOTE = /\[(?:[\d٠-٩۰-۹]{1,3}|[a-z]|note [\d٠-٩]{1,2}|citation needed)\]/iuy;

/** Where the mark of a note that begins at `at` ends; `at` where none does. "1,700[2] cadets" are 1,700 and no two. */
export function noteEnd(raw: string, at: number): number {
  if (at === 0 || /[\s[(]/u.test(raw[at - 1] ?? " ")) return at;
  NOTE.lastIndex = at;
  return at + (NOTE.exec(raw)?.[0].length ?? 0);
}
