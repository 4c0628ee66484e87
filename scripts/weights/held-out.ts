import {
  MARGINS,
  type Script,
  weighedIn,
  type WeighedWords,
} from "../../packages/reading/src/persons/weighed/weighed-names.ts";
import { seeded } from "../bench/random.ts";
import { type Looked, withFewer } from "./examples.ts";
import { fitted } from "./fit.ts";
import type { Lesson } from "./learn.ts";
import { isMadeOn, STAYS } from "./texts.ts";

/** Of a bank that rules were made on so many of a hundred names are taken as missed by them. */
const MISSED = 0.3;
const SEED = 3;

/** What a threshold does to one kind of texts. */
export interface Counted {
  names: number;
  visible: number;
  /** Of the visible ones, those that whoever decides is shown, and of each text how many other words are. */
  listed: number;
  shown: number;
  words: number;
  /** Words hidden in doubt by weighing that are of no name. */
  hidden: number;
  stays: number;
  /** Of what stays, what weighing hides, and what rules hide before it. */
  taken: number;
  ruled: number;
}

/** Texts in which rules were made, those they were not made on, and plain reports. */
export type Kind = "made on" | "unseen" | "plain";

/**
 * Each bank is scored with weights that were made without it, and without the other banks of its writer (`writerOf`); a slice of plain reports as well.
 * By threshold, what stays visible and what goes.
 */
export function heldOut(
  lesson: Lesson,
  script: Script,
  thresholds: readonly number[],
  writerOf: (from: string) => string,
): ReadonlyMap<number, Readonly<Record<Kind, Counted>>> {
  const { texts, parts, partOf, all } = lesson;
  const counts = new Map(
    thresholds.map((least) => [least, { "made on": none(), unseen: none(), plain: none() }]),
  );
  const writers = Map.groupBy(
    parts.filter((part) => part !== STAYS),
    writerOf,
  );
  const random = seeded(SEED);
  for (const [writer, own] of writers) {
    const out = new Set(own.map((part) => parts.indexOf(part)));
    const weights = fitted(all, (part) => !out.has(part));
    const by = new Map(all.signs.map((sign, at) => [sign, weights[at] ?? 0]));
    const mine = texts
      .filter((one) => own.includes(partOf(one)))
      .map((one) =>
        one.names !== null && isMadeOn(one.from) ? withFewer(one, MISSED, random) : one,
      );
    const margin = script.isArabic ? MARGINS.arabic : MARGINS.latin;
    const useOf = (word: string): string => lesson.useOf(word, own[0] ?? null);
    const of = (sign: string, ...and: readonly (string | undefined)[]): number =>
      by.get(`${sign}:${and.map((part) => part ?? "").join("|")}`.replace(/\|+$/u, "")) ?? 0;
    for (const [least, counted] of counts) {
      const model = { weights: { of }, useOf, least, margin };
      for (const one of mine) {
        const kind: Kind = one.names === null ? "plain" : isMadeOn(one.from) ? "made on" : "unseen";
        const where = { text: one.text, words: one.words };
        const found = weighedIn(script, model, where, one.knows, (at) => one.hidden.has(at));
        add(counted[kind], one, found);
      }
    }
    console.error(`${writer} held out`);
  }
  return counts;
}

function none(): Counted {
  return {
    names: 0,
    visible: 0,
    listed: 0,
    shown: 0,
    words: 0,
    hidden: 0,
    stays: 0,
    taken: 0,
    ruled: 0,
  };
}

function add(
  counted: Counted,
  { text, words, names, stays, hidden }: Looked,
  found: WeighedWords,
): void {
  const hits = new Set(found.names.map(({ at }) => at));
  const nearly = new Set(found.nearly.map(({ at }) => at));
  const isIn = (passage: { start: number; end: number }, at: number): boolean =>
    passage.start < (words[at]?.end ?? 0) && (words[at]?.start ?? 0) < passage.end;
  counted.words += text.split(/\s+/u).length;
  for (const name of names ?? []) {
    counted.names++;
    const shown = [...words.keys()].filter(
      (at) => isIn(name, at) && !hidden.has(at) && !hits.has(at),
    );
    if (shown.length > 0) counted.visible++;
    if (shown.some((at) => nearly.has(at))) counted.listed++;
  }
  const others = [...nearly].filter((at) => !(names ?? []).some((name) => isIn(name, at)));
  counted.shown += new Set(others.map((at) => words[at]?.folded)).size;
  for (const at of hits) if (!(names ?? []).some((name) => isIn(name, at))) counted.hidden++;
  for (const one of stays) {
    counted.stays++;
    if ([...hits].some((at) => isIn(one, at))) counted.taken++;
    else if ([...hidden].some((at) => isIn(one, at))) counted.ruled++;
  }
}
