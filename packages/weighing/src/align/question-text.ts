import { messages } from "@tarjih/i18n";
import { PACK_ACTORS, PACK_PLACES } from "@tarjih/reading";
import type { Actor, CaseInfo, Localised, Measure, Topic, Unit } from "@tarjih/reading";
import { isGeneralGroup } from "./groups.ts";

/** Name of an actor, place or event in a language; the id where nobody gave one. */
export type NameOf = (id: string, lang: "ar" | "en") => string;

/** Names as the case gives them, then as the packs of known actors and places do; else the id. */
export function namesOf(info: CaseInfo): NameOf {
  const names = new Map([...info.places, ...info.actors].map(shownNames));
  for (const { id, name } of info.events) {
    names.set(id, { ar: name.ar || undefined, en: name.en || undefined });
  }
  return (id, lang) => {
    const found = names.get(id) ?? KNOWN_NAMES.get(id);
    return found?.[lang] ?? found?.[lang === "ar" ? "en" : "ar"] ?? id;
  };
}

interface Shown {
  readonly ar: string | undefined;
  readonly en: string | undefined;
}

function shownNames({
  id,
  names: { ar, en },
}: Pick<Actor, "id" | "names">): readonly [id: string, Shown] {
  return [id, { ar: ar[0], en: en[0] }];
}

/** What is called the same in every case. */
const KNOWN_NAMES: ReadonlyMap<string, Shown> = new Map([
  // The places that reading gives without a name of their own.
  ["hospital", { ar: "المستشفى", en: "hospital" }],
  ["shelter", { ar: "مأوى", en: "a shelter" }],
  ["elsewhere", { ar: "أماكن أخرى", en: "other places" }],
  ["province", { ar: "المحافظة", en: "the province" }],
  ["country", { ar: "البلاد", en: "the country" }],
  ["region", { ar: "المنطقة", en: "the region" }],
  ...[...PACK_PLACES, ...PACK_ACTORS].map(shownNames),
]);

/** The slots of a question that show in its text; null where naming them tells nothing apart. */
export interface QuestionSlots {
  readonly measure: Measure;
  readonly group: string;
  readonly unit: Unit;
  readonly place: string | null;
  readonly event: string | null;
  readonly subject: string | null;
  readonly topic?: Topic | null;
}

/** "How many inmates escaped?" in both languages. */
export function questionText(slots: QuestionSlots, nameOf: NameOf): Localised {
  const text = (lang: "ar" | "en"): string =>
    messages(lang).questions.howMany({
      ...slots,
      actor: isGeneralGroup(slots.group) ? null : nameOf(slots.group, lang),
      place: slots.place === null ? null : nameOf(slots.place, lang),
      event: slots.event === null ? null : eventName(slots.event, nameOf, lang),
    });
  return { ar: text("ar"), en: text("en") };
}

/** The name of an event; of one that reading found without a name, its time in words: `../2033-07-12` is "before 2033-07-12". */
function eventName(id: string, nameOf: NameOf, lang: "ar" | "en"): string {
  const name = nameOf(id, lang);
  if (name !== id) return name;
  const { before, since, earlier, unsaid } = messages(lang).questions.event;
  if (id === "unknown") return unsaid;
  const [, first = "", last = ""] = /^(.*?)\/(.*)$/u.exec(id) ?? [];
  if (first === "..") return last === "" ? earlier : before(last);
  return last === ".." && first !== "" ? since(first) : id;
}
