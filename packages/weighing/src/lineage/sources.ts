import { fold, PACK_ACTORS } from "@tarjih/reading";
import { nameOfSource, personsIn } from "@tarjih/reading/persons";
import type { CaseInfo, ChainStep, Report } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { slug } from "../align/slug.ts";
import type { Statement } from "../align/statement.ts";
import { pageOf } from "./page-of.ts";
import { digestOf } from "./digests.ts";
import type { Digest } from "./digests.ts";
import { reportersOutlet } from "./own-reporter.ts";
import { namePartsOf } from "./name-parts.ts";
import type { NameParts } from "./name-parts.ts";
import { officesOf } from "./offices.ts";
import type { Office } from "./offices.ts";
import { fullNameIn, PERSONAL } from "./full-name.ts";
import { soundOf } from "./sound.ts";
import { canonicalName, shortForms } from "./source-names.ts";

/** Where a figure comes from by its own attribution chain. Figures with equal keys have one origin. */
export interface Origin {
  readonly key: string;
  /** Id of a known source, or the words of the text. */
  readonly source: string;
  readonly kind: "named" | "own-voice" | "unnamed" | Digest;
  /** A witness, who may have a part of a name; only with `unnamed`, since another report may mean somebody else. */
  readonly isWitness?: true;
}

/** Ids of sources by any of their names. */
export interface Sources {
  /** Known id of a name, else its canonical words. */
  readonly idOf: (name: string) => string;
  /** What the bearer of a name may be called, see {@link shortForms}. */
  readonly shortOf: (name: string) => readonly string[];
  /** See {@link slug}. */
  readonly slugOf: (id: string) => string;
  /** See {@link soundOf}. */
  readonly soundOf: (name: string) => string;
  /** The public office that a name means, see {@link Office}; null for every other name. */
  readonly officeOf: (name: string) => Office | null;
  /** Its names taken apart, see {@link NameParts}. */
  readonly partsOf: (name: string) => readonly NameParts[];
  readonly isAgency: (id: string) => boolean;
  /** Somebody is named in the words, who need bear no office: `زوجي عدنان`, not `شهود عيان`. */
  readonly hasName: (words: string) => boolean;
  /** The name of a person who is credited, no actor that is known, where it is whole, a given name and more: `سامر حلاق` of `شاهد العيان سامر حلاق`; null for `أم حسام`. */
  readonly fullNameIn: (step: ChainStep) => string | null;
  /** An actor of the case or of the packs, and not only words of a text. */
  readonly isKnown: (id: string) => boolean;
  /** "Agencies", "local media" and other words that credit no one in particular; null for every other name. */
  readonly digestOf: (words: string) => Digest | null;
  /** Whom an outlet copies as a rule, by the case's relations. */
  readonly copiesFrom: (id: string) => string | null;
}

/** Sources that the case names. */
export function sourcesOf(info: CaseInfo): Sources {
  // an id of the packs is written with hyphens, which a name would lose
  packIds ??= PACK_ACTORS.map(({ id }) => [canonicalName(id), id] as const);
  const ids = new Map(packIds);
  for (const actor of info.actors) {
    const loaded = [...(actor.loaded?.ar ?? []), ...(actor.loaded?.en ?? [])];
    for (const name of [actor.id, ...actor.names.ar, ...actor.names.en, ...loaded]) {
      ids.set(canonicalName(name), actor.id);
    }
  }
  const idOf = once((name) => {
    const canonical = canonicalName(name);
    // Names of nothing but marks keep them: they are no other's.
    return ids.get(canonical) ?? (canonical === "" ? squeeze(name) : canonical);
  });
  const copies = new Map<string, string>();
  for (const relation of info.relations) {
    if (relation.kind === "copies") copies.set(idOf(relation.from), idOf(relation.to));
  }
  const nameIn = once(fullNameIn);
  const known = new Set(ids.values());
  const agencies = new Set(info.actors.filter(({ kind }) => kind === "agency").map(({ id }) => id));
  return {
    idOf,
    shortOf: once(shortForms),
    slugOf: once(slug),
    soundOf: once(soundOf),
    officeOf: once(officesOf(info)),
    partsOf: once(namePartsOf(info)),
    isAgency: (id) => agencies.has(id),
    hasName: once((words) => nameOfSource(words) !== null || personsIn(words).length > 0),
    fullNameIn: ({ kind, source }) =>
      PERSONAL.has(kind) && !known.has(idOf(source)) ? nameIn(source) : null,
    isKnown: (id) => known.has(id),
    digestOf: once(digestOf),
    copiesFrom: (id) => lastCopied(id, copies),
  };
}

/** The same for every case: made once. */
let packIds: readonly (readonly [name: string, id: string])[] | undefined;

/** Whom an outlet copies in the end; of outlets that copy each other in a circle, the first by name. */
function lastCopied(id: string, copies: ReadonlyMap<string, string>): string | null {
  const seen = [id];
  for (;;) {
    const next = copies.get(seen.at(-1) ?? id);
    if (next === undefined) return seen.at(-1) === id ? null : (seen.at(-1) ?? null);
    const met = seen.indexOf(next);
    if (met !== -1) return seen.slice(met).toSorted(compareText)[0] ?? null;
    seen.push(next);
  }
}

/**
 * The originator is the last step of the chain; an outlet's own reporter is the outlet. A named one is the same
 * wherever it is cited, and so is a private person by a full name. An unnamed one
 * ("a medical source") is its report's own, or its page's where it was captured twice: two reports may mean two
 * people. A digest of agencies is one
 * anonymous origin per value and day, so that ten outlets crediting "agencies" are not ten.
 */
export function originOf(statement: Statement, sources: Sources): Origin {
  const { figure, report, asOf, speaker } = statement;
  const last = figure.chain.at(-1) ?? figure.chain[0];
  // what a report says in short is whom it names at length, or its own outlet
  if (speaker !== undefined) {
    const key = `source:${sources.idOf(speaker)}`;
    return { key, source: speaker, kind: speaker === report.outlet ? "own-voice" : "named" };
  }
  const id = sources.idOf(last.source);
  const digest = sources.digestOf(last.source);
  if (digest !== null) {
    const day = (asOf.end ?? "").slice(0, 10);
    return {
      key: `${digest}:${figure.low ?? ""}:${figure.high ?? ""}:${day}`,
      source: last.source,
      kind: digest,
    };
  }
  if (figure.chain.length === 1) {
    if (report.outlet === null && figure.row === undefined) {
      // Whoever signs a text that has no outlet speaks in it.
      const signed = last.kind === "person" ? last.source : null;
      const source = signed ?? report.title ?? report.path;
      return { key: `report:${pageOf(report) ?? report.id}`, source, kind: "own-voice" };
    }
    const origin = sources.copiesFrom(id) ?? id;
    return {
      key: `source:${origin}`,
      source: origin === id ? last.source : origin,
      kind: "own-voice",
    };
  }
  const outlet = reportersOutlet(figure.chain);
  if (outlet !== null) {
    return { key: `source:${sources.idOf(outlet)}`, source: outlet, kind: "named" };
  }
  const named = sources.fullNameIn(last);
  if (named !== null) return { key: `source:${sources.idOf(named)}`, source: named, kind: "named" };
  if (last.kind === "unnamed" || last.kind === "witness") {
    return {
      key: `unnamed:${heardIn(last, report)}:${squeeze(last.source)}`,
      source: last.source,
      kind: "unnamed",
      ...(last.kind === "witness" ? { isWitness: true } : {}),
    };
  }
  return { key: `source:${id}`, source: last.source, kind: "named" };
}

/** Where an unnamed source speaks: in one report or page. Unknown writers whom one outlet passes on may be one: no words tell them apart. */
function heardIn(step: ChainStep, report: Report): string {
  const page = pageOf(report) ?? report.id;
  const isPassedOn = report.forwarded?.source === null && step.start === null;
  return isPassedOn ? (report.outlet ?? page) : page;
}

/** A source as evidence names it: by its id where the case or the packs list it, else by the words of the text. */
export function labelOf(name: string, sources: Sources): string {
  const id = sources.idOf(name);
  return sources.isKnown(id) ? id : name;
}

/** A million figures name a few thousand sources: each name is taken apart once. */
function once<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const made = read(name);
    known.set(name, made);
    return made;
  };
}

function squeeze(words: string): string {
  return fold(words).replaceAll(/\s+/g, " ").trim();
}
