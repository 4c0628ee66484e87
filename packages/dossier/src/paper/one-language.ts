import type { InterfaceLanguage } from "@tarjih/i18n";

/**
 * The markup without the sentences of the other language: paper has no switch, and a hidden sentence would still be
 * in the text that programs read. The markup is our own: every sentence stands in an element of class `t`.
 */
export function oneLanguage(markup: string, lang: InterfaceLanguage): string {
  const other = lang === "ar" ? "en" : "ar";
  const opening = new RegExp(`<(span|text) class="t(?: [^"]*)?" lang="${other}"`, "g");
  let kept = "";
  let from = 0;
  for (let found = opening.exec(markup); found !== null; found = opening.exec(markup)) {
    kept += markup.slice(from, found.index);
    from = endOf(markup, found.index, found[1] ?? "span");
    opening.lastIndex = from;
  }
  return kept + markup.slice(from);
}

/** Where the element that begins at `start` ends, elements of its own name inside it counted. */
function endOf(markup: string, start: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}[\\s>]`, "g");
  tag.lastIndex = start;
  let depth = 0;
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return markup.indexOf(">", found.index) + 1;
  }
  throw new TypeError(`oneLanguage: <${name}> at ${start} does not end`);
}
