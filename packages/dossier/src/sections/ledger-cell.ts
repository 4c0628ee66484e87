import type { Figure, Question, Root, Verdict } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { named } from "../scene/name.ts";
import { GRAVITY } from "../scene/gravest.ts";
import type { Scene } from "../scene/scene.ts";
import { asOfText, value, valueText } from "../scene/value.ts";
import { badge } from "./badge.ts";
import { reportMark } from "./link.ts";
import { likelyTag, ocrTag } from "./sureness-tags.ts";

/** Figures of a question that rest on one root. */
function figuresOn(scene: Scene, question: Question, root: Root): readonly Figure[] {
  return question.answers
    .filter((answer) => answer.root === root.id)
    .map((answer) => scene.figures.get(answer.figure))
    .filter((figure) => figure !== undefined);
}

// The legend says what the dash means: a big ledger is mostly silence, and its bytes count.
const SILENT = html`<td class="silent">—</td>`;

/** What one origin says on one question: each distinct value once, with the reports that carry it. */
export function ledgerCell(
  scene: Scene,
  question: Question,
  root: Root,
  verdicts: ReadonlyMap<string, Verdict>,
): Html {
  const figures = figuresOn(scene, question, root);
  if (figures.length === 0) return SILENT;
  return html`<td id="${anchor("cell", question.id, root.id)}">
    <span class="card-label">${rootName(scene, root)}</span>${sayings(figures).map((same) =>
      saying(scene, same, verdicts),
    )}
  </td>`;
}

/** What the origins without a column of their own say, each under its name. */
export function othersCell(
  scene: Scene,
  question: Question,
  verdicts: ReadonlyMap<string, Verdict>,
): Html {
  const own = new Set(scene.columns.map(({ id }) => id));
  const others = new Set(question.answers.map(({ root }) => root)).difference(own);
  if (scene.isLarge) {
    if (others.size === 0) return SILENT;
    return html`<td class="others">
      <a href="#${anchor("question", question.id)}"
        >${say((m) => m.folded.otherRoots(others.size))}</a
      >
    </td>`;
  }
  const speaking = scene.others
    .filter(({ id }) => others.has(id))
    .map((root) => ({ root, figures: figuresOn(scene, question, root) }))
    .filter(({ figures }) => figures.length > 0);
  if (speaking.length === 0) return SILENT;
  return html`<td class="others">
    <div class="others-row">
      ${speaking.map(({ root, figures }) => otherRoot(scene, question, root, figures, verdicts))}
    </div>
  </td>`;
}

function otherRoot(
  scene: Scene,
  question: Question,
  root: Root,
  figures: readonly Figure[],
  verdicts: ReadonlyMap<string, Verdict>,
): Html {
  return html`<div class="other-root" id="${anchor("cell", question.id, root.id)}">
    <small>${rootName(scene, root)}</small>${sayings(figures).map((same) =>
      saying(scene, same, verdicts),
    )}
  </div>`;
}

function rootName(scene: Scene, root: Root): Html {
  return html`<b class="code">${scene.codes.get(root.id) ?? ""}</b> ${named(scene, root.name)}`;
}

/** Figures that say the same in the same way at the same time, the latest last. */
export function sayings(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = [
      asOfText(figure),
      valueText(figure),
      figure.word ?? "",
      figure.stance === "denied",
      figure.stance === "hedged",
    ].join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, group]) => group);
}

function saying(
  scene: Scene,
  figures: readonly Figure[],
  verdicts: ReadonlyMap<string, Verdict>,
): Html {
  const [first] = figures;
  if (first === undefined) return html``;
  const verdict = GRAVITY.find((each) =>
    figures.some((figure) => verdicts.get(figure.id) === each),
  );
  const date = asOfText(first);
  // A report that prints a figure in its headline and again below is one voice: one mark, no ×2.
  const voices = figures.filter(
    ({ report }, at) => figures.findIndex((other) => other.report === report) === at,
  );
  return html`<div class="saying ${verdict === undefined ? "is-alone" : `is-${verdict}`}">
    <span class="said"
      >${verdict === undefined ? null : badge(verdict)}<span
        class="${isZero(first) ? "zero" : "amount"}"
        >${value(first, voices.length)}</span
      ></span
    >${stanceTag(first)}${ocrTag(figures)}${likelyTag(figures)}${date === "" ? null : ltr(date, "date")}<span
      class="refs"
      >${voices.map((figure) => html`${reportMark(scene, figure)} `)}</span
    >
  </div>`;
}

function isZero({ low, high }: Figure): boolean {
  return low === 0 && high === 0;
}

/** A mark for what is not simply said to be so. */
export function stanceTag({ stance }: Figure): Html | null {
  if (stance === "asserted" || stance === "reported") return null;
  return html`<span class="tag is-${stance}">${say((m) => m.codes.stances[stance])}</span>`;
}
