import type { LineageKind, LineageLink, Reading } from "@tarjih/reading";
import type { Cell } from "../align/cells.ts";
import { compareText } from "../align/compare.ts";
import { citationLinks } from "./citation-links.ts";
import type { TextLink } from "./copied-text.ts";
import { directionOf } from "./direction.ts";
import { publishedMinutes } from "./published.ts";
import type { Sources } from "./sources.ts";
import type { TranslationLink } from "./translations.ts";
import { disjointSets } from "./union-find.ts";
import { laterVersions } from "./later-versions.ts";

/**
 * Who repeats whom, as a forest: each report has its likeliest origin of text, not a line to every sister copy;
 * then by credit, where no text links them.
 */
export function lineageLinks(
  readings: readonly Reading[],
  textLinks: readonly TextLink[],
  translationLinks: readonly TranslationLink[],
  cells: readonly Cell[],
  rootOf: ReadonlyMap<string, string>,
  sources: Sources,
): readonly LineageLink[] {
  const best = new Map<string, LineageLink>();
  const published = new Map(
    readings.map(({ report }) => [report.id, publishedMinutes(report.published)?.minutes]),
  );
  const offer = (
    a: number,
    b: number,
    p: number,
    why: readonly string[],
    translated: boolean,
  ): void => {
    const [one, two] = [readings[a], readings[b]];
    if (one === undefined || two === undefined) return;
    const { from, to, why: directed } = directionOf(one, two, sources);
    const kind = translated
      ? "translation"
      : why.includes("same-bytes")
        ? "copy"
        : textKind(from, to, sources);
    const link: LineageLink = {
      from: { report: from.report.id },
      to: { report: to.report.id },
      kind,
      p,
      why: [...why, ...directed],
    };
    const known = best.get(to.report.id);
    if (known === undefined || isBetter(link, known, published)) best.set(to.report.id, link);
  };
  for (const { a, b, reuse, why } of textLinks) offer(a, b, reuse.p, why, false);
  for (const { a, b, p, figures } of translationLinks) {
    offer(a, b, p, [`same-figures:${figures.length}`], true);
  }
  const linked = disjointSets();
  for (const link of best.values()) linked.join(link.from.report, link.to.report);
  const versions = laterVersions(cells, rootOf, sources);
  for (const link of versions) linked.join(link.from.report, link.to.report);
  return [...best.values(), ...versions, ...citationLinks(cells, rootOf, sources, linked)].toSorted(
    inOrder,
  );
}

/** An outlet's own later text is a version; a text that both credit to one agency is a wire. */
function textKind(from: Reading, to: Reading, sources: Sources): LineageKind {
  const outlet = from.report.outlet;
  if (outlet !== null && outlet === to.report.outlet && from.report.sha256 !== to.report.sha256) {
    return "version";
  }
  const credited = agenciesOf(to, sources);
  const own = outlet === null ? null : sources.idOf(outlet);
  const known = agenciesOf(from, sources);
  const isWire = [...credited].some(
    (agency) =>
      known.has(agency) ||
      agency === own ||
      // "Agencies" over the words of an agency.
      (sources.isDigest(agency) && own !== null && sources.isAgency(own)),
  );
  return isWire ? "wire" : "copy";
}

function agenciesOf(reading: Reading, sources: Sources): ReadonlySet<string> {
  const steps = reading.figures.flatMap((figure) => figure.chain);
  const named = [...steps, ...reading.attributions].filter(
    (step) => step.kind === "agency" || sources.isDigest(step.source),
  );
  return new Set(named.map((step) => sources.idOf(step.source)));
}

function isBetter(
  a: LineageLink,
  b: LineageLink,
  published: ReadonlyMap<string, number | undefined>,
): boolean {
  if (a.p !== b.p) return a.p > b.p;
  const time = ({ from }: LineageLink): number =>
    published.get(from.report) ?? Number.MAX_SAFE_INTEGER;
  return (
    time(a) < time(b) || (time(a) === time(b) && compareText(a.from.report, b.from.report) < 0)
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
