import type { Figure, Pair, Question, Verdict } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { GRAVITY } from "../scene/gravest.ts";
import { pairKinds } from "../scene/pair-kinds.ts";
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
  readonly left: Map<string, Figure>;
  readonly right: Map<string, Figure>;
  count: number;
}

/** What the answers are to each other: conflicts, then what is undetermined, then the rest. */
export function pairs(scene: Scene, question: Question): Html | null {
  if (question.pairs.length === 0) return null;
  const roots = new Map(question.answers.map(({ figure, root }) => [figure, root]));
  const byVerdict = Map.groupBy(group(scene, question.pairs, roots), ({ pair }) => pair.verdict);
  const lines = GRAVITY.flatMap((verdict) => byVerdict.get(verdict) ?? []);
  const open = lines.filter(({ pair }) => OPEN_VERDICTS.has(pair.verdict));
  const rest = lines.filter(({ pair }) => !OPEN_VERDICTS.has(pair.verdict));
  const count = (some: readonly Line[]): number => some.reduce((sum, line) => sum + line.count, 0);
  return html`<h4>${say((m) => m.dossier.pairs)}</h4>
    ${open.length === 0 ? html`<p class="faint">${say((m) => m.dossier.noConflict)}</p>` : list(scene, open, roots)}
    ${
      rest.length === 0
        ? null
        : html`<details>
            <summary>${say((m) => m.dossier.otherPairs(count(rest)))}</summary>
            ${list(scene, rest, roots)}
          </details>`
    }`;
}

function group(
  scene: Scene,
  all: readonly Pair[],
  roots: ReadonlyMap<string, string>,
): readonly Line[] {
  // Numbers for what is alike: a thousand reports have a million pairs, too many to spell each out.
  const likeness = numbering((id: string) => {
    const figure = scene.figures.get(id);
    return figure === undefined
      ? ""
      : `${valueText(figure)}|${asOfText(figure)}|${roots.get(id) ?? ""}`;
  });
  const { numberOf } = pairKinds();
  const most = roots.size + 1;
  const lines = new Map<number, Line>();
  for (const pair of all) {
    const a = scene.figures.get(pair.a);
    const b = scene.figures.get(pair.b);
    if (a === undefined || b === undefined) continue;
    const kind = numberOf(pair);
    const key = (kind * most + likeness(a.id)) * most + likeness(b.id);
    let line = lines.get(key);
    if (line === undefined) {
      line = { pair, kind, left: new Map(), right: new Map(), count: 0 };
      lines.set(key, line);
    }
    line.left.set(a.id, a);
    line.right.set(b.id, b);
    line.count += 1;
  }
  return [...lines.values()];
}

/** A number for each thing, the same for all of which the same is said; each is said once. */
function numbering(said: (thing: string) => string): (thing: string) => number {
  const known = new Map<string, number>();
  const numbers = new Map<string, number>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const words = said(thing);
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    known.set(thing, number);
    return number;
  };
}

function list(scene: Scene, lines: readonly Line[], roots: ReadonlyMap<string, string>): Html {
  const most = mostLines(scene.data.weighing.questions.length);
  const shown = Map.groupBy(lines.slice(0, most), ({ kind }) => kind);
  return html`<ul class="pairs">
      ${[...shown.values()].map((some) => alike(scene, some, roots))}
    </ul>
    ${
      lines.length <= most
        ? null
        : html`<p class="note">
            ${say((m) => m.selfCheck.morePairs(lines.slice(most).reduce((sum, { count }) => sum + count, 0)))}
          </p>`
    }`;
}

/** Pairs of one verdict for one reason: said once, then who stands against whom. */
function alike(scene: Scene, lines: readonly Line[], roots: ReadonlyMap<string, string>): Html {
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
