import { fold, GROUP_JOIN } from "@tarjih/reading";
import { isArabic, soundOf } from "../lineage/sound.ts";
import type { Sources } from "../lineage/sources.ts";
import { isJoint } from "./groups.ts";
import { isOfState } from "./own-people.ts";
import type { Statement } from "./statement.ts";

/**
 * Whose soldiers, fighters or policemen a number counts: `named` at the noun ("five Qasseb soldiers"), the speaker's `own`, his `enemy`'s, or `unsaid`.
 */
export interface Owner {
  readonly how: "named" | "own" | "enemy" | "unsaid";
  /** The nation or side, or the speaker; empty where it is unsaid. */
  readonly name: string;
  /** Which of the two sides it is, where a block tells of two and no third, and of each by a name. */
  readonly side?: 0 | 1;
  /**
   * Numbers of its group alone are of one side: "246 militants" of a monitor and the command's "374 terrorists" are rivals, though "121 of our fighters and workers"
   * are of the other.
   */
  readonly amongOne?: true;
}

/** Words for those whom every side has, and for what it drives; a side's name says whose they are by itself. */
const OF_ANY_SIDE: ReadonlySet<string> = new Set([
  "vehicles",
  "soldiers",
  "fighters",
  "police",
  "officers",
  "guards",
]);

/**
 * Marks whose people are counted where a block tells of those of two sides: the army's "six soldiers" and the other army's "four" are no two answers to one
 * question. With one side alone, any number of soldiers is of its soldiers.
 */
export function withOwners(
  statements: readonly Statement[],
  sources: Sources,
): readonly Statement[] {
  const owners = new Map<Statement, Owner>();
  const byKind = new Map<string, Owner[]>();
  const alone = new Map<string, Owner[]>();
  for (const each of statements) {
    const kinds = kindsOf(each.group);
    if (kinds.length === 0) continue;
    const owner = ownerOf(each, sources);
    owners.set(each, owner);
    for (const kind of kinds) addTo(byKind, kind, owner);
    if (!isJoint(each.group)) addTo(alone, each.group, owner);
  }
  const twoSided = new Set([...byKind].flatMap(([kind, of]) => (areOfTwo(of) ? [kind] : [])));
  if (twoSided.size === 0) return statements;
  const sideOf = sidesOf([...owners.values()]);
  return statements.map((each) => {
    const isOfOneSide = kindsOf(each.group).some((kind) => twoSided.has(kind));
    const found = isOfOneSide ? owners.get(each) : undefined;
    if (found === undefined) return each;
    const isOfOne = !isJoint(each.group) && !areOfTwo(alone.get(each.group) ?? []);
    const owner: Owner = isOfOne ? { ...found, amongOne: true } : found;
    const side = sideOf(owner);
    if (side === undefined) return { ...each, owner };
    const {
      people = sideOf({ how: "named", name: speakerOf(each) }) === 1 - side ? "enemy" : null,
    } = each;
    return { ...each, owner: { ...owner, side }, ...(people === null ? {} : { people }) };
  });
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What of a group every side has: of "fighters and workers" the fighters. */
function kindsOf(group: string): readonly string[] {
  return group.split(GROUP_JOIN).filter((one) => OF_ANY_SIDE.has(one));
}

/** Two names, or a side's own and the enemy of what may be the same side: "17 of their fighters" and "374 terrorists" of one command. */
function areOfTwo(owners: readonly Owner[]): boolean {
  const told = owners.filter(({ how }) => how !== "unsaid");
  const [first] = told.filter(({ how }) => how !== "enemy");
  if (first === undefined) return false;
  return told.some((one) =>
    one.how === "enemy" ? !areTwo(first, one) && !seemTwo(first, one) : !mayBeOne(first, one),
  );
}

/**
 * Which of two sides each owner is, where all names are of two sides and no third: then the enemy of the one is the other, and "17 of the enemy's" by the Qasseb
 * command are Tarvian, as "six Tarvian soldiers" of the observers are. Two names of one script must tell them apart.
 */
function sidesOf(owners: readonly Owner[]): (owner: Owner) => 0 | 1 | undefined {
  const sides: Owner[][] = [];
  for (const owner of owners) {
    if (
      owner.how === "unsaid" ||
      sides.some((side) => side.some(({ name }) => name === owner.name))
    )
      continue;
    const meant = sides.filter((side) => side.some((one) => mayBeOne(one, owner)));
    // of two sides at once: nobody can tell
    if (meant.length > 1) return () => undefined;
    if (meant[0] === undefined) sides.push([owner]);
    else meant[0].push(owner);
  }
  const [one, two, third] = sides;
  const areTold =
    third === undefined && one?.some((a) => two?.some((b) => areTwo(a, b)) === true) === true;
  return (owner) => {
    if (!areTold || owner.how === "unsaid") return undefined;
    const [isOne, isTwo] = [one, two ?? []].map((side) => side.some((of) => mayBeOne(of, owner)));
    if (isOne === isTwo) return undefined;
    return isOne === (owner.how !== "enemy") ? 0 : 1;
  };
}

function speakerOf({ figure, speaker }: Statement): string {
  return speaker ?? figure.chain.at(-1)?.source ?? "";
}

function ownerOf(each: Statement, sources: Sources): Owner {
  const { figure, people } = each;
  if (figure.whose !== undefined) return { how: "named", name: figure.whose };
  if (people === undefined) return { how: "unsaid", name: "" };
  const name = speakerOf(each);
  const id = sources.idOf(name);
  return { how: people, name: sources.isKnown(id) ? id : name };
}

/**
 * Whether two owners may be one: the words of one language differ or do not, apart from endings; those of two languages, and a nation and the office that speaks
 * for it, sound alike (`قصيبياً` and "Qasseb", "Tarvian" and the Tarvian Ministry of Defence).
 */
export function mayBeOne(a: Owner, b: Owner): boolean {
  if (a.name === b.name) return true;
  const [kind, theirs] = [kindOf(a), kindOf(b)];
  if (kind !== null && theirs !== null)
    return kind === theirs || (isArmed(kind) && isArmed(theirs) && [kind, theirs].includes("arms"));
  const isOneScript = isArabic(a.name) === isArabic(b.name);
  const [one, two] = isOneScript
    ? [stemsOf(a.name), stemsOf(b.name)]
    : [soundsOf(a.name), soundsOf(b.name)];
  // the letters of one script tell two nations apart whose consonants begin alike
  return one.some((word) =>
    two.some(
      (other) =>
        word === other || (!isOneScript && (word.startsWith(other) || other.startsWith(word))),
    ),
  );
}

/** Two names in one script that share no sound are two sides for sure, as an army and residents are; of two scripts nobody can be sure. */
export function areTwo(a: Owner, b: Owner): boolean {
  const [kind, theirs] = [kindOf(a), kindOf(b)];
  // "army vehicles" and "Tarvian vehicles": the army may be Tarvia's
  if ((kind === null) !== (theirs === null)) return false;
  const isTold = kind !== null || isArabic(a.name) === isArabic(b.name);
  return isTold && !mayBeOne(a, b);
}

/** What an owner is called by his kind alone, as vehicles are: "army lorries", `سيارات للعصابات`, "cars of residents". A name tells more. */
function kindOf({ how, name }: Owner): string | null {
  if (how !== "named") return null;
  return KINDS.find(([, words]) => words.test(name))?.[0] ?? null;
}
/** "Military vehicles" are of whoever fights. */
function isArmed(kind: string): boolean {
  return kind !== "civil";
}
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ["arms", /^(?:military|عسكري)$/u],
  ["state", /^(?:army|government|regime|state|police|security|جيش|حكومة|حكومي|نظام|شرطة|أمن)$/u],
  [
    "rebels",
    /^(?:rebel|insurgent|militia|gang|gunmen|militant|terrorist|عصابات|مسلحين|متمردين|إرهابيين|مهاجمين|معتدين|ميليشيا|مليشيا|ميليشيات|فصائل)$/u,
  ],
  ["mission", /^(?:UN|mission|بعثة|أممي)$/u],
  [
    "civil",
    /^(?:civilian|private|resident|villager|farmer|aid|rescue|أهالي|سكان|مدنيين|مدني|مواطنين|مزارعين)$/u,
  ],
];

/** Two names that tell who speaks and share nothing, in whatever script, or an army and a front; "the forces" may be anybody's. */
export function seemTwo(a: Owner, b: Owner): boolean {
  if (mayBeOne(a, b)) return false;
  return (
    (isNamed(a) && isNamed(b)) ||
    (isOfState(a.name) && isMovement(b)) ||
    (isMovement(a) && isOfState(b.name))
  );
}

function isNamed({ name }: Owner): boolean {
  return soundsOf(name).length > 0;
}

function isMovement({ name }: Owner): boolean {
  return MOVEMENT.test(name);
}
const MOVEMENT =
  /\b(?:front|movement|brigades|rebels?|insurgents|militia)\b|(?<!\p{L})(?:[وبل]?ال|لل)?(?:جبهة|حركة|كتائب|سرايا|فصائل|ثوار)(?!\p{L})/iu;

/** The words of a name that tell, without article and the ending that makes an adjective of it. */
function stemsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !BODIES.test(word))
    .map((word) =>
      word
        .replace(/(?:ians?|ans?|ia|ish|ese|is?)$/u, "")
        .replace(/^(?:وال|ال|لل)(?=[\u0621-\u064a]{3})/u, "")
        .replace(/ي(?:ا|ين|ون|ان|ه|ات)?$|(?<=[\u0621-\u064a]{3})(?:يا|ا)$/u, ""),
    );
}

function soundsOf(name: string): readonly string[] {
  return stemsOf(name)
    .map(soundOf)
    .filter((sound) => sound.length >= SHORTEST);
}
const SHORTEST = 2;
/** What every state's offices are called. */
const BODIES =
  /^(?:the|of|and|ministry|minister|defence|defense|army|armed|forces?|command|general|staff|spokesman|spokesperson|interior|(?:ال)?(?:جيش|وزاره|دفاع|داخليه|قياده|عامه|قوات|مسلحه|ناطق|متحدث|باسم|حرس|شرطه))$/u;
