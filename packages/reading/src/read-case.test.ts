import { expect, test } from "vitest";
import { EMPTY_REPORT } from "./model/index.ts";
import type { Reading, ReportText } from "./model/index.ts";
import { mostRead, textRead, textsRead } from "./most-read.ts";
import { caseReader } from "./read-case.ts";
import { read } from "./read.ts";

const SHARING = { each: 20, more: 400 };

const report = (id: string, text: string): ReportText => ({
  report: { ...EMPTY_REPORT, id, path: `${id}.txt`, lang: "en", published: "2031-04-15" },
  text,
});
const long = (id: string, sentences: number): ReportText =>
  report(
    id,
    Array.from({ length: sentences }, (_, i) => `${i + 3} people were killed.\n`).join(""),
  );
const SHORT = report("short", "Nine people were killed in Olm, the ministry said on Monday.\n");

function readAll(reports: readonly ReportText[]): ReadonlyMap<string, Reading> {
  const reading = caseReader(undefined, SHARING);
  for (const one of reports) reading.next(one);
  return new Map(reading.end().map((one) => [one.report.id, one]));
}

test("of long reports of one case each is read equally far, and of a short one everything", () => {
  const reports = [long("a", 1000), long("b", 2000), SHORT, long("c", 900)];
  const readings = readAll(reports);
  const far = 20 + Math.floor(400 / 3);
  expect([...readings.keys()]).toEqual(["a", "b", "short", "c"]);
  expect([...readings.values()].map(mostRead)).toEqual([far, far, null, far]);
  expect(readings.get("short")).toEqual(read(SHORT));
  const finding = readings.get("b")?.findings.find(({ code }) => code === "too-many-claims");
  expect(finding).toMatchObject({ report: "b", severity: "error", detail: { count: far } });
  // read again as far as the finding says, it is the same
  for (const one of reports) {
    const reading = readings.get(one.report.id);
    expect(reading).toEqual(read(one, undefined, reading && (mostRead(reading) ?? undefined)));
  }
});

test("in whatever order reports come, the same is read of each", () => {
  const reports = [long("a", 1000), long("b", 150), SHORT, long("c", 900), long("d", 60)];
  const first = readAll(reports);
  for (const order of [reports.toReversed(), [...reports.slice(2), ...reports.slice(0, 2)]]) {
    const again = readAll(order);
    for (const [id, reading] of first) expect(again.get(id)).toEqual(reading);
  }
  expect([...first.values()].filter((one) => mostRead(one) === null).length).toBeGreaterThan(1);
});

test("one long report alone is read as far as one may be, and two that fit together whole", () => {
  const [alone] = readAll([long("a", 1000)]).values();
  expect(alone && mostRead(alone)).toBe(420);
  expect([...readAll([long("a", 150), long("b", 200)]).values()].map(mostRead)).toEqual([
    null,
    null,
  ]);
});

test("a text that was read in part ends behind its last passage", () => {
  const input = long("a", 1000);
  const [reading] = readAll([input]).values();
  if (reading === undefined) throw new TypeError("nothing read");
  const text = textRead(reading, input.text);
  const last = reading.figures.at(-1);
  expect(text.length).toBeLessThan(input.text.length);
  expect(input.text.startsWith(text)).toBe(true);
  expect(text.slice(last?.start, last?.end)).toBe(last?.quote);
  const texts = new Map([["a", input.text]]);
  expect(textsRead([reading], texts).get("a")).toBe(text);
  expect(textsRead([read(input)], texts)).toBe(texts);
});
