import type { Report } from "@tarjih/reading";
import { reuseWith } from "./reuse.ts";
import type { Reuse } from "./reuse.ts";
import { candidatePairs } from "./shingles.ts";
import { textWords } from "./text-words.ts";
import type { TextWords, Vocabulary } from "./text-words.ts";

/** A report with its words; `words` is empty where there is no text (figures coded by hand). */
export interface TextReport {
  readonly report: Report;
  readonly words: TextWords;
}

/** Two reports (indices, first smaller) of which one has words of the other. */
export interface TextLink {
  readonly a: number;
  readonly b: number;
  readonly reuse: Reuse;
  readonly why: readonly string[];
}

/** Fewer words than this and equal texts may be two people's ("20 killed in the attack"). */
const SAME_TEXT_WORDS = 12;
const SAME_TEXT_P = 0.99;

/** Reports with their words, in the given order. */
export function textReports(
  reports: readonly Report[],
  texts: ReadonlyMap<string, string>,
): readonly TextReport[] {
  const vocabulary: Vocabulary = new Map();
  return reports.map((report) => ({
    report,
    words: textWords(texts.get(report.id) ?? "", vocabulary),
  }));
}

/**
 * Who has whose words. Equal texts are put together first (their links go to the first of them), so that a
 * flood of copies costs nothing and hides nothing; the others are paired by rare shingles and verified.
 */
export function copiedText(reports: readonly TextReport[]): readonly TextLink[] {
  const firsts: number[] = [];
  const links: TextLink[] = [];
  const seen = new Map<string, number>();
  for (const [i, { report, words }] of reports.entries()) {
    const key = words.ids.length < SAME_TEXT_WORDS ? `bytes:${report.sha256}` : words.ids.join(" ");
    const first = report.sha256 === "" && words.ids.length === 0 ? undefined : seen.get(key);
    if (first === undefined) {
      seen.set(key, i);
      firsts.push(i);
      continue;
    }
    const bytes = reports[first]?.report.sha256 === report.sha256;
    links.push({
      a: first,
      b: i,
      reuse: wholeText(words.ids.length, bytes ? 1 : SAME_TEXT_P),
      why: [bytes ? "same-bytes" : "same-text"],
    });
  }
  const shingles = firsts.map((i) => new Set(reports[i]?.words.shingles));
  let compared = -1;
  let compare = reuseWith(EMPTY);
  for (const [x, y] of candidatePairs(shingles)) {
    const [a, b] = [firsts[x] ?? 0, firsts[y] ?? 0];
    // Pairs come sorted: a text is indexed once for all that it is compared with.
    if (a !== compared) compare = reuseWith(reports[a]?.words ?? EMPTY);
    compared = a;
    const reuse = compare(reports[b]?.words ?? EMPTY, shingles[y]?.size ?? 0);
    if (reuse.p === 0) continue;
    const share = Math.round(reuse.containment * 100);
    links.push({
      a,
      b,
      reuse,
      why: [`copied-run:${reuse.longest} words`, `shared-text:${share}%`],
    });
  }
  return links;
}

function wholeText(words: number, p: number): Reuse {
  return { runs: [{ a: 0, b: 0, length: words, own: words }], containment: 1, longest: words, p };
}

const EMPTY: TextWords = {
  ids: new Int32Array(),
  starts: new Int32Array(),
  ends: new Int32Array(),
  quoted: new Uint8Array(),
  shingles: new Int32Array(),
};
