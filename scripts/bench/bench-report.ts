import type { ReportText } from "@tarjih/reading";

/** The report that a text made for a benchmark is. */
export function benchReport(lang: "ar" | "en", length: number): ReportText["report"] {
  const none = {
    outlet: null,
    author: null,
    url: null,
    captured: null,
    title: null,
    sha256: "",
    text_sha256: "",
  };
  return {
    type: "report",
    id: "r1",
    path: "bench.txt",
    lang,
    published: "2031-04-15",
    length,
    ...none,
  };
}
