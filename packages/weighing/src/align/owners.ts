import { fold } from "@tarjih/reading";
import { isArabic, soundOf } from "../lineage/sound.ts";
import type { Sources } from "../lineage/sources.ts";
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
}

/** Words for those whom every side has; a side's name says whose they are by itself. */
const OF_ANY_SIDE: ReadonlySet<string> = new Set([
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
  for (const each of statements)
    if (OF_ANY_SIDE.has(each.group)) owners.set(each, ownerOf(each, sources));
  const twoSided = new Set(
    [...Map.groupBy(owners, ([{ group }]) => group)].flatMap(([group, of]) => {
      const told = of
        .map(([, owner]) => owner)
        .filter(({ how }) => how === "named" || how === "own");
      const [first] = told;
      return first === undefined || told.every((one) => mayBeOne(first, one)) ? [] : [group];
    }),
  );
  if (twoSided.size === 0) return statements;
  const sideOf = sidesOf([...owners.values()]);
  return statements.map((each) => {
    const owner = twoSided.has(each.group) ? owners.get(each) : undefined;
    if (owner === undefined) return each;
    const side = sideOf(owner);
    if (side === undefined) return { ...each, owner };
    const {
      people = sideOf({ how: "named", name: speakerOf(each) }) === 1 - side ? "enemy" : null,
    } = each;
    return { ...each, owner: { ...owner, side }, ...(people === null ? {} : { people }) };
  });
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

/** Two names in one script that share no sound are two sides for sure; of two scripts nobody can be sure. */
export function areTwo(a: Owner, b: Owner): boolean {
  return isArabic(a.name) === isArabic(b.name) && !mayBeOne(a, b);
}

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
