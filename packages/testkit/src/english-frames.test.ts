import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT, reader, type Figure } from "@tarjih/reading";

/** What befalls whom in a frame, by the names of its slots. */
interface Deed {
  readonly [slot: string]: string;
}

const DEEDS: Readonly<Record<string, Deed>> = {
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

const NUMBERS: readonly (readonly [N: string, M: string, K: string])[] = [
  ["12", "15", "9"],
  ["twelve", "fifteen", "nine"],
  ["1,200", "1,500", "900"],
];
const VALUES: readonly (readonly number[])[] = [
  [12, 15, 9],
  [12, 15, 9],
  [1200, 1500, 900],
];

/** The frame with a deed and a form of its numbers in its slots; sentences begin with a capital. */
function filled(frame: string, deed: Deed, [N, M, K]: readonly string[]): string {
  const slots: Deed = { ...deed, N: N ?? "", M: M ?? "", K: K ?? "" };
  return frame
    .replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? slot)
    .replace(/(?:^|[.!?"] )[a-z]/gu, (start) => start.toUpperCase());
}

/** A figure in short: "N denied", "..N at-most", "K part", "N other <ministry>". */
function told(figure: Figure, deed: string, values: readonly number[]): string {
  const { low, high, bound, stance, mode, event, phase, measure, chain } = figure;
  const name = (value: number | null): string => {
    if (value === null) return "";
    const at = values.indexOf(value);
    return at < 0 ? String(value) : ("NMK"[at] ?? "");
  };
  return [
    low === high ? name(low) : `${name(low)}..${name(high)}`,
    measure === deed ? "" : measure,
    bound === "exact" ? "" : bound,
    stance === "asserted" || stance === "reported" ? "" : stance,
    mode === "unknown" ? "" : mode,
    event === "main" ? "" : "elsewhere",
    phase === "done" || phase === "unknown" ? "" : phase,
    chain.length > 1 ? `<${chain.at(-1)?.source.toLowerCase() ?? ""}>` : "",
  ]
    .filter((word) => word !== "")
    .join(" ");
}

/** One reader for all frames: it indexes the names of a case once. */
const read = reader(EMPTY_CASE);

function figures(text: string): readonly Figure[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en",
    outlet: "Post",
    published: "2032-06-08",
    length: text.length,
  } as const;
  return read({ report, text }).figures;
}

const FRAMES: readonly (readonly [frame: string, expected: string, also: string])[] = readFileSync(
  join(import.meta.dirname, "../../../fixtures/reading/frames/en.txt"),
  "utf8",
)
  .split("\n")
  .filter((line) => line.includes(" => ") && !line.startsWith("#"))
  .map((line) => {
    const [frame = "", rest = ""] = line.split(" => ");
    const [expected = "", also = ""] = rest.split(" ~ ");
    return [frame, expected, also] as const;
  });

test("the frames are there", () => {
  expect(FRAMES.length).toBeGreaterThan(100);
});

test.each(FRAMES)("%s", (frame, expected, also) => {
  const right = expected.trim() === "-" ? [] : expected.split("|").map((one) => one.trim());
  const may = also.split("|").map((one) => one.trim());
  const wrong: string[] = [];
  for (const [deed, slots] of Object.entries(DEEDS))
    for (const [form, numbers] of NUMBERS.entries()) {
      const text = filled(frame, slots, numbers);
      const found = figures(text).map((one) => told(one, deed, VALUES[form] ?? []));
      // a number may be missed with a verb that a frame does not suit; none is wrong
      const extra = found.filter((one) => !right.includes(one) && !may.includes(one));
      if (extra.length > 0) wrong.push(`${text} ${extra.join(" | ")}`);
    }
  expect(wrong).toEqual([]);
  const plain = DEEDS.killed ?? {};
  const [numbers = ["", "", ""], values = []] = [NUMBERS[0], VALUES[0]];
  const found = figures(filled(frame, plain, numbers)).map((one) => told(one, "killed", values));
  expect(found).toEqual(right);
});
