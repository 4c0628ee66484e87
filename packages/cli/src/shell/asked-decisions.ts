import { REASONS, SOURCE_KINDS, VERDICTS, type Passage } from "@tarjih/reading";
import type { DecisionAsked } from "@tarjih/casefile";
import type { Messages } from "@tarjih/i18n";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import { slotsSaid, type BadSlot } from "./slots-said.ts";

/** What stands behind the action on the command line. */
export interface Said {
  readonly rest: readonly string[];
  readonly why: string;
  /** `--as`. */
  readonly name: string | undefined;
  readonly because: string | undefined;
}

type Action = keyof Messages["decisions"]["help"]["each"];

/** Actions that record a decision; `undo` takes one back. */
type Asking = Exclude<Action, "undo">;

const ASKED: Readonly<
  Record<Asking, (said: Said, say: Messages["decisions"]) => readonly DecisionAsked[] | null>
> = {
  add: ({ rest: [report, at, ...pieces], why }, say) => {
    if (report === undefined || at === undefined || pieces.length === 0) return null;
    const said = (name: string): string | undefined =>
      pieces.find((piece) => piece.startsWith(`${name}=`))?.slice(name.length + 1);
    const slots = slotsSaid(pieces.filter((piece) => !/^(source|sourceKind)=/.test(piece)));
    if ("bad" in slots) throw badSlot(slots, say);
    const [source, named] = [said("source"), said("sourceKind")];
    const kind = SOURCE_KINDS.find((known) => known === named);
    if (named !== undefined && kind === undefined) {
      throw new Failure("usage", say.badSlot(harmless(named), SOURCE_KINDS.join(", ")));
    }
    return [
      {
        kind: "add",
        report,
        at: passageSaid(at),
        slots,
        ...(source === undefined ? {} : { source }),
        ...(kind === undefined ? {} : { sourceKind: kind }),
        why,
      },
    ];
  },
  accept: (said) => each(said, (figure) => ({ kind: "accept", figure, why: said.why })),
  reject: (said) => each(said, (figure) => ({ kind: "reject", figure, why: said.why })),
  pending: (said) => each(said, (target) => ({ kind: "pending", target, why: said.why })),
  note: ({ rest: [target, ...more], why }) =>
    target === undefined || more.length > 0 ? null : [{ kind: "note", target, why }],
  fix: ({ rest: [figure, ...pieces], why }, say) => {
    if (figure === undefined || pieces.length === 0) return null;
    const slots = slotsSaid(pieces);
    if ("bad" in slots) throw badSlot(slots, say);
    return [{ kind: "fix", figure, slots, why }];
  },
  merge: ({ rest: [question, into, ...more], why }) =>
    question === undefined || into === undefined || more.length > 0
      ? null
      : [{ kind: "merge", question, into, why }],
  split: ({ rest: [question, ...figures], name, why }) =>
    question === undefined || figures.length === 0 || name === undefined
      ? null
      : [{ kind: "split", question, figures, name, why }],
  overrule: ({ rest: [a, b, word, ...more], because, why }, say) => {
    if (a === undefined || b === undefined || word === undefined || more.length > 0) return null;
    if (word === ONE_ORIGIN) return [{ kind: "origin", origin: "same", a, b, why }];
    if (word === TWO_ORIGINS) return [{ kind: "origin", origin: "not-same", a, b, why }];
    const verdict = VERDICTS.find((known) => known === word);
    if (verdict === undefined) throw badWord(word, [...VERDICTS, ONE_ORIGIN, TWO_ORIGINS], say);
    const reason = REASONS.find((known) => known === because);
    if (because !== undefined && reason === undefined) throw badWord(because, REASONS, say);
    const given = reason === undefined ? {} : { because: reason };
    return [{ kind: "verdict", a, b, verdict, ...given, why }];
  },
  prefer: ({ rest: [question, version, ...more], why }) =>
    question === undefined || version === undefined || more.length > 0
      ? null
      : [{ kind: "prefer", question, version, why }],
  assign: ({ rest: [open, ...to], why }) =>
    open === undefined || to.length === 0
      ? null
      : [{ kind: "assign", open, to: to.join(" "), why }],
  answer: ({ rest: [open, ...words], why }) =>
    open === undefined || words.length === 0
      ? null
      : [{ kind: "answer", open, answer: words.join(" "), why }],
  close: ({ rest: [open, ...evidence], why }) =>
    open === undefined || evidence.length === 0 ? null : [{ kind: "close", open, evidence, why }],
};

/** `120-134`, or the words themselves. */
function passageSaid(text: string): Passage | string {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  return start === undefined ? text : { start: Number(start), end: Number(end) };
}

const ONE_ORIGIN = "one-origin";
const TWO_ORIGINS = "two-origins";

/** What the command line asks to have decided. Throws Failure `usage`, with what the action needs. */
export function askedDecisions(
  action: string,
  said: Said,
  say: Messages["decisions"],
): readonly DecisionAsked[] {
  const known = Object.entries(ASKED).find(([name]) => name === action);
  if (known === undefined) {
    const names = Object.keys(say.help.each).join(", ");
    throw new Failure("usage", say.badAction(harmless(action), names));
  }
  const expected = Object.entries(say.help.each).find(([name]) => name === action)?.[1] ?? "";
  const asked = known[1](said, say);
  if (asked === null) throw new Failure("usage", say.tooFew(action, expected));
  return asked;
}

function each(
  { rest }: Said,
  make: (id: string) => DecisionAsked,
): readonly DecisionAsked[] | null {
  return rest.length === 0 ? null : rest.map((id) => make(id));
}

function badSlot({ bad, slot, takes }: BadSlot, say: Messages["decisions"]): Failure {
  if (slot === undefined || takes === undefined) {
    return new Failure("usage", say.badSlot(harmless(bad), say.help.slots));
  }
  const named = { number: say.takesNumber, day: say.takesDay };
  const allowed = typeof takes === "string" ? named[takes] : takes.join(", ");
  return new Failure("usage", say.badValue(harmless(bad), slot, allowed));
}

function badWord(word: string, known: readonly string[], say: Messages["decisions"]): Failure {
  return new Failure("usage", say.badVerdict(harmless(word), known.join(", ")));
}
