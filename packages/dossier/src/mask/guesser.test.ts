import { createHash } from "node:crypto";
import { commitmentText, type Report } from "@tarjih/reading";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { ONE, OTHER, withNames } from "../fixture/with-names.ts";
import { renderDossier } from "../render.ts";
import type { DossierInput } from "../scene/data.ts";
import { verifyDossier } from "../verify/verify.ts";
import { maskInput } from "./mask.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** As the case file does it, with a secret that nobody who guesses has. */
const BLINDING = {
  hash: (hash: string) => commitmentText(sha256(`secret ${hash}`)),
  id: (id: string) => `w${sha256(`secret ${id}`).slice(0, 12)}`,
};

/** What somebody computes who has the messages but for the names, and guessed the names right. */
function guessed({ weighing }: DossierInput): readonly string[] {
  return weighing.reports
    .filter(({ path }) => path !== "d-gazette.txt")
    .flatMap((report) => {
      const isChat = report.container !== undefined;
      const hashes = [report.sha256, isChat ? "" : report.text_sha256];
      return [...hashes, report.container?.sha256 ?? "", report.id];
    })
    .filter((hash) => hash !== "");
}

test.each([undefined, BLINDING])(
  "who guesses a name right cannot tell it by any hash, nor by an id made of one",
  (blinding) => {
    const input = withNames(ONE);
    const file = renderDossier({ ...input, ...(blinding && { blinding }) }, loadAssets());
    const told = guessed(input);
    expect(told.length).toBeGreaterThan(10);
    for (const hash of told) {
      expect(file).not.toContain(hash);
      // Nor by a shorter one: ids are made of its first digits.
      expect(file).not.toContain(hash.replace(/^r/u, "").slice(0, 12));
    }
    expect(verifyDossier(file)).toMatchObject({ ok: true, problems: [] });
  },
);

test("of two casts the same bytes leave: no length, offset, order or id depends on a name", () => {
  const [one, other] = [ONE, OTHER].map((cast) => renderDossier(withNames(cast), loadAssets()));
  expect(one).toContain("My uncle [Person 4] was killed");
  expect(one).toBe(other);
});

test("a report in which nothing is hidden keeps its hashes and ids", () => {
  const input = withNames(ONE);
  const printed = ({ path }: Report): boolean => path === "d-gazette.txt";
  const before = input.weighing.reports.find(printed);
  const { weighing } = maskInput({ ...input, blinding: BLINDING }).input;
  expect(before).toBeDefined();
  expect(weighing.reports.find(printed)).toEqual(before);
  const figures = weighing.figures.filter(({ report }) => report === before?.id);
  expect(figures.map(({ id }) => id)).toEqual(
    input.weighing.figures.filter(({ report }) => report === before?.id).map(({ id }) => id),
  );
});

test("of a message whose sender alone is hidden the text is printed, and its hash with it", () => {
  const input = withNames(ONE);
  const { weighing } = maskInput({ ...input, blinding: BLINDING }).input;
  const [was, is] = [input, { weighing }].map((each) =>
    each.weighing.reports.find(({ path }) => path === "chat.txt#1"),
  );
  expect(is?.text_sha256).toBe(was?.text_sha256);
  expect(is?.sha256).toBe(BLINDING.hash(was?.sha256 ?? ""));
  expect(is?.container?.sha256).toBe(BLINDING.hash(was?.container?.sha256 ?? ""));
  expect(is?.id).toBe(BLINDING.id(was?.id ?? ""));
});

test("ids of claims stand at their passages in what leaves, and lead to one another", () => {
  const { weighing, readings, texts } = maskInput({ ...withNames(ONE), blinding: BLINDING }).input;
  const ids = new Set(weighing.figures.map(({ id }) => id));
  expect(ids.size).toBe(weighing.figures.length);
  for (const { id, report, start, end } of weighing.figures)
    expect(id).toBe(`${report}.f${start}-${end}`);
  for (const { answers } of weighing.questions)
    for (const { figure } of answers) expect(ids).toContain(figure);
  expect(readings.map(({ report }) => report)).toEqual(weighing.reports);
  for (const { id, length } of weighing.reports) expect(length).toBe(texts.get(id)?.length);
});

test("files called after somebody stand by their dates, wherever the names stand in the alphabet", () => {
  for (const cast of [ONE, OTHER]) {
    const { weighing, texts } = maskInput(withNames(cast)).input;
    const chats = weighing.reports.filter(({ path }) => path.startsWith("Chat with"));
    expect(chats.map(({ id }) => texts.get(id)?.slice(0, 8))).toEqual(["6 people", "7 people"]);
    expect(chats.map(({ path }) => path)).toEqual([
      "Chat with [Person 1].txt#1",
      "Chat with [Person 2].txt#1",
    ]);
  }
});
