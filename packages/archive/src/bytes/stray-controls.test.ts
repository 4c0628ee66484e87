import { expect, test } from "vitest";
import { unpackAll } from "../formats/unpack-all.fixture.ts";

const LINE = "Nine inmates fled from the prison of Olm on Monday.";
/** `فر تسعة سجناء من سجن إلم` in windows-1256, with a zero behind it. */
const ARABIC = Buffer.from(
  "dd d1 20 ca d3 da c9 20 d3 cc e4 c7 c1 20 e3 e4 20 d3 cc e4 20 c5 e1 e3 00".replaceAll(" ", ""),
  "hex",
);

test("a text with a stray zero, or the end mark of an old program, is read and told", async () => {
  for (const sign of ["\0", "\u001A"]) {
    const { reports, findings } = await unpackAll("a.txt", `${LINE}${sign}`);
    expect(reports[0]?.text).toBe(LINE + sign);
    expect(findings).toMatchObject([
      {
        code: "invalid-bytes",
        severity: "warning",
        detail: { cause: "control", count: 1, offset: LINE.length },
      },
    ]);
  }
});

test("so is one in an older charset", async () => {
  const { reports, findings } = await unpackAll("a.txt", ARABIC);
  expect(reports[0]?.charset).toBe("windows-1256");
  expect(findings.map(({ code }) => code)).toContain("invalid-bytes");
});

test("what is no text is none for a few signs fewer", async () => {
  for (const bytes of [[0], [0x41, 0, 0, 1], [...Buffer.from(LINE), 0, 1, 2, 3]]) {
    const { reports, findings } = await unpackAll("a.txt", Uint8Array.from(bytes));
    expect([reports.length, findings.map(({ code }) => code)]).toEqual([0, ["unreadable-file"]]);
  }
});
