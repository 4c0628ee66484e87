import type { Figure, MissingFact, OpenQuestion, Question, Reason } from "@tarjih/reading";
import { namesNobody } from "../align/groups.ts";
import type { PairKind } from "../relate/packed-pairs.ts";
import { both } from "./both.ts";
import type { Words } from "./both.ts";
import { conflictLikeness } from "./likeness/likeness.ts";
import { sided, type Sided } from "./likeness/signs.ts";
import { openId } from "./open-id.ts";
import { ownPairWalk } from "./own-pairs.ts";
import { valueText } from "./value-text.ts";

/** Pairs of values named in one sentence; the question's own section has all of them. */
const MOST_RIVALS = 4;

type Disputed = "conflict" | "undetermined";

/** What stands against each other in a question. */
export interface Disputes {
  readonly conflict: readonly OpenQuestion[];
  readonly undetermined: readonly Undetermined[];
}

/** An entry of what is not known, and how much the likeliest of its pairs looks like a conflict. */
export interface Undetermined {
  readonly entry: OpenQuestion;
  readonly likeness: number;
}

/**
 * One entry a verdict and, of conflicts, a reason, with the figures that stand against each other. Gathered in one walk
 * through the pairs, none of which becomes an object: of forty reports on one event a third of all pairs is disputed.
 */
export function disputesOf(question: Question, known: ReadonlyMap<string, Figure>): Disputes {
  const { figures, walk } = ownPairWalk(question);
  const drafts = new Map<string, Draft>();
  const draftOf = new Map<PairKind, Draft>();
  let shown: readonly Shown[] = [];
  walk(
    ({ verdict }) => verdict === "conflict" || verdict === "undetermined",
    (a, b, kind) => {
      if (shown.length === 0) shown = shownFigures(figures, known);
      const one = shown[a];
      const two = shown[b];
      if (one === undefined || two === undefined) return;
      if (kind.missing === "group" && isHardlyOneGroup(one, two)) return;
      const draft = draftOf.get(kind) ?? draftIn(drafts, kind, shown.length);
      draftOf.set(kind, draft);
      draft.isIn[a] = 1;
      draft.isIn[b] = 1;
      if (kind.missing !== undefined) seeFact(draft, kind.missing, one, two);
      else seeRivals(draft, one, two);
    },
  );
  const order = new Map(question.answers.map((answer, i) => [answer.figure, i]));
  const place = (id: string): number => order.get(id) ?? 0;
  const of = (wanted: Disputed): readonly Undetermined[] =>
    [...drafts.values()].flatMap((draft) => {
      if (draft.verdict !== wanted) return [];
      const ids = figures.filter((_, at) => draft.isIn[at] === 1);
      const entry = {
        ...entryOf(
          question,
          draft,
          ids.toSorted((a, b) => place(a) - place(b)),
        ),
        id: openId(wanted, question.id, draft.missing === undefined ? draft.because : ""),
      };
      const likeness = Math.max(...[...draft.facts.values()].map((fact) => fact.likeness));
      return [{ entry, likeness }];
    });
  return {
    conflict: of("conflict").map(({ entry }) => entry),
    undetermined: of("undetermined"),
  };
}

/** A figure of the question with what is asked of it for each of its pairs. */
interface Shown {
  readonly sided: Sided | null;
  readonly text: string;
  /** Number of the text: figures that are shown alike have one. */
  readonly value: number;
  readonly isKnown: boolean;
  readonly isNobody: boolean;
  readonly isUnnamedPart: boolean;
}

function shownFigures(
  ids: readonly string[],
  known: ReadonlyMap<string, Figure>,
): readonly Shown[] {
  const values = new Map<string, number>();
  return ids.map((id) => {
    const figure = known.get(id);
    const text = figure === undefined ? "" : valueText(figure);
    const value = values.get(text) ?? values.size;
    values.set(text, value);
    const isNobody = figure !== undefined && namesNobody(figure);
    return {
      sided: figure === undefined ? null : sided(figure),
      text,
      value,
      isKnown: figure !== undefined,
      isNobody,
      isUnnamedPart: isNobody && figure.mode === "part",
    };
  });
}

/**
 * Two groups of which it is only not said that they are two: "12 of the guard force, 38 fighters"; "among them
 * 3 …" of nobody known beside "7 women". Perhaps one group, but nobody would call it an open point.
 */
function isHardlyOneGroup(a: Shown, b: Shown): boolean {
  if (!a.isKnown || !b.isKnown) return false;
  return a.isUnnamedPart || b.isUnnamedPart || (!a.isNobody && !b.isNobody);
}

/** An entry in the making. */
interface Draft {
  readonly verdict: string;
  readonly because: Reason;
  readonly missing: MissingFact | undefined;
  /** 1 for each of the question's figures that stands in one of its pairs. */
  readonly isIn: Uint8Array;
  /** Pairs of values as shown, each once: copies of 14 against copies of 9 are one point. */
  readonly rivals: (readonly [string, string])[];
  /** Numbers of the pairs of values that were seen. */
  readonly seen: Set<number>;
  /** For each missing fact the pair that looks most like a conflict. */
  readonly facts: Map<MissingFact, Likeliest>;
}

/** Two values as shown, and how much they look like a conflict. */
interface Likeliest {
  readonly values: readonly [string, string];
  readonly likeness: number;
}

/** Conflicts of one reason are one entry; what is not known is one, whatever is missing. */
function draftIn(
  drafts: Map<string, Draft>,
  { verdict, because, missing }: PairKind,
  count: number,
): Draft {
  const key = JSON.stringify([verdict, missing === undefined ? because : ""]);
  const draft = drafts.get(key) ?? {
    verdict,
    because,
    missing,
    isIn: new Uint8Array(count),
    rivals: [],
    seen: new Set(),
    facts: new Map(),
  };
  drafts.set(key, draft);
  return draft;
}

function seeRivals({ rivals, seen, isIn }: Draft, one: Shown, two: Shown): void {
  const [less, more] = one.value < two.value ? [one, two] : [two, one];
  const key = less.value * isIn.length + more.value;
  if (seen.has(key)) return;
  seen.add(key);
  rivals.push([one.text, two.text]);
}

function seeFact({ facts }: Draft, missing: MissingFact, one: Shown, two: Shown): void {
  const known = one.sided !== null && two.sided !== null;
  const likeness = known ? conflictLikeness(one.sided, two.sided, missing) : -Infinity;
  if (likeness <= (facts.get(missing)?.likeness ?? -Infinity) && facts.has(missing)) return;
  facts.set(missing, { values: [one.text, two.text], likeness });
}

function entryOf(
  { id, text }: Question,
  draft: Draft,
  figures: readonly string[],
): Omit<OpenQuestion, "id"> {
  const { rivals, missing } = draft;
  // The one that would settle the pair most like a conflict comes first.
  const facts = [...draft.facts].toSorted(([, a], [, b]) => b.likeness - a.likeness);
  return {
    kind: missing === undefined ? "conflict" : "undetermined",
    question: id,
    figures,
    text: both((words, lang) =>
      missing === undefined
        ? words.conflict(
            text[lang],
            rivals.slice(0, MOST_RIVALS),
            Math.max(0, rivals.length - MOST_RIVALS),
          )
        : words.undetermined(
            text[lang],
            facts.map(
              ([
                fact,
                {
                  values: [a, b],
                },
              ]) => [a, b, fact] as const,
            ),
          ),
    ),
    settledBy: both((words) =>
      settledBy(
        words,
        draft,
        facts.map(([fact]) => fact),
      ),
    ),
  };
}

function settledBy(words: Words, { because }: Draft, missing: readonly MissingFact[]): string {
  if (missing.length > 0) return missing.map((one) => words.settledUndetermined[one]).join(" ");
  return because === "self" ? words.settledSelf : words.settledConflict;
}
