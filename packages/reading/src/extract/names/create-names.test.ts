import { expect, test } from "vitest";
import { analysers } from "../../lang/languages.ts";
import { EMPTY_CASE, type CaseInfo } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";
import { itemsOf } from "../../text/items.ts";
import { tokenize } from "../../text/token.ts";
import { createNames } from "./create-names.ts";

const info: CaseInfo = {
  ...EMPTY_CASE,
  actors: [
    {
      id: "valley",
      names: { ar: ["قوات الوادي", "قوات وادي سوريا", "قود"], en: ["Valley Forces", "VF"] },
      kind: "party",
      party: "valley",
      loaded: { ar: ["عصابات الوادي"], en: ["Valley gangs"] },
    },
    {
      id: "najma",
      names: { ar: ["قناة النجمة", "النجمة"], en: ["Star TV"] },
      kind: "outlet",
      party: null,
      ambiguous: ["النجمة"],
    },
  ],
  places: [
    {
      id: "nawras",
      names: { ar: ["سجن النورس"], en: ["Nawras prison"] },
      kind: "site",
      within: null,
      precision: "site",
      lat: null,
      lon: null,
    },
  ],
};
const names = createNames(info);

/** `id:words` of each name found in `raw`, with what is sliced from it. */
function found(raw: string, seen: Set<string> = new Set()): readonly string[] {
  const items = itemsOf(raw, tokenize(raw), analysers.ar, analysers.en);
  return names(items, raw, seen).flatMap(({ chunk, prep, conj }) =>
    chunk?.kind === "name"
      ? [`${conj ? "و" : ""}${prep}+${chunk.id}:${raw.slice(chunk.start, chunk.end)}`]
      : [],
  );
}

test("the longest name wins: a country inside an actor's name is no place", () => {
  expect(found("قوات وادي سوريا في سوريا")).toEqual(["+valley:قوات وادي سوريا", "+syria:سوريا"]);
  expect(found("قوات سوريا الديمقراطية")).toEqual(["+sdf:قوات سوريا الديمقراطية"]);
});

test("prefix letters stand outside the span", () => {
  expect(found("ولقوات الوادي")).toEqual(["ول+valley:قوات الوادي"]);
  expect(found("بالنجمة وللأمم المتحدة")).toContain("ول+un:لأمم المتحدة");
  expect(found("بيروت وبيروت")).toEqual(["+beirut:بيروت", "و+beirut:بيروت"]);
});

test("a side that no list knows is called by its kind behind its name, where it is the only one of its kind", () => {
  const reed = "حركة القصب الأخضر";
  expect(found("عناصر الحركة", new Set([reed]))).toEqual([`+${reed}:الحركة`]);
  expect(found("fighters of the Front", new Set(["Free Reed Front"]))).toEqual([
    "+Free Reed Front:Front",
  ]);
  expect(found("عناصر الحركة", new Set([reed, "حركة الجسر"]))).toEqual([]);
  expect(found("عناصر الحركة")).toEqual([]);
  expect(found("the Front Street", new Set(["Free Reed Front"]))).toEqual([]);
});

test("marks around and inside a name are no quotation; its short form in brackets is the same mention", () => {
  expect(found("“قود”")).toEqual(["+valley:قود"]);
  expect(found("قوات الوادي (قود) وصلت")).toEqual(["+valley:قوات الوادي"]);
  expect(found("تنظيم “الدولة الإسلامية”")).toEqual(["+isis:تنظيم “الدولة الإسلامية”"]);
});

test("a name that is also a common word needs a cue, or to have been named before", () => {
  expect(found("ظهرت النجمة في السماء")).toEqual([]);
  expect(found("قالت النجمة إن")).toEqual(["+najma:النجمة"]);
  expect(found("منطقة الجزيرة")).toEqual([]);
  expect(found("قناة النجمة ثم النجمة").length).toBe(2);
});

test("a town whose name is a word is known by what stands beside it", () => {
  expect(found("كسر الباب ثم دخل")).toEqual([]);
  expect(found("تدمر القذائف البيوت في تدمر")).toEqual(["+palmyra:تدمر"]);
  expect(found("وفي بلدة الباب")).toEqual(["+al-bab:الباب"]);
  expect(found("في عفرين والباب")).toEqual(["+afrin:عفرين", "و+al-bab:الباب"]);
  expect(found("في الباب شرقي حلب")).toEqual(["+al-bab:الباب", "+aleppo:حلب"]);
  expect(found("في الباب شرقي الدار")).toEqual([]);
});

test("a loaded name has the neutral id", () => {
  const raw = "عصابات الوادي";
  const [item] = names(itemsOf(raw, tokenize(raw), analysers.ar, analysers.en), raw, new Set());
  expect(item?.chunk).toMatchObject({ id: "valley", loaded: true, rules: ["ar.name.loaded"] });
});

test("a head noun of another kind makes no town of a word, and no town ends a person's name", () => {
  expect(found("في مخيم الباب")).toEqual(["+مخيم الباب:مخيم الباب"]);
  expect(found("قال النائب شكيب جنديرس")).toEqual([]);
  expect(found("مجلس مدينة جنديرس")).toEqual(["+jindires:جنديرس"]);
  expect(found("we met Hajj Saraqib there")).toEqual([]);
  expect(found("they left Old Aleppo for Saraqib")).toEqual(["+aleppo:Aleppo", "+saraqib:Saraqib"]);
});

test("a label of one side belongs to the name, whoever bears it", () => {
  const said = (raw: string): readonly string[] => {
    const items = names(itemsOf(raw, tokenize(raw), analysers.ar, analysers.en), raw, new Set());
    return items.flatMap(({ chunk }) =>
      chunk?.kind === "name" && chunk.loaded
        ? [`${chunk.id}:${raw.slice(chunk.start, chunk.end)}`]
        : [],
    );
  };
  expect(said("وأكدت ميليشيا قود ذلك")).toEqual(["valley:ميليشيا قود"]);
  expect(said("ولمرتزقة قوات الوادي")).toEqual(["valley:مرتزقة قوات الوادي"]);
  expect(said("قوات الوادي الإرهابية")).toEqual(["valley:قوات الوادي الإرهابية"]);
  expect(said("the Valley Forces militia left")).toEqual(["valley:Valley Forces militia"]);
  expect(said("قسد، الميليشيا التي")).toEqual([]);
  expect(said("ميليشيا الحي وقوات الوادي")).toEqual([]);
});

test("Latin names keep their capitals", () => {
  expect(found("VF and the US told us")).toEqual(["+valley:VF", "+united-states:US"]);
  expect(found("what is known; who said")).toEqual([]);
  expect(found("Nawras prison and Syria's border")).toEqual([
    "+nawras:Nawras prison",
    "+syria:Syria",
  ]);
});

test("a head noun makes a place of an unknown name", () => {
  expect(found("في سجن الغربان وقرية العزيزية")).toEqual([
    "+سجن الغربان:سجن الغربان",
    "+العزيزية:العزيزية",
  ]);
  expect(found("السجن المركزي وسجن النساء")).toEqual([]);
  expect(found("the village of Tarn Hill burned")).toEqual(["+Tarn Hill:Tarn Hill"]);
});

test("many write the article of a name small", () => {
  const report = { ...EMPTY_REPORT, lang: "en" as const };
  const chain = (text: string): string | undefined =>
    read({ report: { ...report, length: text.length }, text }).figures[0]?.chain.at(-1)?.source;
  expect(chain("On Monday, al Shabaab said it had killed 12 soldiers.")).toBe("al-shabaab");
  expect(chain("Al Shabaab said it had killed 12 soldiers.")).toBe("al-shabaab");
});
