import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What befalls whom in a frame, by the names of its slots. */
export interface Deed {
  readonly [slot: string]: string;
}

export const DEEDS: Readonly<Record<string, Deed>> = {
  killed: {
    n: "civilians",
    pp: "killed",
    past: "killed",
    inf: "kill",
    ger: "killing",
    deeds: "deaths",
    S: "the shelling",
  },
  wounded: {
    n: "civilians",
    pp: "wounded",
    past: "wounded",
    inf: "wound",
    ger: "wounding",
    deeds: "injuries",
    S: "the shelling",
  },
  arrested: {
    n: "students",
    pp: "arrested",
    past: "arrested",
    inf: "arrest",
    ger: "arresting",
    deeds: "arrests",
    S: "the police",
  },
  displaced: {
    n: "families",
    pp: "displaced",
    past: "displaced",
    inf: "displace",
    ger: "displacing",
    deeds: "displaced families",
    S: "the fighting",
  },
  destroyed: {
    n: "houses",
    pp: "destroyed",
    past: "destroyed",
    inf: "destroy",
    ger: "destroying",
    deeds: "destroyed houses",
    S: "the shelling",
  },
  released: {
    n: "detainees",
    pp: "released",
    past: "released",
    inf: "release",
    ger: "releasing",
    deeds: "releases",
    S: "the army",
  },
};

export const NUMBERS: readonly (readonly [N: string, M: string, K: string])[] = [
  ["12", "15", "9"],
  ["twelve", "fifteen", "nine"],
  ["1,200", "1,500", "900"],
];
export const VALUES: readonly (readonly number[])[] = [
  [12, 15, 9],
  [12, 15, 9],
  [1200, 1500, 900],
];

/** The frame with a deed and a form of its numbers in its slots; sentences begin with a capital. */
export function filled(frame: string, deed: Deed, [N, M, K]: readonly string[]): string {
  const slots: Deed = { ...deed, N: N ?? "", M: M ?? "", K: K ?? "" };
  return frame
    .replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? slot)
    .replace(/(?:^|[.!?"] )[a-z]/gu, (start) => start.toUpperCase());
}

/** The frames of `fixtures/reading/frames/en.txt`: the sentence with slots, what is read of it, and what other deeds may give as well. */
export const FRAMES: readonly (readonly [frame: string, expected: string, also: string])[] =
  readFileSync(join(import.meta.dirname, "../../../fixtures/reading/frames/en.txt"), "utf8")
    .split("\n")
    .filter((line) => line.includes(" => ") && !line.startsWith("#"))
    .map((line) => {
      const [frame = "", rest = ""] = line.split(" => ");
      const [expected = "", also = ""] = rest.split(" ~ ");
      return [frame, expected, also] as const;
    });
