import { withNoneBeside } from "../relate/none-beside.ts";
import { withRefused } from "../align/refused.ts";
import type { Unit } from "@tarjih/reading";
import { cellsOf } from "../align/cells.ts";
import type { Cell } from "../align/cells.ts";
import { compareText } from "../align/compare.ts";
import { denialOf, statementOf } from "../align/statement.ts";
import { withFaced } from "../align/faced.ts";
import { withMeantGroups } from "../align/meant-groups.ts";
import { withOwnPeople } from "../align/own-people.ts";
import { withOwners } from "../align/owners.ts";
import type { Statement } from "../align/statement.ts";
import { citationLinks } from "../lineage/citation-links.ts";
import { namedInVerdicts, withOverruled } from "../decisions/overruled.ts";
import { decidedEdges } from "../lineage/decisions.ts";
import { firstTimes } from "../lineage/first-times.ts";
import { laterVersions } from "../lineage/later-versions.ts";
import type { ClaimEdge } from "../lineage/report-link.ts";
import { meantOrigins } from "../lineage/meant-origins.ts";
import { ownRoots } from "../lineage/own-roots.ts";
import { withBackground } from "../relate/background.ts";
import { denialsByCell, withdraws } from "../relate/denial.ts";
import { judgeOnce } from "../relate/judge-once.ts";
import { withStates } from "../relate/later-states.ts";
import { withOpenWholes } from "../relate/open-whole.ts";
import { withNarrower } from "../relate/narrower.ts";
import { pairAnswers } from "../relate/pairs.ts";
import { withReplaced } from "../relate/replaced.ts";
import { withRepeated } from "../relate/said-first.ts";
import { withRisingDays } from "../relate/rising-day.ts";
import { withToldParts } from "../relate/told-parts.ts";
import { withOthers } from "../relate/doubtful-pairs.ts";
import { withSecondNumbers } from "../relate/second-number.ts";
import { versionsOf } from "../relate/versions.ts";
import type { Claim } from "../keys/claim.ts";
import type { Setting } from "../setting.ts";
import type { Block } from "./block.ts";
import type { Group, Member } from "./group.ts";

/**
 * Second step of weighing, block by block: which figures answer one question, on which independent roots they rest,
 * what each pair of them is to each other.
 */
export function groupsOf(block: Block, setting: Setting): readonly Group[] {
  const { claims } = block;
  const { edges, barred } = decidedEdges(block, setting.overruled.origins);
  const { places, sources } = setting;
  const named = namedInVerdicts(setting.overruled);
  const times = firstTimes(claims, edges);
  const said = claims.flatMap((claim) => {
    const first = times.get(claim.figure.id);
    const one = statementOf(claim.figure, claim.report, places, first?.asOf, first?.published);
    return one === null ? [] : { ...one, ...saidAround(claim) };
  });
  const stated = withOwners(
    withFaced(withMeantGroups(withOwnPeople(said, sources), sources)),
    sources,
  );
  const denials = claims.flatMap(({ figure, report, speaker }) => {
    const no = denialOf(figure, report, places);
    return no === null ? [] : speaker === undefined ? no : { ...no, speaker };
  });
  const statements = withRefused(
    withReplaced(
      withOthers(
        withSecondNumbers(
          withNoneBeside(withBackground(withOpenWholes(withToldParts(withNarrower(stated))))),
        ),
      ),
    ),
    denials,
  );
  const meant = meantOrigins([...stated, ...denials], sources);
  const cells = cellsOf(statements, places);
  const deniedIn = denialsByCell(cells, denials, places);
  const edgesIn = edgesByCell(cells, edges);
  const judge = judgeOnce(places);
  const rooted = cells.map((cell) => {
    const inCell = edgesIn.get(cell) ?? [];
    return {
      cell,
      edges: inCell,
      ...ownRoots(cell.own, { edges: inCell, barred, meant }, sources),
    };
  });
  // A part rests on the root that it has where it is at home.
  const rootOf = new Map(rooted.flatMap((each) => [...each.rootOf]));
  const redated = new Map(
    rooted.flatMap(({ cell: { own }, rootOf: root }) => {
      const now = withRisingDays(withRepeated(withStates(own), root), root);
      return now === own ? [] : now.map((one) => [one.figure.id, one] as const);
    }),
  );
  const dated = (each: Statement): Statement => redated.get(each.figure.id) ?? each;
  return rooted.map(({ cell, edges: inCell, roots: origins }) => {
    const { key, group, place } = cell;
    const [own, parts] = [cell.own.map(dated), cell.parts.map(dated)];
    const unit = unitOf(own.map(({ figure }) => figure.unit));
    const denied = deniedIn.get(cell) ?? [];
    const deniers = ownRoots(denied, { edges: [], barred, meant }, sources);
    // Of a question whom nobody denies, all roots are those of the block: a copy for each question is a block's square.
    const roots = denied.length === 0 ? rootOf : new Map([...rootOf, ...deniers.rootOf]);
    const judged = pairAnswers({ own, parts, denied }, roots, judge, named);
    const { answers, pairs } = withOverruled(judged, setting.overruled);
    const withdrawn = own.flatMap((one) =>
      denied.some((no) => withdraws(no, one, roots.get(no.figure.id) === roots.get(one.figure.id)))
        ? one.figure.id
        : [],
    );
    const standing =
      withdrawn.length === 0 ? own : own.filter(({ figure }) => !withdrawn.includes(figure.id));
    const versions = versionsOf(standing, unit, rootOf, { answers, pairs });
    return {
      key,
      group,
      place,
      unit,
      own: own.map(memberOf),
      parts: parts.map(memberOf),
      roots: origins,
      deniers: deniers.roots,
      edges: inCell,
      answers,
      withdrawn,
      versions,
      pairs,
      later: laterVersions(own, rootOf, sources),
      cited: citationLinks(own, rootOf, sources),
    };
  });
}

/** What the words around a claim say of it, as its report was read. */
function saidAround(claim: Claim): Partial<Statement> {
  const { near, speaker, asForce, besideRuined, inBrackets, risen, inHeadline } = claim;
  return {
    ...(near === undefined ? {} : { near }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(asForce === undefined ? {} : { asForce }),
    ...(besideRuined === undefined ? {} : { besideRuined }),
    ...(inBrackets === undefined ? {} : { inBrackets }),
    ...(risen === undefined ? {} : { risen }),
    ...(inHeadline === undefined ? {} : { inHeadline }),
  };
}

function memberOf({
  figure,
  report,
  asOf,
  group,
  place,
  narrower,
  owner,
  inState,
}: Statement): Member {
  return {
    figure,
    report,
    asOf,
    group,
    place,
    ...(narrower === undefined ? {} : { narrower }),
    ...(inState === undefined ? {} : { inState }),
    ...(owner === undefined ? {} : { ofTwoSides: true }),
  };
}

/** Persons before families: "how many were displaced?" asks for people where anyone counted people. */
function unitOf(units: readonly Unit[]): Unit {
  const known = units.filter((unit) => unit !== "unknown").toSorted(compareText);
  return known.includes("persons") ? "persons" : (known[0] ?? "unknown");
}

function edgesByCell(
  cells: readonly Cell[],
  edges: readonly ClaimEdge[],
): ReadonlyMap<Cell, readonly ClaimEdge[]> {
  const cellOf = new Map(cells.flatMap((cell) => cell.own.map(({ figure }) => [figure.id, cell])));
  const inCell = new Map<Cell, ClaimEdge[]>();
  for (const edge of edges) {
    const cell = cellOf.get(edge.a);
    if (cell === undefined || cell !== cellOf.get(edge.b)) continue;
    const known = inCell.get(cell);
    if (known === undefined) inCell.set(cell, [edge]);
    else known.push(edge);
  }
  return inCell;
}
