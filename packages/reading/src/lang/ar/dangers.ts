import { fold } from "../../text/fold.ts";

/** What people run from who leave their homes, with and without the article. */
export const DANGERS: readonly string[] =
  "قصف معارك حرب عنف قتال اشتباكات نزاع صراع غارات بطش جحيم موت هجوم هجمات فيضان فيضانات سيول حرائق زلزال مواجهات عدوان"
    .split(" ")
    .flatMap((word) => [word, `ال${word}`]);

const FOLDED: ReadonlySet<string> = new Set(DANGERS.map((word) => fold(word)));

/** `القصف`, `الاشتباكات` by the folded word of an item. */
export function isDanger(word: string): boolean {
  return FOLDED.has(word);
}
