import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import type { Report } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import type { SheetData } from "../hypotheses/sheet-data.ts";
import type { DossierInput } from "../scene/data.ts";
import { maskInput } from "./mask.ts";
import { namesToDecide } from "./masked-names.ts";

/** A case of these reports, by path. */
function caseOf(
  files: Readonly<Record<string, string>>,
  fields: (path: string) => Partial<Report> = () => ({}),
): DossierInput {
  const reports = Object.entries(files).map(([path, text], at) => ({
    report: { ...EMPTY_REPORT, id: `r-${at}`, path, length: text.length, ...fields(path) },
    text,
  }));
  const readings = reports.map((report) => read(report, EMPTY_CASE));
  const texts = new Map(reports.map(({ report, text }) => [report.id, text]));
  const weighing = weigh({ readings, case: EMPTY_CASE, texts });
  return { ...DARWAN, profile: "public", case: EMPTY_CASE, weighing, readings, texts };
}

function numberOf(input: DossierInput, name: string): string {
  return namesToDecide(input).hidden.find((one) => one.name === name)?.pseudonym?.en ?? "";
}

test("the list has the numbers of what leaves, where a path is called after somebody too", () => {
  const input = caseOf({
    "a.txt": "Mr Salim Haddad said 13 people were killed.",
    "vesna_novak.txt": "The widow Vesna Novak said 14 people were killed.",
  });
  const texts = [...maskInput(input).input.texts.values()].join("\n");
  expect(texts).toContain(`Mr ${numberOf(input, "Salim Haddad")} said 13`);
  expect(texts).toContain(`The widow ${numberOf(input, "Vesna Novak")} said 14`);
});

test("neither a worksheet nor the name of the case file shifts a number", () => {
  const input = caseOf({ "a.txt": "Mr Salim Haddad said 13 people were killed." });
  const coded = { ...input, case: { ...input.case, title: "What Mrs Nadia Orlan saw" } };
  const number = numberOf(coded, "Nadia Orlan");
  expect(number).toMatch(/^\[Person \d\]$/u);
  const worksheet: SheetData = {
    title: "What the widow Vesna Novak and Mrs Nadia Orlan saw",
    hypotheses: [
      { id: "h-1", text: "The widow Vesna Novak saw it", by: [], claims: [], prior: null },
    ],
    evidence: [],
    raters: [],
    leftOut: [],
  };
  const more = { ...coded, worksheet, fileName: "odo-kessler" };
  expect(numberOf(more, "Nadia Orlan")).toBe(number);
});

test.each(["public", "partners"] as const)(
  "%s: two senders known by a number alone stay two, by the numbers that the list has",
  (profile) => {
    const senders = ["+963 955 123 456", "+963 955 999 111"] as const;
    const input = caseOf(
      { "_chat.txt#1": "8 dead at the depot", "_chat.txt#2": "9 dead at the depot" },
      (path) => {
        const sender = senders[path.endsWith("1") ? 0 : 1];
        return { outlet: sender, author: sender };
      },
    );
    const { weighing } = maskInput({ ...input, profile }).input;
    expect(weighing.reports.map(({ outlet }) => outlet)).toEqual(
      senders.map((sender) => numberOf(input, sender)),
    );
    expect(new Set(weighing.reports.map(({ author }) => author)).size).toBe(2);
    expect(JSON.stringify(weighing)).not.toContain("955");
  },
);

test("an origin called by one word has another id", () => {
  const input = caseOf({ "_chat.txt#1": "11 people were killed at the depot" }, () => ({
    outlet: "Nawal",
    author: "Nawal",
  }));
  expect(input.weighing.roots.map(({ id }) => id)).toEqual(["root-nawal"]);
  const { weighing } = maskInput(input).input;
  expect(weighing.roots.map(({ id }) => id)).toEqual(["root-withheld-1"]);
  expect(JSON.stringify(weighing)).not.toMatch(/nawal/iu);
  const blinding = { hash: (hash: string) => hash, id: () => "w1a2b3c4d5e6f" };
  const named = maskInput({ ...input, blinding }).input.weighing;
  expect(named.roots.map(({ id }) => id)).toEqual(["root-w1a2b3c4d5e6f"]);
});

test("the second passage of a finding moves with the text", () => {
  const text =
    "The fire killed 13 people until 13 June 2031. The widow Vesna Novakovska-Brook said that 15 people were killed in the fire until 13 June 2031.";
  const { weighing, texts } = maskInput(caseOf({ "a.txt": text })).input;
  const finding = weighing.findings.find(({ code }) => code === "internal-contradiction");
  const { startB, endB } = finding?.detail ?? {};
  expect(texts.get("r-0")?.slice(Number(startB), Number(endB))).toBe("15");
});

test("how many bytes stand before an unreadable one tells the length of a name, and goes", () => {
  const input = caseOf({ "a.txt": "Mr Salim Haddad said 13 people were killed.", "b.txt": "13." });
  const findings = ["r-0", "r-1"].map((report) => ({
    type: "finding" as const,
    id: `x${report}-1`,
    code: "invalid-bytes" as const,
    report,
    severity: "warning" as const,
    detail: { name: "a.txt", offset: 30 },
  }));
  const { weighing } = maskInput({ ...input, weighing: { ...input.weighing, findings } }).input;
  expect(weighing.findings.map(({ detail }) => detail["offset"])).toEqual([undefined, 30]);
});

test("files and folders lose the parts of a name that they have in small letters", () => {
  const input = caseOf({
    "chat-novak/a.txt": "Mrs Vesna Novak said 13 people were killed.",
    "chat-novak/b.txt": "Witnesses said 14 people were killed.",
    "interview-vesna.txt": "The widow Vesna Novak said 15 people were killed. Others said 16 were.",
  });
  const { weighing, readings } = maskInput(input).input;
  const paths = weighing.reports.map(({ path }) => path).toSorted();
  expect(paths).toEqual([
    "chat-[Person 1]/a.txt",
    "chat-[Person 1]/b.txt",
    "interview-[Person 1].txt",
  ]);
  expect(JSON.stringify([weighing, readings])).not.toMatch(/vesna|novak/iu);
});
