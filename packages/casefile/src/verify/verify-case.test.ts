import { copyFileSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { addReports, buildCase, canonicalJson, PROBLEM_CODES, verifyCase } from "../index.ts";
import { person, readSample, RULES, SAMPLE_CASE, sampleReport } from "../sample.fixture.ts";
import { fullCase } from "./full-case.fixture.ts";

test("a case as it was written is in order, and everything was looked at", async () => {
  const path = await fullCase();
  const before = readFileSync(path);
  const { ok, problems, checked, head } = await verifyCase(path, {
    readAgain: { rulesVersion: RULES, read: readSample },
  });
  expect(problems).toEqual([]);
  expect(ok).toBe(true);
  expect(checked).toEqual({
    entries: 2 + 3 + 1 + 3 + 1 + 1 + 1 + 24 + 1,
    originals: 15,
    containers: 1,
    reports: 15,
    claims: 30,
    weighings: 1,
    decisions: 2,
    textsAgain: 15,
    textsLeft: 0,
    membersAgain: 0,
    weighingsAgain: 0,
    weighingsLeft: 0,
    readingsAgain: 15,
    readingsLeft: 0,
  });
  expect(head).toMatch(/^[0-9a-f]{64}$/u);
  expect(readFileSync(path)).toEqual(before);
});

test("a text or a reading that cannot be made again is found", async () => {
  const path = await fullCase();
  const other = await verifyCase(path, {
    textAgain: ({ path: name }) => (name === "en.txt" ? "something else" : null),
    readAgain: {
      rulesVersion: RULES,
      read: (report, info) => {
        expect(info).toEqual(SAMPLE_CASE);
        const reading = readSample(report);
        return report.report.id === "late" ? { ...reading, figures: [] } : reading;
      },
    },
  });
  expect(other.problems).toMatchObject([
    { code: "text-not-reproduced", subject: "en" },
    { code: "reading-not-reproduced", subject: "late" },
  ]);
  expect(other.checked.textsAgain).toBe(1);
  const newer = await verifyCase(path, {
    readAgain: { rulesVersion: "rules-2", read: () => expect.unreachable() },
  });
  expect(newer).toMatchObject({ ok: true, checked: { readingsAgain: 0 } });
  // The sample's weighing was written by hand.
  const weighed = await verifyCase(path, { weighAgain: { rulesVersion: RULES } });
  expect(weighed.problems).toMatchObject([{ code: "weighing-not-reproduced" }]);
});

const NEW_ENTRY = {
  seq: 1000,
  at: "2031-05-01T00:00:00Z",
  who: "Mallory",
  action: "decide",
  subject: {},
};

test("a whole journal made anew is consistent in itself, so its head is what to note elsewhere", async () => {
  const first = await fullCase();
  const second = `${first}.anew`;
  copyFileSync(first, second);
  await buildCase(second, person("Later"), (file) => {
    addReports(file, [sampleReport("more", "Plain Wire\n20 more.\n")]);
  });
  const [one, two] = [await verifyCase(first), await verifyCase(second)];
  expect(two.problems).toEqual([]);
  expect(two.head).not.toBe(one.head);
});

test("the first problem is the one on which the others stand", async () => {
  const path = await fullCase();
  const db = new DatabaseSync(path);
  db.exec("drop trigger journal_in_order");
  const { seq, at, who, action, subject } = NEW_ENTRY;
  db.prepare("insert into journal values (?, ?, ?, ?, ?, ?, ?)").run(
    seq,
    at,
    who,
    action,
    canonicalJson(subject),
    "0".repeat(64),
    "f".repeat(64),
  );
  db.close();
  const { problems } = await verifyCase(path);
  const order = problems.map(({ code }) => PROBLEM_CODES.indexOf(code));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(problems[0]?.code).toBe("schema-changed");
});
