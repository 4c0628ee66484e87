import { STOPS } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { isPlaceInText } from "./places.ts";
import { KNOWN_NAMES } from "../vocabulary/name-words.ts";

/** "In Telmara", "near Brenn", "at Tull", "off Cape Ludd": what stands there is a place, or a time. */
const IN =
  /(?:^|[^\p{L}])(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside|[Ii]nside|[Aa]round|[Aa]cross|[Ww]ithin|[Tt]owards?|[Oo]ff|[Vv]ia|[Tt]hrough(?:out)?|[Aa]bove|[Bb]elow|[Bb]eneath|[Uu]nder|[Oo]ver|[Bb]eyond|fle[ed]|fleeing|left for|(?:attacks?|assaults?|strikes?|raids?|rockets?|shells?|bombs?|clashe?s?|mutiny|march|advance|siege|fire|firing|shelling) (?:on|against)|(?:north|south|east|west)(?:ern|ward)?(?: of)?|upper|lower|downtown|central|nearby|neighbou?ring) $/u;

/** "Place of birth: Tull", "Location: Corran": the value of such a field is a place. */
const FIELD =
  /(?:^|[\n|])[ \t]*(?:place|location|town|city|village|district|address|birthplace|origin|destination|from|to|site|region|province)(?: (?:of|at) [\p{L} ]{3,20})?: ?$/iu;

/** "The fall of Brenn", "people of Tull", "streets of Marn". */
const OF =
  /(?:capital|embass(?:y|ies)|garrison|inmates?|prisoners?|squares?|districts|gates?|jail|prison|roads?|hills?|cit(?:y|ies)|towns?|villages?|hamlet|district|province|port|island|suburbs?|governorate|region|area|camp|valley|outskirts|edge|streets?|people|residents|inhabitants|villagers|fall|siege|battle|capture|bombing|shelling|bombardment|recapture|liberation|evacuation|centre|center|north|south|east|west|control|mayor|governor|crossing|hospital|market|mosque|church|university|kingdom|republic|emirate|sultanate|duchy|principality|empire|federation|commonwealth|caliphate|state|gulf|bank|ministry) of $/iu;

/** "Fled to Tull", "the road from Brenn", "drove from Marn". */
const MOVES =
  /(?:flee|fled|fleeing|moved?|moving|went|gone|goes?|going|drove|drive|driving|driven|walk(?:ed|ing)?|travel(?:led|ed|ling|ing)?|return(?:ed|ing)?|sent|send|brought|taken|took|carried|transferred|transported|evacuated|displaced|rushed|marched|advanc(?:ed|ing)|retreat(?:ed|ing)?|withdr(?:ew|awn)|pushed|bound|sail(?:ed|ing)|road|roads|route|way|bus|train|flight|convoy|ferry|highway|border|line|spread|came|come|arriv(?:ed|ing)|deported|exiled|headed|heading|escap(?:ed|ing)|crossed)(?: (?:back|home|over|out|away|down|up|north|south|east|west|on foot|by \p{L}+|him|her|them|us|me))? (?:to|from|for|into) $/u;

/** "Minister Olan Drury visited Eastmere", "the delegation toured Tull", "the boat left Brenn": who bears an office goes to places; whom he visits is on a list, or in bed. */
const VISITS =
  /(?:^|[^\p{L}])(?:(?:minister|president|premier|governor|commissioner|envoy|ambassador|secretary|chief|general|mayor|delegation|mission)s? (?:\p{Lu}[\p{L}'’-]+ ){0,3}(?:visit(?:ed|s)|tour(?:ed|s)|inspect(?:ed|s)|reach(?:ed|es))|(?:boat|ferry|ship|vessel|bus|train|convoy|plane|flight|truck|lorry|dinghy|column|caravan)s? (?:left|leaves|reach(?:ed|es)|entered|departed|approached|passed)) $/iu;
const IN_BED = /^ in (?:hospital|jail|prison|custody|detention|tears|person|h(?:is|er)(?!\p{L}))/u;

/** "Marn and Tull", "from Marn to Tull", "Brenn, Marn and Tull". */
const ALSO = /^(?:,? and |, | to | or |-|–|\/)$/u;

/** What says behind the name that it is a place: "Tull, a village", "Tull (population …)", "Tull district". */
const BEHIND =
  /^(?:,? (?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:town|village|city|suburb|district|port|island|neighbou?rhood|hamlet|province|region|area)(?!\p{L})|, (?:where|north|south|east|west|near)(?!\p{L})| (?:district|province|quarter|neighbou?rhood|governorate|area|region|suburb|checkpoint|road|crossing|countryside|dam|front|airport|junction|camp|prison|bridge|square|street|market|hospital|church|mosque|school|valley|river|islands?|railway|offensive|agreement|talks|summit|massacre|accords?|truce)(?!\p{L}))/u;

/** "Shot at Zliten and Gharyan, two brothers.": who they are, and not what befell others there ("in Gharyan, two brothers were killed"). */
const PERSONS_BEHIND =
  /^, (?:his|her|their|two|three|four|both|all) (?:\p{Ll}+ ){0,2}(?:brothers?|sisters?|sons?|daughters?|cousins?|twins?|friends?|girls|boys|students|workers|men|women|children|nurses|farmers|drivers|fighters|soldiers|siblings)(?:[.,;:)]|$| (?:from|of|who|aged) )/u;

/** Whether persons are told behind a name, or the list that it ends, so that they are called so. */
export function isToldAsPersons(text: string, end: number): boolean {
  const list = /^(?:,? and \p{Lu}[\p{L}'’-]+)?/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  return PERSONS_BEHIND.test(text.slice(end + list.length, end + list.length + 60));
}

/** Whether a run of capitals stands right here as a place. */
export function standsAsPlace(where: Words, from: number, to: number): boolean {
  const { text, words } = where;
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  const ahead = text.slice(Math.max(0, first.start - 70), first.start);
  const behind = text.slice(last.end, last.end + 60);
  const isOwner = /^['’]s/u.test(text.slice(last.end, last.end + 2));
  const isNamed = words
    .slice(from, to)
    .some(({ folded }) => givenName(folded) !== null || familyName(folded));
  if (BEHIND.test(behind)) return true;
  // whom somebody shoots, shouts or looks at
  if (ahead.endsWith(" at ") && isToldAsPersons(text, last.end)) return false;
  const isVisited = to === from + 1 && !isNamed && VISITS.test(ahead) && !IN_BED.test(behind);
  if (
    !isOwner &&
    (isVisited ||
      FIELD.test(ahead) ||
      IN.test(ahead) ||
      OF.test(ahead) ||
      (!isNamed && MOVES.test(ahead)))
  )
    return true;
  return !isNamed && isBesidePlace(where, from);
}

/** "In Telmara and Kestova": what is joined with a place is one. */
function isBesidePlace(where: Words, from: number): boolean {
  const { text, words } = where;
  let to = from;
  // One small word at most between.
  if (words[to - 1]?.capital === false && STOPS.has(words[to - 1]?.folded ?? "")) to--;
  const before = words[to - 1];
  const first = words[from];
  if (before === undefined || first === undefined || !before.capital || before.arabic) return false;
  if (!ALSO.test(text.slice(before.end, first.start))) return false;
  let start = to - 1;
  while (words[start]?.joined === true && words[start - 1]?.capital === true) start--;
  const run = words.slice(start, to).map(({ folded }) => folded);
  if (run.some((folded) => givenName(folded) !== null || familyName(folded))) return false;
  return (
    KNOWN_NAMES.has(run.join(" ")) || isPlaceInText(where, start) || standsAsPlace(where, start, to)
  );
}

/** "A man from Telmara": of what no list has, a place; a call, a letter or a word comes from somebody. */
export function isPlacePhrase({ text, words }: Words, at: number): boolean {
  const ahead = text.slice(Math.max(0, (words[at]?.start ?? 0) - 30), words[at]?.start ?? 0);
  return (
    /(?:^|[^\p{L}])[Ff]rom $/u.test(ahead) &&
    !/(?:call|letter|message|news|word|heard|got|note|voice|mail|learned|gift|text|copy) from $/u.test(
      ahead,
    )
  );
}
