import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Measure } from "@tarjih/reading";

const FOLDERS = join(import.meta.dirname, "../../fixtures/whole-folders");

/** Report (its file without ending), words as written, and which of these in its text, from 0. */
export type Spot = readonly [report: string, quote: string, nth: number];

/** A number of the texts: the measures that a careful coder could give it, its values; two nulls: a vague word. */
export interface GoldNumber {
  readonly at: Spot;
  readonly measures: readonly Measure[];
  readonly low: number | null;
  readonly high: number | null;
  /** Tells nothing of the event (two towers, four ambulances): no miss where it is not read. */
  readonly minor?: true;
}

/** Two claims that cannot both be right, each wherever it stands. */
export interface GoldConflict {
  readonly question: string;
  readonly a: readonly Spot[];
  readonly b: readonly Spot[];
  /** Where else one of the two is said: in a copy. */
  readonly copies?: readonly Spot[];
  /** Follows from others, or was taken back later: right where it is told, and no miss where it is not. */
  readonly implied?: true;
  /** Not of two numbers: who did it, at what hour, who was warned. */
  readonly words?: true;
}

/** One folder and what a careful reader who had not seen the program made of it. */
export interface FolderGold {
  readonly name: string;
  /** Directory of its reports. */
  readonly reports: string;
  readonly figures: readonly GoldNumber[];
  readonly conflicts: readonly GoldConflict[];
}

/** The folders of one part, by name. Throws where a gold file cannot be read. */
export function folderGold(part: "open" | "locked"): readonly FolderGold[] {
  const root = join(FOLDERS, part);
  return readdirSync(root)
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(root, name, "gold.json"), "utf8");
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this repository's own file; a wrong shape fails in its test
      const gold = JSON.parse(text) as Pick<FolderGold, "figures" | "conflicts">;
      return { name, reports: join(root, name, "reports"), ...gold };
    });
}
