import { pageOf } from "@tarjih/reading";
import type { Figure, Passage } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import type { AnchorKind } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { fill, say, whisper } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";

/** Whether a passage stands in a text of the dossier, so that a link to it has its target. */
export function isShown(scene: Scene, report: string | null, passage: Partial<Passage>): boolean {
  const text = report === null ? undefined : scene.texts.get(report);
  const { start, end } = passage;
  if (text === undefined || start === undefined || end === undefined) return false;
  return start >= 0 && start < end && end <= text.length;
}

/** Link from a claim to its mark in the full text; its words alone where there is no such mark. */
export function passageLink(
  scene: Scene,
  kind: AnchorKind,
  claim: { readonly id: string; readonly report: string | null } & Partial<Passage>,
  words: Part,
): Html {
  return isShown(scene, claim.report, claim)
    ? html`<a href="#${anchor(kind, claim.id)}">${words}</a>`
    : html`${words}`;
}

/**
 * `[3]`: number of the report of a figure, linked to the passage; a figure coded by hand has no
 * passage, so its mark leads to its line among the answers.
 */
export function reportMark(scene: Scene, figure: Figure): Html {
  const number = scene.numbers.get(figure.report);
  const words =
    number === undefined
      ? html`${say((m) => m.dossier.row)} ${ltr(String(figure.row ?? "?"), "ref")}`
      : html`${whisper((m) => m.dossier.report)}${ltr(`[${number}]`, "ref")}`;
  return isShown(scene, figure.report, figure)
    ? passageLink(scene, "figure", figure, words)
    : html`<a href="#${anchor("answer", figure.id)}">${words}</a>`;
}

/** "report 3, page 2, characters 120–122": readable on paper, where a link says nothing. */
export function place(scene: Scene, report: string, { start, end }: Passage): Html {
  const number = ltr(`[${scene.numbers.get(report) ?? 0}]`);
  const original = scene.readings.get(report)?.report;
  const page = original === undefined ? null : pageOf(original, start);
  const span = ltr(`${start}–${end}`);
  return say((m) =>
    page === null
      ? fill(m.dossier.passage, { report: number, span })
      : fill(m.dossier.passageOnPage, { report: number, page: ltr(String(page)), span }),
  );
}
