import { expect, test } from "vitest";
import type { Reading } from "../../model/claims.ts";
import { reader } from "../../testing/by-rules.ts";

const read = reader();

function reading(text: string, lang: "ar" | "en", outlet: string): Reading {
  const none = { author: null, url: null, captured: null, title: null, sha256: "" };
  return read({
    text,
    report: {
      type: "report",
      id: "r1",
      path: "a.txt",
      lang,
      outlet,
      published: "2031-04-15",
      text_sha256: "",
      length: text.length,
      ...none,
    },
  });
}

/** Who says each figure, from the outlet to the origin, and the stance. */
function told(text: string, lang: "ar" | "en" = "en", outlet = "Coast Daily"): readonly string[] {
  return reading(text, lang, outlet).figures.map(
    ({ quote, chain, stance }) =>
      `${quote}: ${chain
        .slice(1)
        .map(({ source }) => source)
        .join(" > ")} ${stance}`,
  );
}

test("an interview's answers are his who gives them, and the outlet that asks is nobody's source", () => {
  const named = `Coast Daily: How many died?

Corporal Amin: Six died in the first week. An old guard told me that ninety were killed.

Coast Daily: And then?

Corporal Amin: Four died later.`;
  expect(told(named)).toEqual([
    "Six: Corporal Amin reported",
    "ninety: Corporal Amin > old guard reported",
    "Four: Corporal Amin reported",
  ]);
  const lettered = `حوار مع مختار القرية، صالح المري
س: ماذا حصل؟
ج: قُتل تسعة رجال.
س: ومتى؟
ج: أمس. وأصيب عشرون آخرون.`;
  expect(told(lettered, "ar")).toEqual(["تسعة: صالح المري reported", "عشرون: صالح المري reported"]);
});

test("a quotation goes on in its next sentence, and a bare number counts on", () => {
  expect(
    told(`"We buried 19 people," the mayor said. "More than 21 people were killed here."`),
  ).toEqual(["19: mayor reported", "21: mayor reported"]);
  expect(told("Nine guards were killed, the prison service said. Three were wounded.")).toEqual([
    "Nine: prison service reported",
    "Three: prison service reported",
  ]);
  expect(
    told("Nine guards were killed, the prison service said. A bus driver was wounded."),
  ).toEqual(["Nine: prison service reported", "driver:  asserted"]);
});

test("what is called false is denied, by the outlet or in its next sentence", () => {
  expect(told("The enemy says that 30 soldiers were killed. That is a lie.")).toEqual([
    "30: enemy denied",
  ]);
  expect(told("وننفي ما بثته إذاعة الحكومة عن مقتل 30 من عناصرنا.", "ar", "كتائب الصخرة")).toEqual([
    "30:  denied",
  ]);
});

test("a verb without subject is said by who agrees with it", () => {
  const text =
    "قالت وزارة الصحة إن عشرة أشخاص قتلوا. وقال قائد الشرطة إن الطريق آمن. وأضافت أن ستة أصيبوا.";
  expect(told(text, "ar")).toEqual(["عشرة: وزارة الصحة reported", "ستة: وزارة الصحة reported"]);
});

test("we and our correspondents are the outlet", () => {
  expect(told("Since October we have counted 21 deaths.")).toEqual(["21:  asserted"]);
  expect(told("أفاد مراسلنا بأن 86 مقاتلاً قتلوا.", "ar")).toEqual(["86:  asserted"]);
});

test("agencies that open a text, and a paper that is cited, are whom it has its numbers from", () => {
  expect(told("Agencies: Nine soldiers were killed in the hills.")).toEqual([
    "Nine: Agencies reported",
  ]);
  expect(told("وكالات: قتل تسعة جنود في التلال.", "ar")).toEqual(["تسعة: وكالات reported"]);
  expect(told("نقلت صحيفة المرفأ أن تسعة جنود قتلوا في التلال.", "ar")).toEqual([
    "تسعة: صحيفة المرفأ reported",
  ]);
});

test("a preposition that swallows the article leaves the name whole", () => {
  const rescue = "وجاء في بيان للدفاع المدني أن فرقه انتشلت سبع جثث.";
  expect(told(rescue, "ar")).toEqual(["سبع: الدفاع المدني reported"]);
  expect(told("وجاء في بيان لوزارة الصحة أن سبعة قتلوا.", "ar")).toEqual([
    "سبعة: وزارة الصحة reported",
  ]);
});

test("who denies that anybody fell in the two strikes owns that there were two", () => {
  expect(told("تنفي القيادة العامة سقوط أي مدني في الضربتين.", "ar")).toEqual([
    "أي مدني: القيادة العامة denied",
    "الضربتين: القيادة العامة reported",
  ]);
  expect(told("The army denied having carried out two strikes.")).toEqual(["two: army denied"]);
});

test("a spokesman keeps his body whether his name stands before his office or behind it", () => {
  const office = "spokesman for the Libyan Red Crescent";
  const said = "said that 12 people had died.";
  expect(told(`Omar Salib, the ${office}, ${said}`)).toEqual([
    "12: Omar Salib > libyan-red-crescent reported",
  ]);
  expect(told(`The ${office}, Omar Salib, ${said}`)).toEqual([
    "12: Omar Salib > libyan-red-crescent reported",
  ]);
});

test("who speaks in a clause of 'while' does not speak behind it", () => {
  expect(
    told("While the police speak of 21 dead, the centre has put 26 names on its website."),
  ).toEqual(["21: police reported", "26:  asserted"]);
  expect(told("While the police said that 12 people, the mayor among them, were killed.")).toEqual([
    "12: police reported",
  ]);
});

test("who stood by a number and said another is one", () => {
  const both = told(
    "The mayor stood by its count of three cars and said nine people had been arrested.",
  );
  expect(both).toEqual(["three: mayor reported", "nine: mayor reported"]);
});

test("who refuses another's number says his own", () => {
  expect(told("وعاد الأسرى الأحد، وعددهم 58 لا 61 كما أعلنت الوزارة.", "ar")).toEqual([
    "58:  asserted",
    "61:  denied",
  ]);
  expect(told("دُمرت 14 بناية لا ستاً كما يقول الدفاع المدني.", "ar")).toEqual([
    "14:  asserted",
    "ستاً:  denied",
  ]);
});
