import { join } from "node:path";
import { collect, type Collection } from "@tarjih/archive";
import type { ReportText } from "@tarjih/reading";

/** The example case, whose reports are read by benchmarks. */
export async function exampleCase(): Promise<Collection> {
  const collected = await collect([join(import.meta.dirname, "../../examples/nawras-prison")]);
  if (!collected.ok) throw new Error("the example case cannot be read");
  return collected.collection;
}

/** The example's reports of one language, repeated with their number in front so that no two parts are the same. */
export function corpus(reports: readonly ReportText[], lang: "ar" | "en", most: number): string {
  const texts = reports.filter(({ report }) => report.lang === lang).map(({ text }) => text);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < most; i++) {
    const part = `${i}.\n${texts[i % texts.length] ?? ""}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join("").slice(0, most);
}
