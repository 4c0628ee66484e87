import type { Figure, Pair, Question, Verdict } from "@tarjih/reading";
import { likenessAmong } from "@tarjih/weighing";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { GRAVITY } from "../scene/gravest.ts";
import { kindsOf } from "../scene/pair-kinds.ts";
import type { Scene } from "../scene/scene.ts";
import { asOfText, valueText } from "../scene/value.ts";
import { namedBadge } from "../sections/badge.ts";
import { answerMark, answerRef } from "./answer-mark.ts";
import { reason } from "./reason.ts";

/** These need a person's eye and stand open; the others are folded away. */
const OPEN_VERDICTS: ReadonlySet<Verdict> = new Set(["conflict", "undetermined"]);

/** Lines of one list; a thousand versions make half a million pairs, which no page holds and nobody reads. */
const MOST_LINES = 300;
/** Lines of all lists: a thousand reports with their million pairs were no page at all, as no text is that long. */
const MOST_IN_ALL = 20_000;
/** A list has at least so many, however many questions there are. */
const LEAST_LINES = 6;

/** Pairs that say the same of the same values, as one line. */
interface Line {
  readonly pair: Pair;
  /** The same number for lines of one verdict and reason. */
  readonly kind: number;
  count: number;
}

/** A line with all figures on either side. */
interface ShownLine extends Line {
  readonly left: Map<string, Figure>;
  readonly right: Map<string, Figure>;
}

/** What the answers are to each other: conflicts, then what is undetermined, by reason and under each what looks most like a conflict first, then the rest. */
export function pairs(scene: Scene, question: Question): Html | null {
  if (question.pairs.length === 0) return null;
  const roots = new Map(question.answers.map(({ figure, root }) => [figure, root]));
  const grouped = group(scene, question.pairs, roots);
  const byVerdict = Map.groupBy(grouped.lines, ({ pair }) => pair.verdict);
  const most = likenessOfLines(scene, question.pairs, grouped);
  const likenessIn = (line: Line): number => most.get(line) ?? -Infinity;
  const lines = GRAVITY.flatMap((verdict) => {
    const some = byVerdict.get(verdict) ?? [];
    return verdict === "undetermined"
      ? some.toSorted((a, b) => likenessIn(b) - likenessIn(a))
      : some;
  });
  const room = mostLines(scene.data.weighing.questions.length);
  const open = cut(
    lines.filter(({ pair }) => OPEN_VERDICTS.has(pair.verdict)),
    room,
  );
  const rest = cut(
    lines.filter(({ pair }) => !OPEN_VERDICTS.has(pair.verdict)),
    room,
  );
  const shown = withSides(scene, question.pairs, grouped, [...open.shown, ...rest.shown]);
  const written = ({ shown: some, further }: Cut): Html =>
    list(
      scene,
      some.flatMap((line) => shown.get(line) ?? []),
      further,
      roots,
    );
  return html`<h4>${say((m) => m.dossier.pairs)}</h4>
    ${isRanked(open.shown) ? html`<p class="note">${say((m) => m.dossier.likeliestFirst)}</p>` : null}
    ${open.shown.length === 0 ? html`<p class="faint">${say((m) => m.dossier.noConflict)}</p>` : written(open)}
    ${
      rest.shown.length === 0
        ? null
        : html`<details>
            <summary>${say((m) => m.dossier.otherPairs(rest.count))}</summary>
            ${written(rest)}
          </details>`
    }`;
}

/** One line has no order. */
function isRanked(lines: readonly Line[]): boolean {
  return lines.filter(({ pair }) => pair.verdict === "undetermined").length > 1;
}

/** How much the likeliest pair of each line looks like a conflict, of lines in which a fact is missing. Nearly half of what readers call conflicts is in the first fifth (docs/verdicts.md §12). */
function likenessOfLines(
  scene: Scene,
  all: readonly Pair[],
  { lines, lineOf }: Grouped,
): ReadonlyMap<Line, number> {
  const likeness = likenessAmong(scene.figures);
  const most = new Map<Line, number>();
  for (const [at, { a, b, missing }] of all.entries()) {
    const line = missing === undefined ? undefined : lines[lineOf[at] ?? -1];
    if (line === undefined || missing === undefined) continue;
    most.set(line, Math.max(most.get(line) ?? -Infinity, likeness(a, b, missing)));
  }
  return most;
}

/** The first lines of a list, how many pairs all of it has, and how many those that are left out. */
interface Cut {
  readonly shown: readonly Line[];
  readonly count: number;
  readonly further: number;
}

function cut(lines: readonly Line[], most: number): Cut {
  const pairsIn = (some: readonly Line[]): number =>
    some.reduce((sum, { count }) => sum + count, 0);
  return {
    shown: lines.slice(0, most),
    count: pairsIn(lines),
    further: pairsIn(lines.slice(most)),
  };
}

/** Lines, and the place of each pair's line among them; -1 where a figure is not in the dossier. */
interface Grouped {
  readonly lines: readonly Line[];
  readonly lineOf: Int32Array;
}

function group(scene: Scene, all: readonly Pair[], roots: ReadonlyMap<string, string>): Grouped {
  // Numbers for what is alike: a thousand reports have a million pairs, too many to spell each out.
  const likeness = numbering((id: string) => {
    const figure = scene.figures.get(id);
    return figure === undefined
      ? null
      : `${valueText(figure)}|${asOfText(figure)}|${roots.get(id) ?? ""}`;
  });
  const { numbers } = kindsOf(all);
  const most = roots.size + 1;
  const lines: Line[] = [];
  const places = new Map<number, number>();
  const lineOf = new Int32Array(all.length).fill(-1);
  for (const [at, pair] of all.entries()) {
    const a = likeness(pair.a);
    const b = likeness(pair.b);
    if (a === null || b === null) continue;
    const kind = numbers[at] ?? 0;
    const key = (kind * most + a) * most + b;
    let place = places.get(key);
    if (place === undefined) {
      place = lines.push({ pair, kind, count: 0 }) - 1;
      places.set(key, place);
    }
    lineOf[at] = place;
    const line = lines[place];
    if (line !== undefined) line.count += 1;
  }
  return { lines, lineOf };
}

/** The figures of those lines that are shown; of a large case that is one in a thousand. */
function withSides(
  scene: Scene,
  all: readonly Pair[],
  { lines, lineOf }: Grouped,
  some: readonly Line[],
): ReadonlyMap<Line, ShownLine> {
  const shown = new Map(
    some.map((line): [Line, ShownLine] => [line, { ...line, left: new Map(), right: new Map() }]),
  );
  const byPlace = lines.map((line) => shown.get(line));
  for (const [at, { a, b }] of all.entries()) {
    const line = byPlace[lineOf[at] ?? -1];
    const left = scene.figures.get(line === undefined ? "" : a);
    const right = scene.figures.get(line === undefined ? "" : b);
    if (line === undefined || left === undefined || right === undefined) continue;
    line.left.set(a, left);
    line.right.set(b, right);
  }
  return shown;
}

/** A number for each thing, the same for all of which the same is said; each is said once. Null of which nothing is said. */
function numbering(said: (thing: string) => string | null): (thing: string) => number | null {
  const known = new Map<string, number | null>();
  const numbers = new Map<string, number>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const words = said(thing);
    const number = words === null ? null : (numbers.get(words) ?? numbers.size);
    if (words !== null && number !== null) numbers.set(words, number);
    known.set(thing, number);
    return number;
  };
}

function list(
  scene: Scene,
  lines: readonly ShownLine[],
  further: number,
  roots: ReadonlyMap<string, string>,
): Html {
  const byKind = Map.groupBy(lines, ({ kind }) => kind);
  return html`<ul class="pairs">
      ${[...byKind.values()].map((some) => alike(scene, some, roots))}
    </ul>
    ${
      further === 0 ? null : html`<p class="note">${say((m) => m.selfCheck.morePairs(further))}</p>`
    }`;
}

/** Pairs of one verdict for one reason: said once, then who stands against whom. */
function alike(
  scene: Scene,
  lines: readonly ShownLine[],
  roots: ReadonlyMap<string, string>,
): Html {
  const [first] = lines;
  if (first === undefined) return html``;
  return html`<li class="is-${first.pair.verdict}">
    ${namedBadge(first.pair.verdict)} <span class="why">${reason(scene, first.pair)}</span>
    <ul class="between">
      ${lines.map(
        ({ left, right, count }) =>
          html`<li>
            ${side(scene, left, roots)}<span class="versus" aria-hidden="true">/</span
            >${side(scene, right, roots)}${count > 1 ? html` ${ltr(`×${count}`, "copies")}` : null}
          </li> `,
      )}
    </ul>
  </li> `;
}

/** Every question has two lists, and all have the same share of the page. */
export function mostLines(questions: number): number {
  const share = Math.floor(MOST_IN_ALL / (2 * Math.max(1, questions)));
  return Math.min(MOST_LINES, Math.max(LEAST_LINES, share));
}

/** Letter of the origin, value and date once, then a mark for each report that says it. */
function side(
  scene: Scene,
  figures: ReadonlyMap<string, Figure>,
  roots: ReadonlyMap<string, string>,
): Html {
  const [first, ...others] = figures.values();
  if (first === undefined) return html``;
  const code = scene.codes.get(roots.get(first.id) ?? "") ?? "?";
  const date = asOfText(first);
  return html`<span class="side"
    ><b class="code">${code}</b> ${answerMark(scene, first)}${others.map(
      (figure) => html` ${answerRef(scene, figure)}`,
    )}
    ${date === "" ? null : ltr(date, "date")}</span
  >`;
}
