import { EMPTY_CASE } from "@tarjih/reading";
import type { DateClaim } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { readPassage } from "./read-passage.ts";
import { goldFiles, startOf } from "./reading-gold.ts";
import type { GoldDate, GoldSpan, Passage } from "./reading-gold.ts";
import type { ScorePart } from "./score-part.ts";
import { best, Tally } from "./tally.ts";

/**
 * Reading against the gold passages of `fixtures/reading`: precision, recall and F1 by slot and language, and the
 * contradictions that it tells inside single passages.
 */
export const READING: ScorePart = {
  name: "reading",
  marker: "score",
  score: ({ failures, locked, files }) => {
    const lines: string[] = [];
    const contradictions: string[] = [];
    for (const { set, lang, passages } of goldFiles(files, locked)) {
      const tallies = new Map<string, Tally>();
      const tally = (slot: string): Tally => {
        const found = tallies.get(slot) ?? new Tally();
        tallies.set(slot, found);
        return found;
      };
      const show = !set.startsWith("locked") && failures;
      const told = passages.reduce((sum, one) => sum + conflictsIn(one, show), 0);
      contradictions.push(`${set} ${lang}: ${told} in ${passages.length} passages`);
      for (const passage of passages) scorePassage(passage, tally, show);
      for (const [slot, one] of tallies)
        lines.push(`| ${set} | ${lang} | ${slot} | ${one.row()} |`);
    }
    const table = [
      "| set | lang | slot | precision | recall | F1 | right | wrong | missed |",
      "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...lines,
    ].join("\n");
    const alone = `Conflicts told inside single passages, weighed alone: ${contradictions.join("; ")}.`;
    return Promise.resolve(`${table}\n\n${alone}`);
  },
};

function scorePassage(passage: Passage, tally: (slot: string) => Tally, show: boolean): void {
  const { text } = passage;
  const reading = readPassage(passage);
  const complain = (what: string, quote: string, more: string, at: number): void => {
    if (!show) return;
    const around = text.slice(Math.max(0, at - 60), at + 60).replaceAll("\n", " ");
    process.stderr.write(`${passage.id} ${what} «${quote}» ${more}\n      … ${around} …\n`);
  };
  const left = [...reading.figures];
  for (const gold of passage.figures ?? []) {
    const start = startOf(text, gold);
    const end = start + gold.quote.length;
    const at = best(
      left,
      start,
      end,
      (figure) =>
        isOneOf(figure.measure, gold.measure, gold.measureAlso) &&
        figure.low === gold.low &&
        figure.high === gold.high,
    );
    const [figure] = at < 0 ? [] : left.splice(at, 1);
    if (figure === undefined) {
      tally("figure span").missed++;
      tally("figure span+value+measure").missed++;
      tally("figure with group and source").missed++;
      complain("missed", gold.quote, `${gold.measure} ${gold.group}`, start);
      continue;
    }
    tally("figure span").right++;
    const full = tally("figure span+value+measure");
    const exact = figure.start === start && figure.end === end;
    const last = figure.chain.at(-1);
    const whole = tally("figure with group and source");
    const asked =
      exact &&
      isOneOf(figure.measure, gold.measure, gold.measureAlso) &&
      figure.low === gold.low &&
      figure.high === gold.high;
    const known =
      isOneOf(figure.group, gold.group, gold.groupAlso) &&
      (gold.source === undefined ||
        isOneOf(last?.source, gold.source ?? "unknown", gold.sourceAlso));
    if (asked && known) whole.right++;
    else {
      whole.wrong++;
      whole.missed++;
    }
    if (asked) full.right++;
    else {
      full.wrong++;
      full.missed++;
      complain(
        "differs",
        gold.quote,
        `read «${figure.quote}» ${figure.measure} ${figure.low}..${figure.high}, gold ${gold.measure} ${gold.low}..${gold.high}`,
        start,
      );
    }
    const same = (
      slot: string,
      got: string | boolean | null | undefined,
      want: string | boolean | null | undefined,
      also: readonly unknown[] = [],
    ): void => {
      if (want === undefined) return;
      const one = tally(slot);
      if (isOneOf(got, want, also)) one.right++;
      else {
        one.wrong++;
        one.missed++;
        complain(slot, gold.quote, `read ${got ?? "–"}, gold ${want ?? "–"}`, start);
      }
    };
    same("group", figure.group, gold.group, gold.groupAlso);
    same("bound", figure.bound, gold.bound);
    same("mode", figure.mode, gold.mode);
    same("phase", figure.phase, gold.phase);
    if (gold.event !== undefined) same("event", figure.event === "main", gold.event === "main");
    same("stance", figure.stance, gold.stance);
    if (gold.source !== undefined)
      same("last source", last?.source, gold.source ?? "unknown", gold.sourceAlso);
    if (gold.chain !== undefined && (gold.sourceAlso ?? []).length === 0)
      same("chain", figure.chain.map(({ source }) => source).join(" > "), gold.chain.join(" > "));
  }
  for (const figure of passage.figures === undefined ? [] : left) {
    tally("figure span").wrong++;
    tally("figure span+value+measure").wrong++;
    tally("figure with group and source").wrong++;
    complain(
      "extra",
      figure.quote,
      `${figure.measure} ${figure.group} by ${figure.rules.join(" ")}`,
      figure.start,
    );
  }
  for (const trap of passage.nonFigures ?? []) {
    const start = startOf(text, trap);
    const taken = reading.figures.some(
      (figure) => figure.start < start + trap.quote.length && start < figure.end,
    );
    const one = tally("non-figures left alone");
    if (taken) {
      one.wrong++;
      complain("trap taken", trap.quote, "", start);
    } else one.right++;
  }
  spans(
    "date span+value",
    passage.dates,
    endsOf(reading.dates, passage.dates ?? [], text),
    // Without a day of publication the gold has no value for "yesterday".
    (claim, gold) =>
      claim.value === gold.value || (gold.value === null && claim.basis === "unresolved"),
  );
  spans("attribution", passage.attributions, reading.attributions, () => true);
  spans(
    "statement kind",
    passage.statements,
    reading.statements,
    (claim, gold) => claim.kind === gold.kind,
  );
  spans("question", passage.questions, reading.questions, () => true);

  function spans<
    Gold extends GoldSpan,
    Claim extends { readonly start: number; readonly end: number; readonly quote: string },
  >(
    slot: string,
    golds: readonly Gold[] | undefined,
    claims: readonly Claim[],
    agrees: (claim: Claim, gold: Gold) => boolean,
  ): void {
    if (golds === undefined) return;
    const one = tally(slot);
    const rest = [...claims];
    const right = new Set<string>();
    for (const gold of golds) {
      const start = startOf(text, gold);
      const at = best(rest, start, start + gold.quote.length, (claim) => agrees(claim, gold));
      const [claim] = at < 0 ? [] : rest.splice(at, 1);
      if (claim !== undefined && agrees(claim, gold)) {
        one.right++;
        right.add(`${claim.start} ${claim.end}`);
      } else {
        one.missed++;
        if (claim !== undefined) one.wrong++;
        complain(
          `${slot} missed`,
          gold.quote,
          claim === undefined
            ? ""
            : `read «${claim.quote}» ${JSON.stringify({ ...claim, rules: undefined }).slice(0, 0)}`,
          start,
        );
      }
    }
    for (const claim of rest) {
      // who goes on speaking unnamed has the words that named him, which are annotated once, however many verbs they have
      if (slot === "attribution" && right.has(`${claim.start} ${claim.end}`)) continue;
      one.wrong++;
      complain(`${slot} extra`, claim.quote, "", claim.start);
    }
  }
}

/** A claim "from A to B" answers both golds where the two days were annotated one by one. */
function endsOf(
  claims: readonly DateClaim[],
  golds: readonly GoldDate[],
  text: string,
): readonly DateClaim[] {
  const spans = golds.map((gold) => ({ gold, start: startOf(text, gold) }));
  return claims.flatMap((claim) => {
    const [from, to] = claim.value.split("/");
    const inside = spans.filter(
      ({ gold, start }) => claim.start <= start && start + gold.quote.length <= claim.end,
    );
    const [a, b] = inside;
    if (inside.length !== 2 || a?.gold.value !== from || b?.gold.value !== to || to === undefined)
      return [claim];
    return inside.map(({ gold, start }) => ({
      ...claim,
      start,
      end: start + gold.quote.length,
      quote: gold.quote,
      value: gold.value ?? "",
    }));
  });
}

/** How many pairs of one passage's own figures are called a conflict when it is weighed alone. */
function conflictsIn(passage: Passage, show: boolean): number {
  const reading = readPassage(passage);
  const { figures, questions } = weigh({
    case: EMPTY_CASE,
    readings: [reading],
    texts: new Map([[reading.report.id, passage.text]]),
  });
  const words = (id: string): string => figures.find((one) => one.id === id)?.quote ?? "";
  const found = questions.flatMap((one) =>
    one.pairs
      .filter(({ verdict }) => verdict === "conflict")
      .map(
        ({ a, b }) =>
          `${passage.id} conflict ${one.measure} ${one.group}: «${words(a)}» «${words(b)}»`,
      ),
  );
  if (show) for (const line of found) process.stderr.write(`${line}\n`);
  return found.length;
}

/** One of the right answers. */
function isOneOf(got: unknown, want: unknown, also: readonly unknown[] = []): boolean {
  return got === want || also.includes(got);
}
