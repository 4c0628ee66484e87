import { EMPTY_REPORT } from "../model/report.ts";
import { read } from "./by-rules.ts";

/** Each figure of an English report of Wednesday, 18 June 2031, by its words and its event: "12 main". */
export function eventsOf(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en" as const,
    published: "2031-06-18",
    length: text.length,
  };
  return read({ report, text }).figures.map(({ quote, event }) => `${quote} ${event}`);
}
