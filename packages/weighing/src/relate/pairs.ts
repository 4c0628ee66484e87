import type { Answer } from "@tarjih/reading";
import type { Statement } from "../align/statement.ts";
import type { Judge } from "./judge-once.ts";
import { pairPacker } from "./packed-pairs.ts";
import type { PackedPairs } from "./packed-pairs.ts";
import { asOfKey } from "./time-order.ts";

/** Up to here every pair of answers is printed; above it, pairs of representatives (docs/contract.md). */
export const ALL_PAIRS_LIMIT = 200;

const NOBODY: ReadonlySet<string> = new Set();

/** Answers of a question with every pair of them judged. */
export interface PairedAnswers {
  readonly answers: readonly Answer[];
  /** Of all answers, or of the representatives. */
  readonly pairs: PackedPairs;
}

/** What is shown with a question: its own statements, parts of it, and numbers that somebody denies. */
export interface ShownStatements {
  readonly own: readonly Statement[];
  readonly parts: readonly Statement[];
  readonly denied: readonly Statement[];
}

/**
 * Judges every pair of a question's own statements, the parts and the denials shown with them, in this order. `alone` are
 * figures that stand for themselves however many answers there are.
 */
export function pairAnswers(
  { own, parts, denied }: ShownStatements,
  rootOf: ReadonlyMap<string, string>,
  judge: Judge,
  alone: ReadonlySet<string> = NOBODY,
): PairedAnswers {
  const root = (statement: Statement): string => rootOf.get(statement.figure.id) ?? "";
  const statements = [...own, ...parts, ...denied];
  const large = statements.length > ALL_PAIRS_LIMIT;
  const first = new Map<string, Statement>();
  const answers: Answer[] = [];
  for (const [i, statement] of statements.entries()) {
    const { id } = statement.figure;
    const key = large && !alone.has(id) ? likeness(statement, root(statement)) : id;
    const representative = first.get(key) ?? statement;
    first.set(key, representative);
    answers.push({
      figure: statement.figure.id,
      root: root(statement),
      ...(large ? { representative: representative.figure.id } : {}),
      ...(i < own.length ? {} : i < own.length + parts.length ? { part: true } : { denies: true }),
    });
  }
  const judged = [...first.values()];
  const packer = pairPacker(judged.map(({ figure }) => figure.id));
  const ready = judged.map(judge.ready);
  const roots = judged.map(root);
  // Indices, no iterators: this is walked through for each pair of a case.
  for (let i = 0; i < ready.length; i++) {
    const a = ready[i];
    for (let j = i + 1; j < ready.length; j++) {
      const b = ready[j];
      if (a !== undefined && b !== undefined)
        packer.add(judge.between(a, b, roots[i] === roots[j]));
    }
  }
  return { answers, pairs: packer.packed() };
}

/** Statements that no verdict can tell apart: root, value set, as-of, and whatever else is known to differ. */
function likeness(
  {
    figure,
    report,
    group,
    place,
    heard,
    near,
    asOf: time,
    published,
    narrower,
    told,
    reach,
    ofOpen,
    background,
    saidFirst,
    ownWord,
    people,
    ofForce,
    amongOthers,
    owner,
  }: Statement,
  root: string,
): string {
  const asOf = asOfKey(time);
  return JSON.stringify([
    root,
    // Without a time, only figures of one report are known to speak of one time.
    asOf === "" ? figure.report : "",
    figure.low,
    figure.high,
    figure.bound,
    reach.rounded === reach.said,
    asOf,
    time.basis,
    group,
    figure.group,
    figure.whom ?? "",
    figure.whom === undefined ? "" : report.lang,
    place,
    heard ?? "",
    near ?? "",
    figure.near ?? "",
    figure.unit,
    figure.mode,
    figure.phase,
    figure.stance === "denied",
    figure.partOf ?? "",
    figure.possible === true,
    figure.side ?? "",
    figure.side === undefined ? "" : (figure.chain.at(-1)?.source ?? ""),
    figure.batch ?? -1,
    figure.happened ?? "",
    narrower ?? "",
    told ?? "",
    ofOpen === true,
    background === true,
    saidFirst ?? "",
    ownWord === true,
    people ?? "",
    ofForce === true,
    amongOthers === true,
    owner === undefined ? "" : `${owner.how} ${owner.name} ${owner.side ?? ""}`,
    figure.only === true,
    figure.against ?? "",
    figure.event,
    // A toll without a source may be an early one, and the hour tells the early from the late.
    figure.chain.length === 1,
    published?.includes("T") === true ? published : "",
  ]);
}
