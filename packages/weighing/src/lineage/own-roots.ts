import type { Figure, Report } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { hash32 } from "../align/slug.ts";
import type { Statement } from "../align/statement.ts";
import type { OwnRoot } from "../blocks/group.ts";
import { joinCitations, nodeOf, numberKey } from "./citations.ts";
import type { Citation, Member } from "./citations.ts";
import { DECIDED_APART } from "./decisions.ts";
import type { Barred } from "./decisions.ts";
import { publishedMinutes } from "./published.ts";
import { ONE_ROOT_P } from "./report-link.ts";
import type { ClaimEdge } from "./report-link.ts";
import { joinOnesOfKind } from "./one-of-its-kind.ts";
import { withoutReprints } from "./reprints.ts";
import { joinOffices } from "./same-offices.ts";
import { sameAsOf } from "../relate/time-order.ts";
import { meet } from "../relate/value-set.ts";
import { labelOf, originOf } from "./sources.ts";
import type { Origin, Sources } from "./sources.ts";
import { disjointSets, keptApart } from "./union-find.ts";
import type { Sets } from "./union-find.ts";

/** Roots of one question, and the root of each figure that answers it. */
export interface OwnRoots {
  readonly roots: readonly OwnRoot[];
  readonly rootOf: ReadonlyMap<string, string>;
}

/** What is known of the figures beside their own words. */
interface Known {
  /** Who has which number from whom. */
  readonly edges: readonly ClaimEdge[];
  /** Pairs that a person set apart. */
  readonly barred?: readonly Barred[];
  /** See `meant-origins.ts`. */
  readonly meant?: ReadonlyMap<string, Origin>;
}

/**
 * Contracts the figures of one question to independent origins: equal origins by attribution, then copies and
 * credited translations. Joining within one question only keeps an outlet that copied one number from
 * another its own origin for the numbers that it counted itself.
 */
export function ownRoots(
  own: readonly Statement[],
  { edges, barred = [], meant = new Map() }: Known,
  sources: Sources,
): OwnRoots {
  const sure = edges.filter((edge) => edge.p >= ONE_ROOT_P);
  const sameNames: Citation[] = [];
  const members = withSpeakers(
    withoutReprints(
      own.map((statement) => {
        const said = originOf(statement, sources);
        const origin = meant.get(said.key) ?? said;
        if (origin !== said || statement.speaker !== undefined)
          sameNames.push({
            figure: statement.figure.id,
            why: `same-name:${labelOf(origin.source, sources)}`,
          });
        return { statement, origin, node: nodeOf(statement.figure.id) };
      }),
      sure,
    ),
  );
  const sets = keptApart(
    disjointSets(),
    barred.map(([a, b]) => [nodeOf(a), nodeOf(b)]),
  );
  const citations = [...sameNames, ...joinMembers(members, sure, sources, sets)];
  const apart = new Set(barred.flat());
  const ids = new Set<string>();
  const cited = Map.groupBy(citations, ({ figure }) => figure);
  const sureOf = Map.groupBy(sure, ({ a }) => a);
  const rootOf = new Map<string, string>();
  const components = Map.groupBy(members, (member) => sets.find(member.node));
  const roots = [...components.values()].map((component): OwnRoot => {
    const origin = leadingOrigin(component, sources);
    const figures = component.map(({ statement }) => statement.figure.id);
    const byOrigin = rootId(origin, sources);
    // A person set these figures apart from others of the same source.
    const id = ids.has(byOrigin) ? `${byOrigin}-${hash32(sorted(figures).join(" "))}` : byOrigin;
    ids.add(id);
    for (const figure of figures) rootOf.set(figure, id);
    return {
      id,
      origin,
      report: firstReport(component),
      reports: sorted(component.map(({ statement }) => statement.report.id)),
      figures: sorted(figures),
      evidence: sorted([
        ...evidenceOf(component, sureOf, sources),
        ...figures.flatMap((figure) => (cited.get(figure) ?? []).map(({ why }) => why)),
        ...(figures.some((figure) => apart.has(figure)) ? [DECIDED_APART] : []),
      ]),
    };
  });
  return { roots, rootOf };
}

function firstReport([first]: readonly Member[]): Report {
  if (first === undefined) throw new TypeError("firstReport: a root without figures");
  return first.statement.report;
}

/** The surest join first: where two of them cannot both hold, a person's word does, then the copy, then the credit. */
function joinMembers(
  members: readonly Member[],
  edges: readonly ClaimEdge[],
  sources: Sources,
  sets: Sets,
): readonly Citation[] {
  const here = new Map(members.map((member) => [member.statement.figure.id, member]));
  for (const edge of edges.toSorted((a, b) => b.p - a.p)) {
    const [one, other] = [here.get(edge.a), here.get(edge.b)];
    if (one !== undefined && other !== undefined) sets.join(one.node, other.node);
  }
  // A prefix keeps origins and figures apart; the set is named by either, and only compared.
  for (const member of members) sets.join(member.node, `origin ${member.origin.key}`);
  // "Agencies: 42", and 42 in the outlet's own voice: nobody else says it
  for (const [one, other] of repeatsInOneReport(members)) sets.join(one.node, other.node);
  return [
    ...joinCitations(members, sources, sets),
    ...joinOffices(members, sources, sets),
    ...joinOnesOfKind(members, sources, sets),
  ];
}

/**
 * Members with the origin of whoever says their number in the same report. "Depot blast kills nine" over what the governor's
 * office says is the governor's number and "Toll rises to 14" the hospital's: were both headlines their outlet's own, the
 * office and the hospital would be one origin.
 */
function withSpeakers(members: readonly Member[]): readonly Member[] {
  const speakers = new Map(
    repeatsInOneReport(members).flatMap(([one, other]) =>
      isRelay(one) ? [] : [[other, one] as const],
    ),
  );
  if (speakers.size === 0) return members;
  const lent = members.map((member) => {
    const speaker = speakers.get(member);
    return speaker === undefined ? member : { ...member, origin: speaker.origin };
  });
  return withVaguerWords(lent);
}

/**
 * "32 killed" over "more than 32, the office said", and "dozens" in the outlet's own voice: the dozens are the office's 32, and no second
 * origin. Not where the outlet has a number of its own in them, or the office another number of that time beside them.
 */
function withVaguerWords(members: readonly Member[]): readonly Member[] {
  const byReport = Map.groupBy(members, ({ statement }) => statement.report.id);
  return members.map((member) => {
    const { statement, origin } = member;
    if (statement.figure.bound !== "vague" || !isRelay(member)) return member;
    const beside = byReport.get(statement.report.id) ?? [];
    const within = beside.filter(
      (other) =>
        isVaguer(statement.figure, other.statement.figure) &&
        sameAsOf(other.statement.asOf, statement.asOf),
    );
    if (within.some((other) => other.origin.key === origin.key)) return member;
    const speaker = within.find(
      (other) =>
        !isRelay(other) &&
        members
          .filter((each) => each.origin.key === other.origin.key)
          .every((each) => meet(each.statement.reach.said, statement.reach.said)),
    );
    return speaker === undefined ? member : { ...member, origin: speaker.origin };
  });
}

/** "Dozens" beside 32, and beside "more than 32". */
function isVaguer(vague: Figure, { low, high }: Figure): boolean {
  const least = low ?? high ?? 0;
  const most = high ?? least;
  const [from, to] = [vague.low ?? 0, vague.high ?? Infinity];
  return from <= least && most <= to && (from < least || most < to);
}

/**
 * The headline's 38 and the lead's "at least 38, the force said" are one claim: the same number for one question
 * twice in a report, once without a speaker of its own. Two speakers who say the same stay two.
 */
function repeatsInOneReport(members: readonly Member[]): readonly (readonly [Member, Member])[] {
  const byReport = Map.groupBy(members, ({ statement }) => statement.report.id);
  if (byReport.size === members.length) return [];
  const several = members.filter(
    ({ statement }) => (byReport.get(statement.report.id)?.length ?? 0) > 1,
  );
  const same = Map.groupBy(several, ({ statement: { figure, report } }) =>
    JSON.stringify([report.id, numberKey(figure)]),
  );
  const joined: (readonly [Member, Member])[] = [];
  for (const alike of same.values()) {
    const [first, ...rest] = alike.toSorted((a, b) => placeOf(a) - placeOf(b));
    if (first === undefined || rest.length === 0) continue;
    const inText = [first, ...rest];
    const speakers = inText.filter(
      (member) =>
        !isRelay(member) && !isHeadlineOfAnother(member, inText) && !isUnnamedBelow(member, inText),
    );
    const speaker = speakers[0] ?? first;
    for (const member of inText) {
      if (member === speaker || speakers.includes(member)) continue;
      // "Witnesses: 12 killed" over "the army said 12; witnesses said 12": the headline is theirs
      const own = speakers.find(({ origin }) => origin.key === member.origin.key);
      joined.push([own ?? speaker, member]);
    }
  }
  return joined;
}

/** "Medical source: 61 wounded" over a story in which the hospital's director says 61: he is the source. */
function isHeadlineOfAnother(member: Member, alike: readonly Member[]): boolean {
  if (member.origin.kind !== "unnamed" || member.statement.inHeadline !== true) return false;
  return alike.some(
    (other) =>
      other.origin.kind === "named" && !isRelay(other) && other.statement.inHeadline !== true,
  );
}

/**
 * "Health ministry: 19 killed" over a story in which "medical sources" or "officials" say 19: nobody can show that they are others than those in the headline. Witnesses and residents are, and whoever stands below an army's
 * or a party's headline; and where the story names somebody too, the unnamed beside him.
 */
function isUnnamedBelow(member: Member, alike: readonly Member[]): boolean {
  const { origin, statement } = member;
  if (origin.kind !== "unnamed" || statement.inHeadline === true) return false;
  if (!OF_OFFICE.test(statement.figure.chain.at(-1)?.source ?? "")) return false;
  const named = alike.filter((other) => other.origin.kind === "named" && !isRelay(other));
  const isOffice = (one: Member): boolean =>
    one.statement.inHeadline === true && one.statement.figure.chain.at(-1)?.kind === "body";
  return named.length > 0 && named.every(isOffice);
}
/** Unnamed people of an office: no more than what they are. */
const OF_OFFICE =
  /^(?:an?\s+|the\s+|\p{L}+\s+)?(?:medical|health|hospital|official|security|rescue)?\s*(?:sources?|officials?|medics?|doctors?)$|^(?:مصدر|مصادر|مسؤول|مسؤولون|مسؤولين|أطباء)(?:\s+(?:طبية?|صحية?|أمنية?|رسمية?|مسؤولة?))?$/iu;

function placeOf({ statement }: Member): number {
  return statement.figure.start;
}

/** Nobody but the outlet or the agency that it prints is named. */
function isRelay({ origin, statement }: Member): boolean {
  const last = statement.figure.chain.at(-1);
  return ["own-voice", "agencies", "media"].includes(origin.kind) || last?.kind === "agency";
}

/** A named originator before a copyist's own voice, then the earliest publication, then the key. */
function leadingOrigin(members: readonly Member[], sources: Sources): Origin {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return only.origin;
  const ranks: Readonly<Record<Origin["kind"], number>> = {
    named: 0,
    unnamed: 2,
    "own-voice": 3,
    agencies: 4,
    media: 5,
  };
  // "The Post said" where the Post's own report says who told it: the Post hands on.
  const handsOn = new Set(
    members.flatMap(({ origin, statement: { report } }) => {
      const key = report.outlet === null ? null : `source:${sources.idOf(report.outlet)}`;
      return key === null || key === origin.key ? [] : [key];
    }),
  );
  // Behind whoever is named, before the unnamed.
  const rank = (member: Member): number =>
    member.origin.kind === "named" && (isRelay(member) || handsOn.has(member.origin.key))
      ? 1
      : ranks[member.origin.kind];
  const time = (member: Member): number =>
    publishedMinutes(member.statement.report.published)?.minutes ?? Number.MAX_SAFE_INTEGER;
  // "Committee of Doctors" and the committee by its name: the name that somebody listed
  const unlisted = ({ origin: { source } }: Member): number =>
    sources.isKnown(sources.idOf(source)) ? 0 : 1;
  const [first] = members.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      unlisted(a) - unlisted(b) ||
      time(a) - time(b) ||
      compareText(a.origin.key, b.origin.key),
  );
  if (first === undefined) throw new TypeError("leadingOrigin: no members");
  return first.origin;
}

function evidenceOf(
  members: readonly Member[],
  edgesOf: ReadonlyMap<string, readonly ClaimEdge[]>,
  sources: Sources,
): readonly string[] {
  // One source spelled in two ways is told once.
  const origins = new Map(
    members.map((member) => [member.origin.key, member] as const).toReversed(),
  );
  return [
    ...[...origins.values()].map((member) => originCode(member, sources)),
    ...members.flatMap(({ statement: { figure } }) =>
      (edgesOf.get(figure.id) ?? []).flatMap(({ why }) => why),
    ),
  ];
}

function originCode({ origin, statement }: Member, sources: Sources): string {
  switch (origin.kind) {
    case "named":
      return `attribution:${labelOf(origin.source, sources)}`;
    case "own-voice":
      return `own-voice:${statement.report.outlet ?? statement.report.id}`;
    case "unnamed":
      return `${sources.hasName(origin.source) ? "attribution" : "unnamed"}:${origin.source}`;
    case "agencies":
    case "media":
      return `${origin.kind}:${origin.source}`;
  }
}

/** A source named by a whole phrase of the text gets a hash for an id. */
const READABLE_ID = 40;

function rootId({ key }: Origin, sources: Sources): string {
  const end = key.indexOf(":");
  const kind = key.slice(0, end);
  const readable = kind === "source" ? sources.slugOf(key.slice(end + 1)) : null;
  return readable !== null && readable.length <= READABLE_ID
    ? `root-${readable}`
    : `root-${kind}-${hash32(key)}`;
}

function sorted(values: readonly string[]): readonly string[] {
  if (values.length < 2) return values;
  return [...new Set(values)].toSorted(compareText);
}
