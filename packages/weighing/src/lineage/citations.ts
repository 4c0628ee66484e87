import type { Figure } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import type { Statement } from "../align/statement.ts";
import { publishedMinutes } from "./published.ts";
import { isArabic, isTellingSound } from "./sound.ts";
import { canonicalName } from "./source-names.ts";
import { labelOf } from "./sources.ts";
import type { Origin, Sources } from "./sources.ts";
import type { Sets } from "./union-find.ts";

/** A statement with its origin by its own chain. */
export interface Member {
  readonly statement: Statement;
  readonly origin: Origin;
  /** Its figure in the sets of a question, see {@link nodeOf}. */
  readonly node: string;
}

/** What joined a figure to another of its root, as a code of evidence. */
export interface Citation {
  readonly figure: string;
  readonly why: string;
}

/** A digest prints what the agencies wrote the same day, or the day before. */
const DIGEST_DAYS = 1;

/**
 * Joins statements of one question and one number whose chains lead to each other: who cites a paper has it from
 * whom the paper has it; a name in short is the longer name; "agencies" are an agency among the reports that has
 * that number, "local media" an outlet. The number is no evidence here: it tells which of a paper's statements is cited, and no chain is
 * followed to another number. Where two could be meant, none is.
 */
export function joinCitations(
  members: readonly Member[],
  sources: Sources,
  sets: Sets,
): readonly Citation[] {
  const found: Citation[] = [];
  const byNumber = Map.groupBy(members, ({ statement }) => numberKey(statement.figure));
  for (const alike of byNumber.values()) {
    // One member speaks for its origin: those of one origin are joined already, however many they are.
    const origins = firstOf(alike, ({ origin }) => origin.key);
    if (origins.size < 2) continue;
    const meant = longerNames(alike, sources);
    const printed = Map.groupBy(alike, ({ statement }) => outletOf(statement, sources));
    const join = (member: Member, other: Member, why: string): void => {
      sets.join(member.node, other.node);
      found.push({ figure: member.statement.figure.id, why });
    };
    for (const member of firstOf(alike.filter(isCiting), ({ origin }) => origin.key).values()) {
      const cited = meant(member.origin.source);
      const bearer = origins.get(`source:${cited}`);
      if (bearer !== undefined && bearer.origin.key !== member.origin.key)
        join(member, bearer, `same-name:${labelOf(bearer.origin.source, sources)}`);
      const [theirs, ...others] = firstOf(
        printed.get(cited) ?? [],
        ({ origin }) => origin.key,
      ).values();
      if (theirs !== undefined && others.length === 0 && theirs.origin.key !== member.origin.key)
        join(member, theirs, `cited:${outletName(theirs, sources)}`);
    }
    for (const member of alike) {
      for (const cited of through(member).map(meant)) {
        const theirs = (printed.get(cited) ?? []).filter((one) =>
          mayBeTheirs(one, member, sources),
        );
        const [one, ...others] = firstOf(theirs, ({ origin }) => origin.key).values();
        if (one !== undefined && others.length === 0 && one.origin.key !== member.origin.key)
          join(member, one, `cited:${outletName(one, sources)}`);
      }
    }
    for (const [one, other] of inBothScripts(origins.values(), sources))
      join(one, other, `same-name:${labelOf(other.origin.source, sources)}`);
    for (const digest of origins.values()) {
      if (!isDigest(digest)) continue;
      const [isMeant, code] =
        digest.origin.kind === "agencies"
          ? ([isWire, "agency-number"] as const)
          : ([isInPrint, "media-number"] as const);
      const theirs = alike.filter((one) => isMeant(one, sources) && isClose(one, digest));
      const [first] = theirs.toSorted(byPublication);
      if (first !== undefined) join(digest, first, code);
    }
  }
  return found;
}

/** The node of a figure, by its id, in the sets of a question; see ownRoots. */
export function nodeOf(figure: string): string {
  return `figure ${figure}`;
}

/** The numbers as written: "14" and "at least 14" are one number with and without its limit. */
export function numberKey({ low, high }: Figure): string {
  return low === high || low === null || high === null ? `${low ?? high}` : `${low}-${high}`;
}

/** "Alba, citing a medic", "Alba, quoting the ministry": those by whom a report has its source's number. */
function through({ origin, statement: { figure } }: Member): readonly string[] {
  if (origin.kind !== "unnamed" && origin.kind !== "named") return [];
  return figure.chain.slice(1, -1).map(({ source }) => source);
}

/**
 * May the number that a paper has from one source be what another report has, by that paper, from its own? Someone unnamed is the
 * one of the same words, or of the other language's; "the ministry" is whoever the paper names, unless both are known and two.
 */
function mayBeTheirs(theirs: Member, member: Member, sources: Sources): boolean {
  if (theirs.statement.report.id === member.statement.report.id) return false;
  const [one, other] = [theirs.origin, member.origin];
  if (one.kind === "own-voice" || isDigest(theirs)) return false;
  const isTranslated = isArabic(one.source) !== isArabic(other.source);
  if (one.kind === "unnamed" && other.kind === "unnamed")
    return isTranslated || canonicalName(one.source) === canonicalName(other.source);
  const [a, b] = [sources.idOf(one.source), sources.idOf(other.source)];
  return !(sources.isKnown(a) && sources.isKnown(b)) && (isTranslated || isOneName(one, other));
}

/** "The Ministry of Health in Asal" as "the Ministry of Health": the words of the one stand in the other. */
function isOneName(one: Origin, other: Origin): boolean {
  const [a, b] = [one.source, other.source].map((name) => canonicalName(name).split(" "));
  if (a === undefined || b === undefined) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** A person or body of one number whose name sounds the same in Arabic and in English, where no second one does. */
function inBothScripts(
  members: Iterable<Member>,
  sources: Sources,
): readonly (readonly [Member, Member])[] {
  const named = [...members].filter(({ origin }) => origin.kind === "named");
  if (!named.some(({ origin }) => isArabic(origin.source))) return [];
  const bySound = Map.groupBy(named, ({ origin }) => sources.soundOf(origin.source));
  return [...bySound].flatMap(([sound, alike]): readonly (readonly [Member, Member])[] => {
    const [one, other, ...others] = alike;
    if (one === undefined || other === undefined || others.length > 0) return [];
    if (!isTellingSound(sound) || isArabic(one.origin.source) === isArabic(other.origin.source))
      return [];
    return [isArabic(one.origin.source) ? [one, other] : [other, one]];
  });
}

/** Names a source other than the report's own outlet. */
function isCiting({ origin, statement }: Member): boolean {
  return origin.kind === "named" && statement.figure.chain.length > 1;
}

function outletOf({ report }: Statement, sources: Sources): string | null {
  return report.outlet === null ? null : sources.idOf(report.outlet);
}

function outletName({ statement: { report } }: Member, sources: Sources): string {
  return report.outlet === null ? report.path : labelOf(report.outlet, sources);
}

/** The first member under each key. */
function firstOf(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): ReadonlyMap<string, Member> {
  const firsts = new Map<string, Member>();
  for (const member of members) {
    const key = keyOf(member);
    if (!firsts.has(key)) firsts.set(key, member);
  }
  return firsts;
}

/** Whom a name means among the sources and outlets of these members: the one longer name, or the one of its sound, else itself. */
function longerNames(members: readonly Member[], sources: Sources): (name: string) => string {
  const names = new Map<string, string>();
  const outlets = new Set<string>();
  for (const { origin, statement } of members) {
    if (origin.key.startsWith("source:")) names.set(sources.idOf(origin.source), origin.source);
    const { outlet } = statement.report;
    if (outlet === null) continue;
    names.set(sources.idOf(outlet), outlet);
    outlets.add(sources.idOf(outlet));
  }
  const longer = new Map<string, Set<string>>();
  const put = (form: string, id: string): void => {
    longer.set(form, (longer.get(form) ?? new Set()).add(id));
  };
  for (const [id, name] of names) {
    for (const form of sources.shortOf(name)) put(form, id);
    put(otherScript(!isArabic(name), sources.soundOf(name)), id);
    if (outlets.has(id)) put(printedIn(!isArabic(name), sources.soundOf(name)), id);
  }
  return (name) => {
    const own = sources.idOf(name);
    if (outlets.has(own) && !longer.has(canonicalName(name))) return own;
    const sound = sources.soundOf(name);
    // `لوم بوست` that is cited is the Lume Post whose own report is here; two sources that are only cited are told apart elsewhere.
    const heard = (names.has(own) ? printedIn : otherScript)(isArabic(name), sound);
    const [id, ...rest] =
      longer.get(canonicalName(name)) ??
      (isTellingSound(sound) ? longer.get(heard) : undefined) ??
      [];
    return id === undefined || rest.length > 0 ? own : id;
  };
}

/** The form under which a name is looked up by its sound in the other script. */
function otherScript(inArabic: boolean, sound: string): string {
  return `${inArabic ? "ar" : "en"} ~${sound}`;
}

/** The same for an outlet among the reports. */
function printedIn(inArabic: boolean, sound: string): string {
  return `printed ${otherScript(inArabic, sound)}`;
}

/** Credit to nobody in particular, see {@link digestOf}. */
function isDigest({ origin }: Member): boolean {
  return origin.kind === "agencies" || origin.kind === "media";
}

function isWire(member: Member, sources: Sources): boolean {
  if (isDigest(member)) return false;
  return member.statement.figure.chain.some(
    ({ source, kind }) => kind === "agency" || sources.isAgency(sources.idOf(source)),
  );
}

/** "Local media reported": what an outlet printed. */
function isInPrint(member: Member): boolean {
  return !isDigest(member) && member.statement.report.outlet !== null;
}

function byPublication(a: Member, b: Member): number {
  const [one, other] = [a, b].map(({ statement }) => publishedMinutes(statement.report.published));
  return (
    (one?.minutes ?? 0) - (other?.minutes ?? 0) ||
    compareText(a.statement.figure.id, b.statement.figure.id)
  );
}

function isClose({ statement: one }: Member, { statement: other }: Member): boolean {
  const [a, b] = [publishedMinutes(one.report.published), publishedMinutes(other.report.published)];
  return a !== null && b !== null && Math.abs(a.minutes - b.minutes) <= DIGEST_DAYS * 1440;
}
