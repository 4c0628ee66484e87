import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import type { Decision } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import type { DossierInput } from "../scene/data.ts";
import { maskInput } from "./mask.ts";

function caseOf(
  texts: readonly string[],
  decisions: readonly Decision[] = [],
  sender: string | null = null,
): DossierInput {
  const readings = texts.map((text, at) => {
    const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
    const told = {
      ...EMPTY_REPORT,
      id: `r${at}`,
      path: `${at}.txt`,
      outlet: sender,
      author: sender,
    };
    return read({ report: { ...told, lang, length: text.length }, text });
  });
  const ofReports = new Map(texts.map((text, at) => [`r${at}`, text]));
  const weighing = weigh({ readings, case: EMPTY_CASE, texts: ofReports });
  return {
    ...DARWAN,
    case: EMPTY_CASE,
    readings,
    weighing: { ...weighing, decisions },
    texts: ofReports,
  };
}

const leaves = (input: DossierInput): string => {
  const { input: masked } = maskInput(input);
  return JSON.stringify([masked.weighing, masked.readings, [...masked.texts]]);
};

const signed = { when: "2031-05-02T09:00:00Z", id: "decision-1" } as const;

test("whoever is a source and bears no office is hidden, though no list has the name", () => {
  const out = leaves(
    caseOf(["قال برهوم طيفور إن 17 شخصاً قتلوا في الشارع.", "His wife Orvanka said 9 were killed."]),
  );
  for (const name of ["برهوم", "طيفور", "Orvanka", "orvanka"]) expect(out).not.toContain(name);
});

test("sources that are words stay", () => {
  const out = leaves(
    caseOf([
      "قال شهود عيان إن 17 شخصاً قتلوا. وقال ابن عمه إن 3 قتلوا. وقال والد الضحية إن 4 قتلوا. وذكر ناجون آخرون أن 5 قتلوا.",
    ]),
  );
  for (const name of ["شهود عيان", "ابن عمه", "والد الضحية", "ناجون آخرون"])
    expect(out).toContain(name);
});

test("who bears an office in one report is public in another that leaves it out", () => {
  const texts = ["قال العميد راغب الشلاف إن 12 حارساً قتلوا.", "قال راغب الشلاف إن 13 حارساً قتلوا."];
  expect(leaves(caseOf(texts))).not.toContain("شخص 1");
  expect(
    leaves(
      caseOf(["Mayor Salim Haddad said 9 were killed.", "The widow Salim Haddad said 8 died."]),
    ),
  ).toContain("[Person 1]");
});

test("a person who is only in a reason is hidden, and who decided is a number", () => {
  const note = (why: string, at: number): Decision => ({
    ...signed,
    id: `decision-${at}`,
    who: at === 1 ? "Officer Quillon" : "سلام",
    kind: "note",
    target: "case",
    why,
  });
  const input = caseOf(
    ["Elm Wire: 12 guards were killed at Tal Amber."],
    [
      note("Vendrik Roskamp confirmed it, the nurse Isaurie too, at Tal Amber", 1),
      note("أخبرنا به نضيل الحرشاوي في المستشفى", 2),
    ],
  );
  const out = leaves(input);
  for (const name of ["Vendrik", "Roskamp", "Isaurie", "نضيل", "الحرشاوي", "Quillon", "سلام"])
    expect(out).not.toContain(name);
  for (const words of ["Elm Wire", "Tal Amber", "[Team member 1]", "[Team member 2]"])
    expect(out).toContain(words);
  const partners = leaves({ ...input, profile: "partners" });
  for (const name of ["Vendrik Roskamp", "Officer Quillon"]) expect(partners).toContain(name);
});

test("who sends a mail is hidden under it too", () => {
  const out = leaves(caseOf(["19 guards were killed.\n\nZubeyda"], [], "Zubeyda Nasirlik"));
  expect(out).not.toContain("Zubeyda");
});

test("a source that is cut from its name by the end of a line is hidden", () => {
  const text = "Witness Khaldun al-\nFurwatte said there were 25 guards killed.";
  expect(leaves(caseOf([text]))).not.toContain("Furwatte");
});
