import type { Report } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";
import { withhold } from "./edits.ts";
import { inOrderOfFigures } from "./order-of-figures.ts";
import { partsOverReports } from "./parts-over-reports.ts";
import { privatePassages, privateWords } from "./private-passages.ts";
import type { PrivatePerson } from "./private-persons.ts";

/** What is hidden, as it is looked for in any string. */
interface Hiding {
  readonly names: readonly string[];
  readonly persons: readonly PrivatePerson[];
  readonly contacts: boolean;
}

/**
 * The case in an order that no hidden name decides. Reports stand in the order of their paths: of forty files "Chat with NAME" whoever knows the
 * forty members of the group would only have to sort their names. Where a path has something hidden all reports are put in the order of the
 * paths without it, then of their dates and of their texts without it; what comes out of one archive stays together. The same
 * input where no path has anything hidden.
 */
export function inNeutralOrder(input: DossierInput, what: Hiding): DossierInput {
  const { weighing, texts } = input;
  const over = partsOverReports(weighing, texts, what.persons);
  const bare = (path: string, { id }: Report): string =>
    without(path, privateWords(path, { ...what, parts: over(id, path) }));
  const keyed = weighing.reports.map((report) => ({ report, path: bare(report.path, report) }));
  if (keyed.every(({ report, path }) => report.path === path)) return input;

  const text = ({ id }: Report): string => {
    const whole = texts.get(id) ?? "";
    return without(whole, privatePassages(whole, id, what));
  };
  const sorted = keyed
    .map(({ report, path }): Keyed => ({
      report,
      // Of files whose paths differ outside of names nothing more is asked.
      key: path === report.path ? [path] : [path, report.published ?? "", text(report)],
    }))
    .toSorted(byKey);
  const groups = Map.groupBy(sorted, ({ report }) => report.container?.path ?? report.path);
  const ordered = [...groups]
    .map(([path, members]) => ({ members, key: groupKey(path, members, bare) }))
    .toSorted(byKey)
    .flatMap(({ members }) => members.map(({ report }) => report));

  const at = new Map(ordered.map(({ id }, place) => [id, place]));
  const place = (report: string): number => at.get(report) ?? at.size;
  const figures = weighing.figures.toSorted((a, b) => place(a.report) - place(b.report));
  return {
    ...input,
    weighing: inOrderOfFigures({ ...weighing, reports: ordered, figures }),
    readings: input.readings.toSorted((a, b) => place(a.report.id) - place(b.report.id)),
    texts: new Map([...texts].toSorted(([a], [b]) => place(a) - place(b))),
  };
}

interface Keyed {
  readonly report: Report;
  readonly key: readonly string[];
}

/** An archive stands where its own path is; two that are called after somebody, in the order of what they begin with. */
function groupKey(
  path: string,
  members: readonly Keyed[],
  bare: (path: string, report: Report) => string,
): readonly string[] {
  const [first] = members;
  return first === undefined ? [path] : [bare(path, first.report), ...first.key.slice(1)];
}

/** Without what is hidden and without its number, which follows from the order. */
function without(
  text: string,
  passages: readonly { readonly start: number; readonly end: number }[],
): string {
  return withhold(
    text,
    passages.map(({ start, end }) => ({ start, end })),
  ).text;
}

function byKey(a: Pick<Keyed, "key">, b: Pick<Keyed, "key">): number {
  for (const [at, own] of a.key.entries()) {
    const other = b.key[at] ?? "";
    if (own !== other) return own < other ? -1 : 1;
  }
  return 0;
}
