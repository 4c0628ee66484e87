import {
  maskedName,
  type Decided,
  type EstimateMoved,
  type ListedDecision,
} from "@tarjih/casefile";
import { FIXABLE_SLOTS, type Ruling } from "@tarjih/reading";
import { slotText } from "@tarjih/weighing";
import { interval } from "./figure-words.ts";
import { harmless } from "./harmless.ts";
import { ordered, type Screen } from "./screen.ts";

/** Every decision of a case for a person, oldest first. */
export function decisionsText(listed: readonly ListedDecision[], screen: Screen): string {
  const { decisions: say } = screen.say;
  if (listed.length === 0) return `${ordered(say.none, screen)}\n`;
  const lines = listed.flatMap(({ kept, ruling, state }) => {
    const kind =
      kept.undoes === null
        ? (Object.entries(say.kinds).find(([name]) => name === kept.kind)?.[1] ?? kept.kind)
        : say.kinds.undo;
    const head = [kept.id, kind, kept.undoes ?? kept.target, say.states[state]];
    const name = maskedName(kept);
    const masked = name === null ? [] : [harmless(name)];
    const what = ruling === null ? masked : rulingLines(ruling, screen);
    return [
      head.map((part) => harmless(part)).join(" · "),
      ...what.map((line) => `  ${line}`),
      `  ${say.by(harmless(kept.who), kept.when)}${kept.why === "" ? "" : `: ${harmless(kept.why)}`}`,
    ];
  });
  return lines.map((line) => `${ordered(line, screen)}\n`).join("");
}

/** What a ruling says, beside the id that it is about. */
export function rulingLines(ruling: Ruling, screen: Screen): readonly string[] {
  const { decisions: say, codes } = screen.say;
  switch (ruling.kind) {
    case "add": {
      const { slots, start, end } = ruling.figure;
      const named = FIXABLE_SLOTS.flatMap((slot) => {
        const value = slots[slot] ?? null;
        return value === null || value === "unknown"
          ? []
          : [`${say.slots[slot]} ${harmless(slotText(value))}`];
      });
      const source = ruling.source === null ? [] : [harmless(ruling.source.source)];
      return [`«${harmless(ruling.quote)}» (${start}-${end})`, [...named, ...source].join(" · ")];
    }
    case "fix": {
      const read = new Map<string, unknown>(Object.entries(ruling.figure.slots));
      return Object.entries(ruling.slots).map(([slot, value]) => {
        const name = Object.entries(say.slots).find(([each]) => each === slot)?.[1] ?? slot;
        return say.fixed(name, harmless(slotText(value)), harmless(slotText(read.get(slot))));
      });
    }
    case "merge":
      return [`→ ${harmless(ruling.into)}`];
    case "split":
      return [`${harmless(ruling.name)}: ${ruling.figures.map(({ id }) => id).join(", ")}`];
    case "verdict": {
      const [a, b] = ruling.figures;
      return [`${a.id}, ${b.id}: ${codes.verdicts[ruling.verdict].name}`];
    }
    case "origin": {
      const [a, b] = [ruling.a.figure ?? ruling.a.report, ruling.b.figure ?? ruling.b.report];
      return [`${a}, ${b}: ${say.origins[ruling.origin]}`];
    }
    case "prefer":
      return [interval(ruling.low, ruling.high)];
    case "assign":
      return [harmless(ruling.to)];
    case "answer":
      return [harmless(ruling.answer)];
    case "close":
      return ruling.evidence.map((each) => harmless(each));
    case "accept":
    case "reject":
    case "pending":
    case "note":
      return [];
  }
}

/** What was recorded and what it moved. */
export function decidedText(done: Decided, screen: Screen): string {
  const { decisions: say } = screen.say;
  const lines = [
    ...done.decisions.map(({ id }) => say.recorded(id)),
    say.touched(done.questions.length),
    ...movedLines(done.estimates, screen),
  ];
  return lines.map((line) => `${ordered(line, screen)}\n`).join("");
}

/** One line an estimate that moved; one that says so where none did. */
export function movedLines(moved: readonly EstimateMoved[], screen: Screen): readonly string[] {
  const { decisions: say } = screen.say;
  if (moved.length === 0) return [say.nothingMoved];
  const shown = (bounds: EstimateMoved["before"]): string => {
    if (bounds === null) return "–";
    const best = bounds.best === null ? say.noBest : String(bounds.best);
    return `${bounds.low ?? "?"} / ${best} / ${bounds.high ?? "?"}`;
  };
  return moved.map(({ question, before, after }) =>
    say.moved(question, shown(before), shown(after)),
  );
}
