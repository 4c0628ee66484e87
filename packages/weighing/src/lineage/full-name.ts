import { fold } from "@tarjih/reading";
import type { ChainStep } from "@tarjih/reading";
import { nameOfSource, personsIn } from "@tarjih/reading/persons";
import { canonicalName } from "./source-names.ts";

/** Kinds of source that are somebody. */
export const PERSONAL: ReadonlySet<ChainStep["kind"]> = new Set(["person", "witness", "unnamed"]);

/**
 * The whole name of the person whom the words of a source mean: "Samer Hallaq" of "eyewitness Samer Hallaq", so that two reports that
 * quote her have one person's word. Null for "Samer" and "Abu Karam", who may be somebody else in each report, and where the name is
 * another's ("brother of Samer Hallaq", `والد الطفل سامر حلاق`).
 */
export function fullNameIn(words: string): string | null {
  const persons = personsIn(words);
  const name = persons.length > 1 ? null : (persons[0]?.name ?? nameOfSource(words));
  if (name === null || !isWhole(name)) return null;
  const start = words.indexOf(name);
  const behind = words.slice(start + name.length);
  return start >= 0 && /^[\s,،(]*$|^\s?[,،(]/u.test(behind) && isOwn(words.slice(0, start))
    ? name
    : null;
}

/** More than a given name, a kunya, or a name with what people call one by ("Old Karm"). */
function isWhole(name: string): boolean {
  const parts = canonicalName(name).split(" ");
  // "Abdul Rahman", `نور الدين` are one given name, "Ahmed M" is no whole one
  const isOne = CALLED.has(parts[0] ?? "") || GIVEN_OF_TWO.has(parts[1] ?? "");
  return parts.length > (isOne ? 2 : 1) && parts.every((part) => part.length > 1);
}
const CALLED: ReadonlySet<string> = new Set(
  "ابو ام حاج عم خال عبد abd abdul abdel abdal abu um umm haj hajj haji old young big little uncle aunt mother father brother sister".split(
    " ",
  ),
);

const GIVEN_OF_TWO: ReadonlySet<string> = new Set("الدين الله الاسلام din aldin allah".split(" "));

/** Whether words before a name tell who bears it: "the driver", "her cousin", `المواطن`; `شقيق` is the kin of who bears it. */
function isOwn(words: string): boolean {
  const before = fold(words.replace(/شاهد(?:ة|ا)? (?:ال)?عيان/u, "الشاهد"))
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
  return before.every((word) =>
    /^[a-z]/u.test(word) ? word !== "of" && !/['’]s$/u.test(word) : word.startsWith("ال"),
  );
}
