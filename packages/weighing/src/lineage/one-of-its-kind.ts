import { fold } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { numberKey } from "./citations.ts";
import type { Citation, Member } from "./citations.ts";
import { isArabic, soundOf } from "./sound.ts";
import { labelOf } from "./sources.ts";
import type { Sources } from "./sources.ts";
import type { Sets } from "./union-find.ts";

/**
 * Bodies of which one event has one as a rule, with the words that name the kind in either language. Not hospitals, committees, observatories,
 * centres and the like: of these an event has several, and two of them that give one number are two.
 */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ["union", "union syndicate نقابة"],
  ["company", "company operator firm شركة"],
  ["municipality", "municipality بلدية"],
  ["governor", "governor governorate محافظ محافظة حاكم والي"],
  ["prosecutor", "prosecutor prosecution نيابة"],
  ["party", "party حزب"],
];
const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind, words]) => words.split(" ").map((word) => [bare(fold(word)), kind])),
);
/** With such a word beside it a kind is another one: "European Union", "union of doctors" is one, "Labour Party spokesman" is. */
const OTHER: ReadonlySet<string> = new Set("european african soviet union-run".split(" "));

/** Who speaks for a body is the body. */
const SPEAKERS: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson secretary head leader of the its for متحدث ناطق باسم رئيس امين".split(
    " ",
  ),
);

/** Offices of a state, whose number a paper may call the government's. */
const OF_STATE: ReadonlySet<string> = new Set([
  "interior-ministry",
  "health-ministry",
  "defence-ministry",
  "justice-ministry",
  "police",
  "army",
]);
/** Whom "the government" and "health authorities" may mean. */
const MEANT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["government", OF_STATE],
  ["health-authorities", new Set(["health-ministry", "health-directorate"])],
]);

interface Body {
  readonly member: Member;
  readonly kind: string;
  /** Nothing but the kind: "the union", `النقابة`. */
  readonly isBare: boolean;
}

/**
 * Joins the bodies of one question that give one number and are, in their languages, the only ones of their kind there: "the Free Dockers'
 * Union" and `نقابة عمال الموانئ الحرة`, or that union and `النقابة`; and the government's number with the one ministry, police or army that
 * gives it, as that of "health authorities" with the one office of health. The number alone would join nothing: two unions in one language are two, whatever they count.
 */
export function joinOnesOfKind(
  members: readonly Member[],
  sources: Sources,
  sets: Sets,
): readonly Citation[] {
  const speaking = members.filter(
    ({ origin, statement: { report } }) =>
      origin.kind === "named" || (origin.kind === "own-voice" && report.outlet !== null),
  );
  const found: Citation[] = [];
  const join = (member: Member, to: Member): void => {
    if (sets.find(member.node) === sets.find(to.node)) return;
    sets.join(member.node, to.node);
    found.push({
      figure: member.statement.figure.id,
      why: `same-name:${labelOf(to.origin.source, sources)}`,
    });
  };
  for (const bodies of Map.groupBy(bodiesOf(speaking), ({ kind }) => kind).values()) {
    const numbers = numbersOf(bodies.map(({ member }) => member));
    const full = bodies.filter(({ isBare }) => !isBare);
    const [arabic, english] = [true, false].map((inArabic) =>
      full.filter(({ member }) => isArabic(member.origin.source) === inArabic),
    );
    const one = onlyOne(arabic ?? [], sets);
    const other = onlyOne(english ?? [], sets);
    const bothKnown = [one, other].every(
      (body) => body !== null && sources.isKnown(sources.idOf(body.member.origin.source)),
    );
    if (
      one !== null &&
      other !== null &&
      !bothKnown &&
      !isTwo(one, other) &&
      share(one, other, numbers)
    )
      join(one.member, other.member);
    for (const body of bodies.filter(({ isBare }) => isBare)) {
      const inArabic = isArabic(body.member.origin.source);
      const own = inArabic ? arabic : english;
      const whole = own?.length === 0 ? (inArabic ? other : one) : inArabic ? one : other;
      if (whole !== null && share(body, whole, numbers)) join(body.member, whole.member);
    }
  }
  for (const [member, to] of meantOffices(speaking, sources, sets)) join(member, to);
  return found;
}

/** The government's number is that of the one office of state that gives it, the health authorities' that of the one ministry or directorate of health. */
function meantOffices(
  members: readonly Member[],
  sources: Sources,
  sets: Sets,
): readonly (readonly [member: Member, to: Member])[] {
  const officed = members.flatMap((member) => {
    const office = sources.officeOf(member.origin.source);
    return office === null ? [] : [{ member, ...office }];
  });
  return officed.flatMap(({ member, office, owner }) => {
    const meant = MEANT.get(office);
    if (meant === undefined) return [];
    const same = officed.filter(
      (one) =>
        meant.has(one.office) &&
        (one.owner === null ||
          owner === one.owner ||
          (owner === null && office !== "government")) &&
        numberKey(one.member.statement.figure) === numberKey(member.statement.figure),
    );
    const [first] = same.toSorted((a, b) => compareText(a.member.origin.key, b.member.origin.key));
    const isOne = new Set(same.map((one) => sets.find(one.member.node))).size === 1;
    return first === undefined || !isOne ? [] : [[member, first.member] as const];
  });
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .replaceAll(/['’]s?(?=\s|$)/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(bare)
    .filter((word) => word !== "" && !SPEAKERS.has(word));
}

function bodiesOf(members: readonly Member[]): readonly Body[] {
  return members.flatMap((member) => {
    const words = wordsOf(member.origin.source);
    const kinds = new Set(words.flatMap((word) => KIND_OF.get(word) ?? []));
    const [kind] = kinds;
    if (kind === undefined || kinds.size > 1 || words.some((word) => OTHER.has(word))) return [];
    return [{ member, kind, isBare: words.every((word) => KIND_OF.has(word)) }];
  });
}

/** Where they sit or what their members do tells the two apart: the governors of Olm and Hask, teachers and engineers. */
function isTwo(one: Body, other: Body): boolean {
  const [a, b] = [one, other].map(({ member }) => wordsOf(member.origin.source));
  const [trades, others] = [a, b].map(
    (words) => new Set((words ?? []).flatMap((word) => TRADE_OF.get(word) ?? [])),
  );
  const bothTrades = (trades?.size ?? 0) > 0 && (others?.size ?? 0) > 0;
  if (bothTrades && ![...(trades ?? [])].some((trade) => others?.has(trade) === true)) return true;
  if (!SEATED.has(one.kind)) return false;
  const [here, there] = [a, b].map((words) =>
    soundOf((words ?? []).filter((word) => !KIND_OF.has(word)).join(" ")),
  );
  return here !== "" && there !== "" && here !== there;
}
/** Of these there is one in each place, and their names say where. */
const SEATED: ReadonlySet<string> = new Set(["governor", "municipality"]);
const TRADES: readonly (readonly [trade: string, words: string])[] = [
  ["teachers", "teacher teachers معلمين معلمون مدرسين"],
  ["engineers", "engineer engineers مهندسين مهندسون"],
  ["doctors", "doctor doctors medics اطباء"],
  ["lawyers", "lawyer lawyers محامين محامون"],
  ["journalists", "journalist journalists صحفيين صحافيين محررين"],
  ["miners", "miner miners mining mine مناجم منجم تعدين"],
  ["dockers", "docker dockers dock port ports موانئ موانيء ميناء مرفا"],
  ["sailors", "sailor sailors seamen seafarers بحاره"],
  ["farmers", "farmer farmers فلاحين مزارعين"],
  ["drivers", "driver drivers transport سائقين نقل"],
  ["guards", "security guard حراسه امن"],
];
const TRADE_OF: ReadonlyMap<string, string> = new Map(
  TRADES.flatMap(([trade, words]) =>
    words.split(" ").map((word) => [bare(fold(word)), trade] as const),
  ),
);

/** The body of a kind where all that bear its name are one source, else null. */
function onlyOne(bodies: readonly Body[], sets: Sets): Body | null {
  const roots = new Set(bodies.map(({ member }) => sets.find(member.node)));
  const [first] = bodies.toSorted((a, b) => compareText(a.member.origin.key, b.member.origin.key));
  return roots.size === 1 ? (first ?? null) : null;
}

/** Numbers that an origin gives in the question, by its key. */
function numbersOf(members: readonly Member[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...Map.groupBy(members, ({ origin }) => origin.key)].map(([key, own]) => [
      key,
      new Set(own.map(({ statement }) => numberKey(statement.figure))),
    ]),
  );
}

function share(
  { member: a }: Body,
  { member: b }: Body,
  numbers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [own, theirs] = [numbers.get(a.origin.key), numbers.get(b.origin.key)];
  return [...(own ?? [])].some((number) => theirs?.has(number) === true);
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال)(?=\p{L}{2})/u, "");
}
