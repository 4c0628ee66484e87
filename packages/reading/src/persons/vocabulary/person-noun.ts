import { analysers } from "../../lang/languages.ts";
import { BEFORE_PERSON, OFFICES } from "./cues.ts";
import { givenName } from "./given-names.ts";
import type { NameWord } from "./name-words.ts";

/** Persons that the reading counts who speak for a body: their names stay. */
const PUBLIC: ReadonlySet<string> = new Set(
  (
    "official officials politician politicians lawmaker lawmakers diplomat diplomats inspector inspectors manager managers councillor " +
    "councillors observer observers monitor monitors officer officers journalist journalists reporters photographer photographers " +
    "contractor contractors client clients customer customers person persons people individual individuals soul souls man men musician artist counsel barrister " +
    "مسوول مسوولين مسوولون سياسي دبلوماسي صحفي صحفيين صحافي مفتش مراقب شخص اشخاص احد"
  ).split(" "),
);

/** "Ferryman", "gamekeeper": nobody lists them all. */
const BY_FORM =
  /^(?!(?:ger|ro|nor|otto|hu|o|spokes|chair|congress|cameras?)man$)[\p{L}-]{2,}(?:man|woman|keeper|wife|mate|herd|smith|child|in-law)$/u;

/** "Abdirahman", "Souleyman", "Nauman": names with the end of a trade, in whatever spelling; lists have most, not all. */
const NAME_BY_FORM =
  /[aeiou]r?hman$|^s[aeiou]{0,2}l[aeiou]{0,2}[iy]man$|^[nl][aou]{1,2}[ktq]?man$/u;

/** "Ferryman", but neither "Suleiman" nor "Ayman". */
function isTradeByForm(folded: string): boolean {
  if (!BY_FORM.test(folded) || NAME_BY_FORM.test(folded)) return false;
  const given = givenName(folded);
  return given !== "sure" && given !== "listed";
}

/** Kin with whose they are: `عمهم`, `أخوها`, `جارتنا`. */
const KIN =
  /^[وفبلك]?(?:عم|خال|جد|جار|اخ|اخو|اخي|اخا|اخت|ابن|بنت|اب|ابو|ابي|ام|والد|زوج|شقيق|صهر|حفيد|صديق|خطيب|قريب|زميل|سلف|كن|حما|تواءم|توءم)ت?(?:ه|ها|هم|هما|ي|نا|كم)$/u;

/** A noun of private persons, by the lexicon of the reading, which counts them: `الحلاق`, `ولديها`, "porter", "pupils", "ferryman". */
export function isPersonNoun({ folded, arabic }: Pick<NameWord, "folded" | "arabic">): boolean {
  if (BEFORE_PERSON.has(folded) || (arabic && KIN.test(folded))) return true;
  const { stem, sense } = arabic ? analysers.ar(folded) : analysers.en(folded);
  if ([folded, stem].some((word) => PUBLIC.has(word) || OFFICES.has(word))) return false;
  if (!arabic && isTradeByForm(folded)) return true;
  if (sense?.unit !== "persons" && sense?.source !== "witness") return false;
  return !sense.tags.some((tag) => tag === "member" || tag === "force" || tag === "body-noun");
}

/** "Doctors", "pupils": such a noun opens a list, and with a capital the name of a body. */
export function isManyPersons({ folded, arabic }: Pick<NameWord, "folded" | "arabic">): boolean {
  const { sense } = arabic ? analysers.ar(folded) : analysers.en(folded);
  return sense?.unit === "persons" && (sense.number === "pl" || sense.number === "du");
}
