import type { LineageKind, LineageLink } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import type { Group } from "../blocks/group.ts";
import type { Sheet } from "../keys/sheet.ts";
import { directionOf } from "../lineage/direction.ts";
import { pageStates } from "../lineage/page-states.ts";
import { isSamePage } from "../lineage/page-of.ts";
import { publishedMinutes } from "../lineage/published.ts";
import type { ReportLink } from "../lineage/report-link.ts";
import type { Sources } from "../lineage/sources.ts";
import { SAME_TEXT_P } from "../lineage/text-links.ts";
import { disjointSets } from "../lineage/union-find.ts";
import type { Sets } from "../lineage/union-find.ts";

/**
 * Who repeats whom, as a forest: states of one page in their order; reports of one text are joined by their surest and earliest links, not each to
 * each; then an outlet's later totals; then by credit, where nothing links them yet.
 */
export function lineageOf(
  sheets: readonly Sheet[],
  links: readonly ReportLink[],
  groups: readonly Group[],
  sources: Sources,
): readonly LineageLink[] {
  const byId = new Map(sheets.map((sheet) => [sheet.report.id, sheet]));
  const linked = disjointSets();
  const states = pageStates(sheets, sources).filter((link) => joins(link, linked));
  const texts = bestFirst(links, byId, sources).filter((link) => joins(link, linked));
  const later = new Map<string, LineageLink>();
  for (const link of groups.flatMap((group) => group.later)) {
    const key = `${link.from.report}|${link.to.report}`;
    if (!later.has(key)) later.set(key, link);
    linked.join(link.from.report, link.to.report);
  }
  const cited = groups.flatMap((group) => group.cited).filter((link) => joins(link, linked));
  return [...states, ...texts, ...later.values(), ...cited].toSorted(inOrder);
}

/** Joins two reports that nothing links yet; false where it would close a circle. */
function joins({ from, to }: LineageLink, linked: Sets): boolean {
  const [one, other] = [linked.find(from.report), linked.find(to.report)];
  if (one === other) return false;
  linked.join(one, other);
  return true;
}

/** The surest first, then those of which it is known who has it from whom, then what comes from the earliest report. */
function bestFirst(
  links: readonly ReportLink[],
  byId: ReadonlyMap<string, Sheet>,
  sources: Sources,
): readonly LineageLink[] {
  const timed = links.flatMap((each) => {
    const [one, two] = [byId.get(each.a), byId.get(each.b)];
    if (one === undefined || two === undefined) return [];
    if (isTemplate(each, one, two)) return [];
    const link = directed(each, one, two, sources);
    const { published } = (link.from.report === each.a ? one : two).report;
    const time = publishedMinutes(published)?.minutes ?? Number.MAX_SAFE_INTEGER;
    return [{ link, time }];
  });
  return timed
    .toSorted(
      (a, b) =>
        b.link.p - a.link.p ||
        Number(isUndirected(a.link)) - Number(isUndirected(b.link)) ||
        a.time - b.time ||
        inOrder(a.link, b.link),
    )
    .map(({ link }) => link);
}

/** Two pages of one outlet with words in common, not all: what it writes every day, and no later state of a text. */
function isTemplate({ kind, p }: ReportLink, one: Sheet, two: Sheet): boolean {
  const [a, b] = [one.report, two.report];
  const isOneOutlet = a.outlet !== null && a.outlet === b.outlet;
  const areTwoPages = a.url !== null && b.url !== null && !isSamePage(a, b);
  return kind === "text" && p < SAME_TEXT_P && isOneOutlet && areTwoPages;
}

function directed(link: ReportLink, one: Sheet, two: Sheet, sources: Sources): LineageLink {
  const { from, to, why } = directionOf(one, two, sources);
  const kind = kindOf(link, from, to, sources);
  // Who was earlier does not show who has a list from whom, nor which of two that print an agency has it from the other.
  const isUnknown =
    link.kind === "list" || (kind === "wire" && !isOfAgency(from, to, sources) && !isCredit(why));
  return {
    from: { report: from.report.id },
    to: { report: to.report.id },
    kind,
    p: link.p,
    why: [...link.why, ...(isUnknown ? ["direction-unknown"] : why)],
  };
}

function isUndirected({ why }: LineageLink): boolean {
  return why.includes("direction-unknown");
}

function isCredit(why: readonly string[]): boolean {
  return why.some((each) => each.startsWith("credit:"));
}

function kindOf(link: ReportLink, from: Sheet, to: Sheet, sources: Sources): LineageKind {
  switch (link.kind) {
    case "translation":
      return "translation";
    case "list":
      return "same-origin";
    case "text":
      return textKind(link, from, to, sources);
  }
}

/** An outlet's own later text is a version; a text that both credit to one agency is a wire. */
function textKind({ why }: ReportLink, from: Sheet, to: Sheet, sources: Sources): LineageKind {
  if (why.includes("same-bytes")) return "copy";
  const { outlet } = from.report;
  if (outlet !== null && outlet === to.report.outlet && from.report.sha256 !== to.report.sha256) {
    return "version";
  }
  const isShared = to.agencies.some((agency) => from.agencies.includes(agency));
  return isShared || isOfAgency(from, to, sources) ? "wire" : "copy";
}

/** One report is an agency's own, and the other credits it, or "agencies". */
function isOfAgency(from: Sheet, to: Sheet, sources: Sources): boolean {
  const { outlet } = from.report;
  const own = outlet === null ? null : sources.idOf(outlet);
  return to.agencies.some(
    (agency) =>
      agency === own ||
      (sources.digestOf(agency) === "agencies" && own !== null && sources.isAgency(own)),
  );
}

function inOrder(a: LineageLink, b: LineageLink): number {
  return (
    compareText(a.from.report, b.from.report) ||
    compareText(a.to.report, b.to.report) ||
    compareText(a.from.figure ?? "", b.from.figure ?? "") ||
    compareText(a.to.figure ?? "", b.to.figure ?? "")
  );
}
