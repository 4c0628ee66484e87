import { expect, test } from "vitest";
import { attributionsOf } from "../../claims/sources/attributions.ts";
import { chainOf } from "../../claims/sources/chains.ts";
import { claimIds } from "../../claims/ids.ts";
import { sharedParts } from "../../claims/shared-parts.ts";
import { analysers, languages } from "../../lang/languages.ts";
import { EMPTY_CASE, type CaseInfo } from "../../model/case.ts";
import type { Report } from "../../model/report.ts";
import { sentences } from "../../text/sentence.ts";
import { createNames } from "../names/create-names.ts";
import { scan } from "../rule.ts";
import { readSentence } from "../sentence.ts";
import { attribute, type Voices } from "./attribute.ts";
import { ownVoice, type OwnVoice } from "./own-voice.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

const info: CaseInfo = {
  ...EMPTY_CASE,
  actors: [
    {
      id: "najm",
      names: { ar: ["وكالة نجم", "نجم"], en: ["Najm Agency", "NAJM"] },
      kind: "agency",
      party: null,
    },
    {
      id: "valley",
      names: { ar: ["قوات الوادي"], en: ["Valley Forces"] },
      kind: "party",
      party: "valley",
    },
    {
      id: "monitor",
      names: { ar: ["مرصد الساحل"], en: ["Coast Monitor"] },
      kind: "body",
      party: null,
    },
  ],
};
const names = createNames(info);
const report: Report = { ...EMPTY_REPORT, id: "r1", lang: "ar", outlet: "Coast Daily" };

function voicesOf(raw: string, own: OwnVoice | null = null): Voices {
  const context = { raw, published: null, case: info };
  const seen = new Set<string>();
  const { next, end } = attribute(context, own);
  for (const [index, span] of Array.from(sentences(raw)).entries()) {
    const one = readSentence(span, index, context, names, seen, analysers);
    next(one, scan(languages[one.lang].attributions, one.items, context));
  }
  return end();
}

/** Sources of the chain over `words`, and the stance. */
function held(raw: string, words: string, name = "Coast Daily"): string {
  const start = raw.indexOf(words);
  const outlet = {
    source: name,
    kind: "outlet",
    cue: null,
    start: null,
    end: null,
  } as const;
  const { chain, stance } = chainOf(
    [outlet],
    raw,
    voicesOf(raw, ownVoice(name, outlet)),
    [],
    start,
    start + words.length,
  );
  return `${chain.map((step) => step.source).join(" > ")} (${stance})`;
}

test("the outlet's own voice has one step and asserts", () => {
  expect(held("فر عشرة سجناء من السجن.", "عشرة")).toBe("Coast Daily (asserted)");
});

test("a chain runs from the outlet over who hands on to the origin", () => {
  expect(held("نقلت وكالة نجم عن مصادر طبية قولها إن عشرة قتلوا.", "عشرة")).toBe(
    "Coast Daily > najm > مصادر طبية (reported)",
  );
  expect(held("NAJM, citing hospital officials, reported that ten died.", "ten")).toBe(
    "Coast Daily > najm > hospital officials (reported)",
  );
});

test("a speaker is followed by the body he speaks for", () => {
  expect(held("قال المتحدث باسم قوات الوادي إن عشرة فروا.", "عشرة")).toBe(
    "Coast Daily > المتحدث باسم قوات الوادي > valley (reported)",
  );
  expect(held("A spokesman for the Valley Forces said ten fled.", "ten")).toBe(
    "Coast Daily > spokesman for the Valley Forces > valley (reported)",
  );
});

test("a joined speaker ends what the one before him says", () => {
  const raw = "قتل عشرون شخصا، بحسب مرصد الساحل، فيما قالت قوات الوادي إن ثلاثين قتلوا.";
  expect(held(raw, "عشرون")).toBe("Coast Daily > monitor (reported)");
  expect(held(raw, "ثلاثين")).toBe("Coast Daily > valley (reported)");
});

test("no words that must go on, no thing behind a verb of believing and no clause before it are a speaker", () => {
  const note =
    "Ten died under the colonel's rule, without the body or details reaching their families.";
  expect(held(note, "Ten")).toBe("Coast Daily (asserted)");
  const wait = "ينتظر الأهالي الإنصاف فيما تقول الجهات المسؤولة أن عشرة سجناء قتلوا.";
  expect(held(wait, "عشرة")).toBe("Coast Daily > الجهات المسؤولة (reported)");
  expect(held("مجزرة الوادي يُعتقد أنها أودت بحياة عشرة سجناء.", "عشرة")).toBe(
    "Coast Daily (hedged)",
  );
});

test("a body in marks of its own speaks, and its adjectives make no other body of it", () => {
  const raw = 'وثقت منظمة "الميزان" مقتل عشرة، فيما أعلن "مركز الأفق" مقتل ثلاثين.';
  expect(held(raw, "عشرة")).toBe('Coast Daily > منظمة "الميزان" (reported)');
  expect(held(raw, "ثلاثين")).toBe("Coast Daily > مركز الأفق (reported)");
  expect(held("كشف مرصد الساحل المستقل المعني بالحقوق أن عشرة قتلوا.", "عشرة")).toBe(
    "Coast Daily > monitor (reported)",
  );
});

test("a country before a colon is where it was, and a statement's manner and a carrier are nobody", () => {
  expect(held("Iraq: 103 dead in ferry accident", "103")).toBe("Coast Daily (asserted)");
  expect(held("العراق: ارتفاع ضحايا العبارة إلى 103", "103")).toBe("Coast Daily (asserted)");
  const on = "أفاد مرصد الساحل بوصول جثث، وأضاف في بيان مقتضب أن عشرة قتلوا.";
  expect(held(on, "عشرة")).toBe("Coast Daily > monitor (reported)");
  expect(held('قال مصدر أمني إن "العبارة الواحدة تحمل عشرة رجال".', "عشرة")).toBe(
    "Coast Daily > مصدر أمني (reported)",
  );
});

test("whoever denies what others told goes on, and not the others", () => {
  const raw = "تنفي القوة ما تتداوله صفحات مجهولة عن فرار نزلاء، وتؤكد أن عشرة حراس أصيبوا.";
  expect(held(raw, "عشرة")).not.toContain("صفحات");
});

test("what stands between two dashes parts a source from nothing", () => {
  const raw = "The raid killed ten men — some of them guards — in the valley, Coast Monitor said.";
  expect(held(raw, "ten")).toBe("Coast Daily > monitor (reported)");
});

test("an outlet named after a speaker relays him", () => {
  expect(held("حذر مسؤولون من هجوم وشيك، وفق وكالة نجم.", "هجوم")).toBe(
    "Coast Daily > najm > مسؤولون (reported)",
  );
});

test('`وأضاف` and "she added" go on with the last speaker and his chain', () => {
  const raw = "نقلت وكالة نجم عن طبيب محلي قوله إن عشرة قتلوا. وأضاف أن عشرين أصيبوا.";
  expect(held(raw, "عشرين")).toBe("Coast Daily > najm > طبيب محلي (reported)");
  expect(held("Mona Sabri said ten died. She added that twenty were wounded.", "twenty")).toBe(
    "Coast Daily > Mona Sabri (reported)",
  );
  expect(held("وأضاف أن عشرين أصيبوا.", "عشرين")).toBe("Coast Daily (asserted)");
});

test("a quotation is said to its end, over sentences", () => {
  const raw =
    "قال طبيب محلي: «رأينا عشرة. ثم رأينا عشرين آخرين.» وكان الجو باردا وعدد الواقفين خمسين.";
  expect(held(raw, "عشرين")).toBe("Coast Daily > طبيب محلي (reported)");
  expect(held("“We saw ten. Then twenty more,” said Mona Sabri. Fifty stood by.", "twenty")).toBe(
    "Coast Daily > Mona Sabri (reported)",
  );
  expect(held("“We saw ten. Then twenty more,” said Mona Sabri. Fifty stood by.", "Fifty")).toBe(
    "Coast Daily (asserted)",
  );
});

test("a credit line makes the agency a step of everything", () => {
  for (const raw of [
    "الميناء - نجم - فر عشرة سجناء.",
    "الميناء (نجم) - فر عشرة سجناء.",
    "فر عشرة سجناء.\n\nالمصدر: وكالة نجم",
  ])
    expect(held(raw, "عشرة")).toBe("Coast Daily > najm (reported)");
  expect(held("PORT (NAJM) - Ten fled and ten stayed.", "Ten")).toBe(
    "Coast Daily > najm (reported)",
  );
  expect(held("Ten fled, and he reads NAJM (NAJM is large) daily.", "Ten")).toBe(
    "Coast Daily (asserted)",
  );
  // the name of whom the sentence makes speak
  const named = "وكانت وكالة الأنباء (نجم) قد أعلنت ذلك.\n\nفر عشرة سجناء.";
  expect(held(named, "عشرة")).toBe("Coast Daily (asserted)");
});

test("verbs of denial and distance, and hedges, show in the stance", () => {
  expect(held("نفت قوات الوادي فرار عشرة سجناء.", "عشرة")).toBe("Coast Daily > valley (denied)");
  expect(held("زعمت قوات الوادي أن عشرة فروا.", "عشرة")).toBe("Coast Daily > valley (hedged)");
  expect(held("ربما فر عشرة سجناء.", "عشرة")).toBe("Coast Daily (hedged)");
  expect(held("Guards allegedly freed ten inmates.", "ten")).toBe("Coast Daily (hedged)");
});

test("a short mention means the source named before it", () => {
  const raw = "قال مرصد الساحل إن عشرة قتلوا. وأكد المرصد أن عشرين فروا.";
  expect(held(raw, "عشرين")).toBe("Coast Daily > monitor (reported)");
  expect(
    held("The Interior Ministry said ten died. The ministry said twenty fled.", "twenty"),
  ).toBe("Coast Daily > Interior Ministry (reported)");
  expect(held("The ministry said twenty fled.", "twenty")).toBe(
    "Coast Daily > ministry (reported)",
  );
});

test("the author's comment on what was said is the author's", () => {
  const raw = "قالت قوات الوادي إن عشرة فروا، وهذا يعني هروب مئة غيرهم.";
  expect(held(raw, "عشرة")).toBe("Coast Daily > valley (reported)");
  expect(held(raw, "مئة")).toBe("Coast Daily (asserted)");
});

test("a negated verb of speech is no attribution", () => {
  expect(voicesOf("لم تعلن قوات الوادي أن عشرة فروا.").spoken).toEqual([]);
  expect(voicesOf("The Valley Forces did not say that ten fled.").spoken).toEqual([]);
});

test("claims slice to the source's own words without prefix letters", () => {
  const raw = "ووفقا  لقوات الوادي، فر عشرة. وقال المتحدث باسم  قوات الوادي إن خمسة عادوا.";
  const claims = attributionsOf(report, raw, voicesOf(raw), null, claimIds("r1"), sharedParts());
  expect(
    claims.map((one) => [one.source, one.quote, raw.slice(one.start, one.end) === one.quote]),
  ).toEqual([
    ["valley", "قوات الوادي", true],
    ["المتحدث باسم قوات الوادي", "المتحدث باسم  قوات الوادي", true],
  ]);
});

test("the outlet that counts in its own report is no second source", () => {
  expect(held("وثق المرصد مقتل عشرة أشخاص.", "عشرة", "مرصد الوادي لحقوق الإنسان")).toBe(
    "مرصد الوادي لحقوق الإنسان (asserted)",
  );
  expect(
    held("The Interior Ministry said ten men were held.", "ten", "Interior Ministry of Marsa"),
  ).toBe("Interior Ministry of Marsa (asserted)");
  expect(held("The Justice Ministry said ten men fled.", "ten", "Interior Ministry")).toBe(
    "Interior Ministry > Justice Ministry (reported)",
  );
});

test('"he" is the last person, "it" the last body', () => {
  const raw =
    "The union said ten men were taken. A porter said he saw it. It warned of twenty more.";
  expect(held(raw, "twenty")).toBe("Coast Daily > union (reported)");
  expect(held("The union spoke to a porter. He said ten fled.", "ten")).toBe(
    "Coast Daily (asserted)",
  );
});

test("a bare noun means the full name that stands before it, when there is only one", () => {
  const raw = "The swap was brokered by the Red Oar Society. Ten men came, the society said.";
  expect(held(raw, "Ten")).toBe("Coast Daily > Red Oar Society (reported)");
  const two = "The Red Oar Society met the Blue Oar Society. Ten men came, the society said.";
  expect(held(two, "Ten")).toBe("Coast Daily > society (reported)");
});

test("the group is whoever was named so; another agency is another, and no ministry is a group", () => {
  const aid = "The Elm Relief group said nine were hurt. Ten died, according to the aid group.";
  expect(held(aid, "Ten")).toBe("Coast Daily > Elm Relief group (reported)");
  const other = "The Interior Ministry said nine were hurt. Ten died, according to the ";
  expect(held(`${other}migration agency.`, "Ten")).toBe(
    "Coast Daily > migration agency (reported)",
  );
  expect(held(`${other}group.`, "Ten")).not.toContain("Ministry");
});

test("`ما نشره المرصد` is what the observatory published, and no bulletin", () => {
  expect(held("قُتل عشرة مدنيين، وفق ما نشره مرصد الوادي السبت.", "عشرة")).toBe(
    "Coast Daily > مرصد الوادي (reported)",
  );
  expect(held("قُتل عشرة مدنيين، وفق نشرة المرصد.", "عشرة")).toContain("نشرة المرصد");
});

test("a quotation that goes on behind who said it is his to its end", () => {
  const raw =
    "“It was dark,” said the mayor of Olm. “They dig by hand. Ten people were killed.” Soldiers hold twenty men.";
  expect(held(raw, "Ten")).toBe("Coast Daily > mayor of Olm (reported)");
  expect(held(raw, "twenty")).toBe("Coast Daily (asserted)");
});

test("a denial that it was they is none of the number, unless that is denied beside it", () => {
  expect(held("The army denied being behind the raid that killed ten people.", "ten")).toBe(
    "Coast Daily (asserted)",
  );
  expect(
    held("The army denied that police were involved in clashes and that ten people died.", "ten"),
  ).toBe("Coast Daily > army (denied)");
  expect(held("نفت الشرطة أن عشرة أشخاص قتلوا وراء السوق.", "عشرة")).toContain("denied");
});

test("a title gives way to the name after it", () => {
  expect(held("Ten were hurt, hospital director Mona Sabri told Coast Daily.", "Ten")).toBe(
    "Coast Daily > Mona Sabri (reported)",
  );
});

test("`ونقل عن` hands on for the last speaker, who then goes on", () => {
  const raw =
    "قال مرصد الساحل إن عشرة فروا. ونقل عن حراس ناجين أن عشرين هاجموا. وأكد أن خمسين عادوا.";
  expect(held(raw, "عشرين")).toBe("Coast Daily > monitor > حراس ناجين (reported)");
  expect(held(raw, "خمسين")).toBe("Coast Daily > monitor (reported)");
});

test("whom a source told is no part of it, and figures are their maker's", () => {
  expect(held("وقالت مصادر محلية لمرصد الساحل إن عشرة فروا.", "عشرة")).toBe(
    "Coast Daily > مصادر محلية (reported)",
  );
  expect(held("According to figures from the health board, ten died.", "ten")).toBe(
    "Coast Daily > health board (reported)",
  );
  expect(held("Ten were hurt, doctors told the Rayhan Observer.", "Ten")).toBe(
    "Coast Daily > doctors (reported)",
  );
});

test("modal and passive doubts hedge their own clause", () => {
  expect(held("Ten men are believed to be held.", "Ten")).toBe("Coast Daily (hedged)");
  expect(held("Ten came home and twenty may follow.", "Ten")).toBe("Coast Daily (asserted)");
  expect(held("Ten came home and twenty may follow.", "twenty")).toBe("Coast Daily (hedged)");
});
