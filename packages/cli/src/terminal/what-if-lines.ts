import type { WorksheetScore } from "@tarjih/weighing";
import { harmless } from "./harmless.ts";
import { ordered, type Screen } from "./screen.ts";
import { wrap } from "./width.ts";

type Scored = Extract<WorksheetScore, { complete: true }>;

/** Lines of one kind that are shown; JSON has all. */
const MOST_SHOWN = 6;

/** Linchpins and sensitivity: on what the result hangs, and what would change it. */
export function whatIfLines(score: Scored, screen: Screen): readonly string[] {
  const say = screen.say.hypotheses;
  const strong = (text: string): string => screen.paint.strong(ordered(text, screen));
  const sensitive = sensitivity(score, screen);
  const changes = sensitive.length === 0 ? [say.steady] : sensitive;
  return [
    strong(say.linchpinsTitle),
    ...bullets(linchpins(score, screen), screen),
    "",
    strong(say.sensitivityTitle),
    ...bullets([...changes, ...reliability(score, screen)], screen),
    ...bullets([say.draws(score.sensitivity.draws, score.sensitivity.seed)], screen),
  ];
}

function linchpins({ linchpins: sets, leaders }: Scored, screen: Screen): readonly string[] {
  const say = screen.say.hypotheses;
  return (["count", "weighted", "bayes"] as const).map((view) => {
    const roots = sets[view];
    if (roots !== null) return say.linchpins(say.views[view], listed(roots, screen));
    return leaders[view].length > 1
      ? say.noLeader(say.views[view])
      : say.noLinchpins(say.views[view]);
  });
}

function sensitivity(
  { sensitivity: { roots, cells, priors } }: Scored,
  screen: Screen,
): readonly string[] {
  const say = screen.say.hypotheses;
  const dropped = roots.map(({ root, view, leaders }) =>
    say.withoutRoot(harmless(root), say.views[view], leaders.join(" = ")),
  );
  const moved = cells.map(({ evidence, hypothesis, from, to, rater, view, leaders }) =>
    say.cellMoved(
      evidence,
      hypothesis,
      `${from} → ${to}`,
      harmless(rater),
      say.views[view],
      leaders.join(" = "),
    ),
  );
  const apart = priors.stated.join() !== priors.uniform.join();
  return [
    ...firstOf(dropped, screen),
    ...firstOf(moved, screen),
    ...(apart ? [say.priorsMatter(priors.stated.join(" = "), priors.uniform.join(" = "))] : []),
  ];
}

/** The columns whose reliability moves the leading row most. */
function reliability({ sensitivity: { reliability: all } }: Scored, screen: Screen): string[] {
  return all
    .filter(({ down, up }) => Math.abs(up - down) >= LEAST_MOVE)
    .slice(0, MOST_MOVES)
    .map(({ evidence, down, up }) =>
      screen.say.hypotheses.reliabilityMoves(
        evidence,
        `${Math.round(down * 100)} %`,
        `${Math.round(up * 100)} %`,
      ),
    );
}

/** Two points of a hundred: less is within what a judgement can mean. */
const LEAST_MOVE = 0.02;
const MOST_MOVES = 3;

function firstOf(lines: readonly string[], screen: Screen): readonly string[] {
  if (lines.length <= MOST_SHOWN) return lines;
  const rest = screen.say.hypotheses.more(lines.length - MOST_SHOWN);
  return [...lines.slice(0, MOST_SHOWN), rest];
}

function listed(roots: readonly string[], screen: Screen): string {
  return roots.map(harmless).join(screen.lang === "ar" ? "، " : ", ");
}

function bullets(texts: readonly string[], screen: Screen): readonly string[] {
  return texts.flatMap((text) =>
    wrap(text, screen.columns - 4).map((part, index) =>
      ordered(`${index === 0 ? "  • " : "    "}${part}`, screen),
    ),
  );
}
