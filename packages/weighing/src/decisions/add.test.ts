import type { Decision, Figure, Ruling, Weighing } from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { expect, test } from "vitest";
import { decided, figure, reading, report, weighed } from "../testing/build.ts";
import { weigher } from "../weigher.ts";
import type { AskedDecision, Refused } from "./asked-decision.ts";
import { marked } from "./mark.ts";
import { rulingOf } from "./ruling-of.ts";

const HERE = { ...report("alba"), text_sha256: "t1" };
const TEXT = "مقدمة. أُخذ الشقيقان من المطحنة مساء الاثنين، قال حارس المطحنة. انتهى 😀.";
const TEXTS = new Map([[HERE.id, TEXT]]);
const READINGS = [reading(HERE, [])];
const AT = { start: TEXT.indexOf("الشقيقان"), end: TEXT.indexOf("الشقيقان") + "الشقيقان".length };
const ID = `${HERE.id}.h${AT.start}-${AT.end}-captured`;

type Asked = Extract<AskedDecision, { readonly kind: "add" }>;

const ASKED: Asked = {
  kind: "add",
  report: HERE.id,
  at: "الشقيقان",
  slots: { measure: "captured", low: 2, high: 2 },
  source: "حارس المطحنة",
  sourceKind: "witness",
};

function asked(more: Partial<Asked> = {}, on: Weighing = weighed(READINGS)): Ruling | Refused {
  return rulingOf({ ...ASKED, ...more }, on, (id) => TEXTS.get(id) ?? null);
}

function added(): Decision {
  const ruling = asked();
  if ("refused" in ruling) throw new Error(ruling.refused);
  return decided(ruling);
}

function figuresIn({ figures }: Weighing): readonly unknown[] {
  return figures.map(({ id, low, byHand, group }) => [id, low, byHand ?? null, group]);
}

test("a figure by hand answers a question, with its words, sentence and source", () => {
  const weighing = weighed(READINGS, { texts: TEXTS, decisions: [added()] });
  const [only] = weighing.figures;
  expect(only).toMatchObject({
    id: ID,
    quote: "الشقيقان",
    byHand: "decision-1",
    bound: "exact",
    event: "main",
    asOf: { basis: "published" },
    decisions: ["decision-1"],
    rules: [],
  });
  expect(TEXT.slice(only?.sentence.start, only?.sentence.end)).toMatch(/^أُخذ .*المطحنة\.$/u);
  const step = only?.chain.at(-1);
  expect(step).toMatchObject({ source: "حارس المطحنة", kind: "witness" });
  expect(TEXT.slice(step?.start ?? 0, step?.end ?? 0)).toBe("حارس المطحنة");
  expect(weighing.questions.map(({ answers }) => answers.map((each) => each.figure))).toEqual([
    [ID],
  ]);
  expect(marked(weighing, [added()])).toEqual(weighing);
  // A weighing that grows says the same.
  const grown = weigher({
    case: EMPTY_CASE,
    readings: [],
    texts: new Map(),
    decisions: [added()],
  });
  grown.add(READINGS, TEXTS);
  expect(grown.weighing()).toEqual(weighing);
});

test("what cannot be added is refused with its reason", () => {
  const half = TEXT.indexOf("😀") + 1;
  const refused = (more: Partial<Asked>): string => {
    const ruling = asked(more);
    return "refused" in ruling ? ruling.refused : "";
  };
  expect(refused({ report: "elm" })).toBe("unknown-id");
  expect(refused({ at: "المطحنة" })).toBe("not-in-text");
  expect(refused({ at: { start: half, end: half + 1 } })).toBe("not-in-text");
  expect(refused({ at: { start: 0, end: TEXT.length + 1 } })).toBe("not-in-text");
  expect(refused({ slots: { low: 2, high: 2 } })).toBe("empty");
  expect(refused({ slots: { measure: "captured" } })).toBe("empty");
  expect(refused({ slots: { measure: "captured", low: 3, high: 2 } })).toBe("low-above-high");
  const backwards = { start: "2031-04-14", end: "2031-04-12", basis: "stated" } as const;
  expect(refused({ slots: { measure: "captured", low: 2, high: 2, asOf: backwards } })).toBe(
    "no-such-day",
  );
  const there = weighed(READINGS, { texts: TEXTS, decisions: [added()] });
  expect(asked({}, there)).toEqual({ refused: "already-by-hand", id: ID });
  const read = weighed([reading(HERE, [readNow()])]);
  expect(asked({}, read)).toEqual({ refused: "already-read", id: "alba.f1" });
});

function readNow(more: Partial<Figure> = {}): Figure {
  const as = { id: "alba.f1", measure: "captured", quote: "الشقيقان", ...AT } as const;
  return figure(HERE, 2, { ...as, ...more });
}

test("a report is called by its path too, or by the end of it where that is one report's", () => {
  const other = report("birch", { path: "in/two/b.txt" });
  const twin = report("cedar", { path: "in/two/c.txt" });
  const on = weighed([...READINGS, reading(other, []), reading(twin, [])]);
  const named = (name: string): string => {
    const ruling = rulingOf({ ...ASKED, report: name }, on, () => TEXT);
    return "refused" in ruling || ruling.kind !== "add" ? "" : ruling.figure.report;
  };
  expect(["alba.txt", "two/b.txt", "c.txt", "txt", "d.txt"].map(named)).toEqual([
    "alba",
    "birch",
    "cedar",
    "",
    "",
  ]);
});

test("what newer rules read counts once, with what the person said of it", () => {
  const ruling = asked({ slots: { ...ASKED.slots, group: "guards" } });
  if ("refused" in ruling) throw new Error(ruling.refused);
  const decisions = [decided(ruling)];
  const weighing = weighed([reading(HERE, [readNow()])], { texts: TEXTS, decisions });
  expect(figuresIn(weighing)).toEqual([["alba.f1", 2, null, "guards"]]);
  expect(weighing.figures[0]).toMatchObject({
    decisions: ["decision-1"],
    read: { group: "unknown" },
  });
  const told = weighing.findings.filter(({ code }) => code.startsWith("decision"));
  expect(told).toMatchObject([{ code: "decision-double", detail: { figure: "alba.f1" } }]);
  expect(marked(weighing, decisions)).toEqual(weighing);
  // Another number on other words of the text is another figure.
  const elsewhere = readNow({ start: 0, end: 5, quote: "مقدمة" });
  expect(weighed([reading(HERE, [elsewhere])], { texts: TEXTS, decisions }).figures).toHaveLength(
    2,
  );
});

test("in an altered text it stands where its words stand once, and is told to be lost where they do not", () => {
  const altered = { ...HERE, text_sha256: "t2" };
  const now = (text: string): Weighing =>
    weighed([reading(altered, [])], {
      texts: new Map([[HERE.id, text]]),
      decisions: [added()],
    });
  const codes = ({ findings }: Weighing): readonly string[] =>
    findings.map(({ code }) => code).filter((code) => code.startsWith("decision"));
  const moved = now(`عنوان. ${TEXT}`);
  expect(moved.figures[0]).toMatchObject({ id: ID, start: AT.start + 7, quote: "الشقيقان" });
  expect(codes(moved)).toEqual(["decision-moved"]);
  expect(now(`${TEXT} ${TEXT}`).figures).toEqual([]);
  expect(codes(now("نص آخر"))).toEqual(["decision-lost"]);
});

test("two people who add it otherwise in two copies are to be settled; the same is one", () => {
  const mine = added();
  if (mine.kind !== "add") throw new Error(mine.kind);
  const { figure: seen } = mine;
  const theirs: Decision = {
    ...mine,
    id: "decision-2",
    who: "Sami",
    fromCase: "line",
    knew: [],
  };
  const same = weighed(READINGS, { texts: TEXTS, decisions: [mine, theirs] });
  expect(figuresIn(same)).toEqual([[ID, 2, "decision-1", "unknown"]]);
  const other = { ...theirs, figure: { ...seen, slots: { ...seen.slots, low: 3, high: 3 } } };
  const differ = weighed(READINGS, { texts: TEXTS, decisions: [mine, other] });
  expect(differ.figures).toEqual([]);
  expect(differ.findings.map(({ code }) => code)).toContain("decisions-differ");
  expect(differ.findings.map(({ code }) => code)).not.toContain("decision-lost");
});

test("it can be fixed, rejected and overruled as any figure, without losing its words", () => {
  const first = added();
  const on = weighed(READINGS, { texts: TEXTS, decisions: [first] });
  const fix = rulingOf({ kind: "fix", figure: ID, slots: { group: "guards" } }, on);
  const reject = rulingOf({ kind: "reject", figure: ID }, on);
  if ("refused" in fix || "refused" in reject) throw new Error("refused");
  const fixed = weighed(READINGS, { texts: TEXTS, decisions: [first, decided(fix, "decision-2")] });
  expect(fixed.figures[0]).toMatchObject({
    group: "guards",
    byHand: "decision-1",
    review: "fixed",
  });
  const none = weighed(READINGS, {
    texts: TEXTS,
    decisions: [first, decided(reject, "decision-2")],
  });
  expect(none.questions).toEqual([]);
  expect(none.figures[0]).toMatchObject({ review: "rejected" });
});
