import type { Byline } from "../../extract/byline.ts";
import type { Voices } from "../../extract/attributions/attribute.ts";
import type { Attribution } from "../../model/source.ts";
import type { Passage } from "../../model/passage.ts";
import type { Report } from "../../model/report.ts";
import type { claimIds } from "../ids.ts";
import type { SharedParts } from "../shared-parts.ts";

/** The sources of a report as claims, in text order; the credit line's agency is made to say the whole text. */
export function attributionsOf(
  report: Report,
  raw: string,
  voices: Voices,
  byline: Byline | null,
  ids: ReturnType<typeof claimIds>,
  parts: SharedParts,
): readonly Attribution[] {
  const { credit, spoken } = voices;
  const all = spoken
    .filter(({ silent }) => silent !== true)
    .map(({ words, source, kind, cue, scope, stance, own, rule }) => ({
      words,
      source,
      kind,
      cue,
      scope,
      // What the outlet says of itself is its own assertion.
      stance: own && stance === "reported" ? "asserted" : stance,
      rules: [rule],
    }));
  if (credit !== null) {
    const { words, step, rule } = credit;
    all.push({
      words,
      source: step.source,
      kind: step.kind,
      cue: words,
      scope: { start: 0, end: raw.length },
      stance: "reported",
      rules: [rule],
    });
  }
  if (byline !== null) {
    const { words, cue, rule } = byline;
    const source = raw.slice(words.start, words.end).replace(/\s+/gu, " ");
    const scope = { start: 0, end: raw.length };
    all.push({ words, source, kind: "person", cue, scope, stance: "asserted", rules: [rule] });
  }
  all.sort((a, b) => a.words.start - b.words.start || a.cue.start - b.cue.start);
  return mentionedOnce(all).map(({ words, source, kind, cue, scope, stance, rules }) => ({
    type: "attribution",
    id: ids("a", words),
    report: report.id,
    start: words.start,
    end: words.end,
    quote: sameOr(raw.slice(words.start, words.end), source),
    source,
    kind,
    cue: { start: cue.start, end: cue.end },
    scope: { start: scope.start, end: scope.end },
    stance,
    rules: parts.words(rules),
  }));
}

/** Most sources are named by just their words: one string then holds both. */
function sameOr(quote: string, source: string): string {
  return quote === source ? source : quote;
}

interface Mentioned {
  readonly words: Passage;
  readonly scope: Passage;
  readonly stance: Attribution["stance"];
  readonly rules: readonly string[];
}

/**
 * "The mayor called for calm and said that …": one mention with two verbs is one claim over all that is said.
 * An Arabic verb without a subject of its own (`وأضاف`) is a mention by itself.
 */
function mentionedOnce<One extends Mentioned>(all: readonly One[]): readonly One[] {
  const once: One[] = [];
  for (const one of all) {
    const last = once.at(-1);
    const same =
      last !== undefined &&
      one.rules.every((rule) => rule.startsWith("en.")) &&
      last.words.start === one.words.start &&
      last.words.end === one.words.end &&
      last.stance === one.stance;
    if (!same) once.push(one);
    else {
      const start = Math.min(last.scope.start, one.scope.start);
      const end = Math.max(last.scope.end, one.scope.end);
      once[once.length - 1] = {
        ...last,
        scope: { start, end },
        rules: [...last.rules, ...one.rules],
      };
    }
  }
  return once;
}
