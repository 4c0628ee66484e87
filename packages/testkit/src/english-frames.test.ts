import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT, reader, type Figure } from "@tarjih/reading";
import { DEEDS, filled, FRAMES, NUMBERS, VALUES } from "./english-frames.ts";

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
