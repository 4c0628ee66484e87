import { join } from "node:path";
import { WITHHELD_HASH } from "@tarjih/reading";
import { expect, test } from "vitest";
import { blindingOf, closeCase, createCase, explain, keepSalt, readReports } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillAndDecide, person } from "../sample.fixture.ts";
import { openReports } from "./opens.ts";

test("reports are held against the case by hash and by commitment; a wrong one is told", () => {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  fillAndDecide(file);
  const [report] = readReports(file).map((kept) => kept.report);
  if (report === undefined) throw new TypeError("empty sample");
  keepSalt(file, "5a".repeat(32));
  const blinding = blindingOf(file);
  if (blinding === null) throw new TypeError("no secret");
  const left = {
    id: blinding.id(report.id),
    sha256: blinding.hash(report.sha256),
    text_sha256: blinding.hash(report.text_sha256),
  };
  const printed = { ...left, text_sha256: report.text_sha256 };
  expect(openReports(file, [report, left, printed])).toEqual({
    held: [report.id, left.id, left.id],
    notHeld: [],
    untold: [],
    otherSecret: [],
  });
  const other = { ...left, sha256: blinding.hash("0".repeat(64)) };
  const withheld = { id: "report-withheld-1", sha256: WITHHELD_HASH, text_sha256: WITHHELD_HASH };
  const coded = { id: "coded-1", sha256: "", text_sha256: "" };
  expect(openReports(file, [other, withheld, coded])).toEqual({
    held: [],
    notHeld: [other.id],
    untold: ["report-withheld-1"],
    otherSecret: [],
  });
  closeCase(file);
});

test("a report is found by the id under which it left, with what opens its commitments", () => {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  fillAndDecide(file);
  const [report] = readReports(file).map((kept) => kept.report);
  const id = report?.id ?? "";
  const before = explain(file, id, () => null);
  expect(before).toMatchObject({ kind: "report", asLeft: null });
  keepSalt(file, "5a".repeat(32));
  const left = blindingOf(file)?.id(id) ?? "";
  const found = explain(file, left, () => null);
  expect(found).toEqual(explain(file, id, () => null));
  expect(found).toMatchObject({
    report: { id },
    asLeft: { id: left, commitments: [{ of: "original", sha256: report?.sha256 }, { of: "text" }] },
  });
  expect(explain(file, "w000000000000", () => null)).toBeNull();
  closeCase(file);
});
