import { WITHHELD_HASH } from "@tarjih/reading";
import type { Blinding } from "./blinding.ts";
import type { EditedText } from "./edits.ts";
import type { HiddenReports } from "./hidden-reports.ts";

/** Ids that the archive makes, of the first twelve digits of a hash; `.2` is a second file of the same bytes. */
const MADE = String.raw`r[0-9a-f]{12}(?:\.\d+)?`;
const IS_MADE = new RegExp(`^${MADE}$`, "u");
/** A whole hash, a report, or a claim in a report: `r1a2b3c4d5e6f.f120-123`, the second of its kind there with `.2`. */
const TELLING = new RegExp(
  String.raw`[0-9a-f]{64}|(${MADE})(?:\.([a-z])(\d+)-(\d+)(?:\.\d+)?)?`,
  "gu",
);
/** A claim in a report with an id that somebody gave it. */
const CLAIM = /^((.+)\.([a-z])(\d+)-(\d+)(?:\.\d+)?)(-.*)?$/su;

/**
 * Strings without what is made of something hidden: hashes become commitments, ids of reports others that tell nothing, and the
 * offsets in the id of a claim those in the text as it leaves, since the difference says how long the name is. `edited` are the texts
 * that have something hidden.
 */
export function blindWords(
  { ids, hashes }: HiddenReports,
  edited: ReadonlyMap<string, EditedText>,
  blinding: Blinding | undefined,
): (text: string) => string {
  const others = new Map(
    [...ids].map((id, at) => [
      id,
      isMade(id) ? (blinding?.id(id) ?? `report-withheld-${at + 1}`) : id,
    ]),
  );
  const given = new Set([...ids].filter((id) => !isMade(id)));
  const claims = new Map<string, string>();
  const taken = new Set<string>();

  return (text) => {
    const [, claim, report, letter, start, end, more = ""] = CLAIM.exec(text) ?? [];
    if (claim !== undefined && report !== undefined && letter !== undefined && given.has(report))
      return `${moved(report, letter, Number(start), Number(end), claim)}${more}`;
    return text.replaceAll(TELLING, (found, made?: string, kind?: string, from = "", to = "") => {
      if (made === undefined)
        return hashes.has(found) ? (blinding?.hash(found) ?? WITHHELD_HASH) : found;
      if (!others.has(made)) return found;
      return kind === undefined
        ? (others.get(made) ?? found)
        : moved(made, kind, Number(from), Number(to), found);
    });
  };

  /** Two claims whose passages come to be one, both within a name, stay two. */
  function moved(report: string, letter: string, start: number, end: number, id: string): string {
    const known = claims.get(id);
    if (known !== undefined) return known;
    const text = edited.get(report);
    const at = (offset: number, side: "start" | "end"): number =>
      text === undefined ? offset : text.moved(offset, side);
    const stem = `${others.get(report) ?? report}.${letter}${at(start, "start")}-${at(end, "end")}`;
    let own = stem;
    for (let times = 2; taken.has(own); times += 1) own = `${stem}.${times}`;
    taken.add(own);
    claims.set(id, own);
    return own;
  }
}

function isMade(id: string): boolean {
  return IS_MADE.test(id);
}
