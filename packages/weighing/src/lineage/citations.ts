import type { Figure } from "@tarjih/reading";
import type { Statement } from "../align/statement.ts";
import { publishedMinutes } from "./published.ts";
import { canonicalName } from "./source-names.ts";
import type { Origin, Sources } from "./sources.ts";
import type { Sets } from "./union-find.ts";

/** A statement with its origin by its own chain. */
export interface Member {
  readonly statement: Statement;
  readonly origin: Origin;
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
 * whom the paper has it; a name in short is the longer name; "agencies" is the agency among the reports that has
 * that number. The number is no evidence here: it tells which of a paper's statements is cited, and no chain is
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
      sets.join(figureNode(member), figureNode(other));
      found.push({ figure: member.statement.figure.id, why });
    };
    for (const member of firstOf(alike.filter(isCiting), ({ origin }) => origin.key).values()) {
      const cited = meant(member.origin.source);
      const bearer = origins.get(`source:${cited}`);
      if (bearer !== undefined && bearer.origin.key !== member.origin.key)
        join(member, bearer, `same-name:${cited}`);
      const [theirs, ...others] = firstOf(
        printed.get(cited) ?? [],
        ({ origin }) => origin.key,
      ).values();
      if (theirs !== undefined && others.length === 0 && theirs.origin.key !== member.origin.key)
        join(member, theirs, `cited:${cited}`);
    }
    for (const member of alike) {
      const cited = through(member);
      if (cited === null) continue;
      const theirs = (printed.get(meant(cited)) ?? []).filter((one) => isSameUnnamed(one, member));
      const [one, ...others] = firstOf(theirs, ({ origin }) => origin.key).values();
      if (one !== undefined && others.length === 0) join(member, one, `cited:${meant(cited)}`);
    }
    for (const digest of origins.values()) {
      if (digest.origin.kind !== "agencies") continue;
      const wires = alike.filter((one) => isWire(one, sources) && isClose(one, digest));
      const [wire, ...rest] = firstOf(wires, (one) => sets.find(figureNode(one))).values();
      if (wire !== undefined && rest.length === 0) join(digest, wire, "agency-number");
    }
  }
  return found;
}

/** The node of a figure in the sets of a question; see ownRoots. */
export function figureNode({ statement }: Member): string {
  return nodeOf(statement.figure.id);
}

/** The same by the figure's id. */
export function nodeOf(figure: string): string {
  return `figure ${figure}`;
}

/** The numbers as written: "14" and "at least 14" are one number with and without its limit. */
export function numberKey({ low, high }: Figure): string {
  const numbers = low === high || low === null || high === null ? [low ?? high] : [low, high];
  return JSON.stringify(numbers);
}

/** "Alba, citing a medic": whom a report has an unnamed source from. */
function through({ origin, statement: { figure } }: Member): string | null {
  const before = figure.chain.at(-2);
  return origin.kind === "unnamed" && figure.chain.length > 2 ? (before?.source ?? null) : null;
}

/** Unnamed in another report by the same words. */
function isSameUnnamed(one: Member, other: Member): boolean {
  const isUnnamed = one.origin.kind === "unnamed" && one.origin.key !== other.origin.key;
  return isUnnamed && canonicalName(one.origin.source) === canonicalName(other.origin.source);
}

/** Names a source other than the report's own outlet. */
function isCiting({ origin, statement }: Member): boolean {
  return origin.kind === "named" && statement.figure.chain.length > 1;
}

function outletOf({ report }: Statement, sources: Sources): string | null {
  return report.outlet === null ? null : sources.idOf(report.outlet);
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

/** Whom a name means among the sources and outlets of these members: the one longer name, else itself. */
function longerNames(members: readonly Member[], sources: Sources): (name: string) => string {
  const names = new Map<string, string>();
  for (const { origin, statement } of members) {
    if (origin.key.startsWith("source:")) names.set(sources.idOf(origin.source), origin.source);
    const { outlet } = statement.report;
    if (outlet !== null) names.set(sources.idOf(outlet), outlet);
  }
  const longer = new Map<string, Set<string>>();
  for (const [id, name] of names) {
    for (const form of sources.shortOf(name))
      longer.set(form, (longer.get(form) ?? new Set()).add(id));
  }
  return (name) => {
    const [id, ...rest] = longer.get(canonicalName(name)) ?? [];
    return id === undefined || rest.length > 0 ? sources.idOf(name) : id;
  };
}

function isWire({ origin, statement }: Member, sources: Sources): boolean {
  if (origin.kind === "agencies") return false;
  return statement.figure.chain.some(
    ({ source, kind }) => kind === "agency" || sources.isAgency(sources.idOf(source)),
  );
}

function isClose({ statement: one }: Member, { statement: other }: Member): boolean {
  const [a, b] = [publishedMinutes(one.report.published), publishedMinutes(other.report.published)];
  return a !== null && b !== null && Math.abs(a.minutes - b.minutes) <= DIGEST_DAYS * 1440;
}
