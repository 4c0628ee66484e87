import { expect, test } from "vitest";
import { createNames } from "../extract/names/create-names.ts";
import { analysers } from "../lang/languages.ts";
import { EMPTY_CASE } from "../model/case.ts";
import { itemsOf } from "../text/items.ts";
import { tokenize } from "../text/token.ts";

const names = createNames(EMPTY_CASE);

/** Ids of the names in invented sentences; a loaded one with `!`. One report: what was named before stays known. */
function ids(...sentences: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return sentences.flatMap((raw) =>
    names(itemsOf(raw, tokenize(raw), analysers.ar, analysers.en), raw, seen).flatMap(
      ({ chunk }) => (chunk?.kind === "name" ? [chunk.id + (chunk.loaded ? "!" : "")] : []),
    ),
  );
}

test("every spelling of one force has one id", () => {
  for (const name of ["قسد", "قوات سوريا الديمقراطية", "قوات سورية الديموقراطية", "«قسد»"])
    expect(ids(`قالت ${name} إنها انسحبت`), name).toEqual(["sdf"]);
  for (const name of ["SDF", "the Syrian Democratic Forces", "Syrian Democratic Forces (SDF)"])
    expect(ids(`Then ${name} withdrew`), name).toEqual(["sdf"]);
});

test("one side's words lead to the neutral id, for all sides alike", () => {
  const loaded = [
    ["ميليشيا قسد", "sdf!"],
    ["قوات النظام السوري", "syrian-army!"],
    ["مليشيات الحوثي", "houthis!"],
    ["طيران العدوان السعودي", "saudi-coalition!"],
    ["جيش الاحتلال", "israeli-military!"],
    ["حماس الإرهابية", "hamas!"],
    ["مليشيا الدعم السريع", "rsf!"],
    ["جيش الكيزان", "sudan-army!"],
    ["ميليشيات حفتر", "lna!"],
    ["ميليشيات الوفاق", "gna-forces!"],
    ["the Houthi militia", "houthis!"],
    ["Hezbollah terrorists", "hezbollah!"],
    ["the Israeli occupation forces", "israeli-military!"],
    ["the Hamas-run health ministry", "gaza-moh!"],
    ["the Hamas-run health ministry in Gaza", "gaza-moh!"],
    ["the Assad regime", "syrian-government!"],
  ] as const;
  for (const [words, id] of loaded) expect(ids(words), words).toEqual([id]);
});

test("a name that begins with letters and dots", () => {
  expect(ids("the U.S. military said")).toEqual(["us-military"]);
  expect(ids("according to U.S. Central Command")).toEqual(["centcom"]);
});

test("one country's intelligence, by whatever name", () => {
  for (const words of [
    "according to the US intelligence community",
    "American intelligence agencies estimate",
    "U.S. intelligence officials said",
    "بحسب الاستخبارات الأميركية",
  ])
    expect(ids(words), words).toEqual(["us-intelligence"]);
});

test("bodies, agencies and outlets in Arabic", () => {
  expect(ids("ونقلت رويترز عن وزارة الصحة في غزة، وبحسب الأوتشا واليونيسيف")).toEqual([
    "reuters",
    "gaza-moh",
    "ocha",
    "unicef",
  ]);
  expect(ids("وذكر المرصد السوري لحقوق الانسان أن الخوذ البيضاء انتشلت")).toEqual([
    "sohr",
    "white-helmets",
  ]);
  expect(ids("أفادت هيومان رايتس ووتش والهلال الأحمر السوداني")).toEqual([
    "hrw",
    "sudan-red-crescent",
  ]);
});

test("bodies, agencies and outlets in English", () => {
  expect(ids("UNSMIL and Doctors Without Borders told AFP; IDF and PIJ denied it")).toEqual([
    "unsmil",
    "msf",
    "afp",
    "israeli-military",
    "islamic-jihad",
  ]);
  expect(ids("Gaza's Health Ministry and the Sudan Doctors' Union said")).toEqual([
    "gaza-moh",
    "sudan-doctors-union",
  ]);
});

test("what was added by the recipe for contributors", () => {
  expect(ids("وفي مخيم دوميز، قال مكتب الأمم المتحدة لخدمات المشاريع إن")).toEqual([
    "domiz-camp",
    "unops",
  ]);
  expect(ids("UNOPS rebuilt a school in Domiz camp")).toEqual(["unops", "domiz-camp"]);
});

test("a name that several bear is read where the text says where it is", () => {
  expect(ids("وأعلن الجيش الوطني ذلك")).toEqual([]);
  expect(ids("في حلب", "وأعلن الجيش الوطني ذلك")).toEqual(["aleppo", "sna"]);
  expect(ids("في بنغازي", "وأعلن الجيش الوطني ذلك")).toEqual(["benghazi", "lna"]);
  expect(ids("قال مسؤول يمني", "وأعلن الجيش الوطني ذلك")).toEqual(["yemeni-army"]);
  expect(ids("بين سوريا وليبيا", "وأعلن الجيش الوطني ذلك")).toEqual(["syria", "libya"]);
});

test("an outlet of a common name needs a cue", () => {
  expect(ids("انتهت الأخبار السيئة")).toEqual([]);
  expect(ids("وذكرت صحيفة الأخبار")).toEqual(["al-akhbar"]);
  expect(ids("وقالت الأخبار إن")).toEqual(["al-akhbar"]);
});

test("provinces, towns, camps, prisons and crossings in Arabic", () => {
  expect(ids("في حي غويران بمدينة الحسكة قرب سجن الصناعة")).toEqual([
    "ghwayran",
    "hasakah",
    "sinaa-prison",
  ]);
  expect(ids("من مخيم زمزم إلى الفاشر بولاية شمال دارفور")).toEqual([
    "zamzam",
    "el-fasher",
    "north-darfur",
  ]);
  expect(ids("عبر معبر باب الهوى وبريف إدلب ومطار صنعاء الدولي")).toEqual([
    "bab-al-hawa",
    "idlib-province",
    "sanaa-airport",
  ]);
  expect(ids("في مخيم عين الحلوة وكفركلا وبني وليد ودير البلح")).toEqual([
    "ain-al-hilweh",
    "kfar-kila",
    "bani-walid",
    "deir-al-balah",
  ]);
});

test("the spellings of one town in English", () => {
  for (const name of ["el-Geneina", "El Geneina", "Al Junaynah", "Geneina"])
    expect(ids(`It reached ${name} at night`), name).toEqual(["geneina"]);
  for (const name of ["Khan Younis", "Khan Yunis", "Khan Younes"])
    expect(ids(`It reached ${name} at night`), name).toEqual(["khan-younis"]);
  for (const name of ["al-Hasakah", "Hasaka", "Al-Hasakah", "Hassakeh"])
    expect(ids(`It reached ${name} at night`), name).toEqual(["hasakah"]);
});

test("a place whose name is a word or another's name needs more", () => {
  expect(ids("عاد بحماس إلى العمل")).toEqual([]);
  expect(ids("وقالت حماس إنها")).toEqual(["hamas"]);
  expect(ids("لتحقيق مآرب أخرى")).toEqual([]);
  expect(ids("في اليمن", "وصلوا إلى مأرب")).toEqual(["yemen", "marib"]);
  expect(ids("Hit by shells, it burned")).toEqual([]);
  expect(ids("Shells fell in Hit")).toEqual(["hit"]);
  expect(ids("وصلوا إلى طرابلس")).toEqual([]);
  expect(ids("قال مسؤول ليبي", "وصلوا إلى طرابلس")).toEqual(["tripoli"]);
  expect(ids("In Beirut", "they reached Tripoli")).toEqual(["beirut", "tripoli-lb"]);
});

test("a seat of government speaks as a state does", () => {
  const speak = (raw: string): readonly string[] =>
    names(itemsOf(raw, tokenize(raw), analysers.ar, analysers.en), raw, new Set()).flatMap(
      ({ chunk, tags }) => (chunk?.kind === "name" && tags.includes("source") ? [chunk.id] : []),
    );
  expect(speak("وقالت دمشق إنها")).toEqual(["damascus"]);
  expect(speak("Khartoum accused Juba")).toEqual(["khartoum", "juba"]);
  expect(speak("في حلب")).toEqual([]);
});
