import { EMPTY_REPORT } from "../model/report.ts";
import { read } from "../read.ts";

/** Of a report of Lina each figure's value with the sources behind the outlet, outermost first. */
export function whoTells(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, outlet: "Lina", length: text.length };
  return read({ report, text })
    .figures.toSorted((a, b) => a.start - b.start)
    .map(({ low, chain }) => {
      const sources = chain.slice(1).map(({ source }) => source);
      return `${low} ${sources.join(" < ")}`.trim();
    });
}
