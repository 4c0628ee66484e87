import type { Fired } from "../extract/rule.ts";
import type { StatementDraft } from "../extract/statements/draft.ts";
import type { Mention, Statement } from "../model/claims.ts";
import { fold } from "../text/fold.ts";
import type { Chain } from "../model/source.ts";
import type { Passage } from "../model/passage.ts";
import type { Held } from "./sources/chains.ts";
import type { claimIds } from "./ids.ts";
import type { SharedParts } from "./shared-parts.ts";

/** Statements of one sentence; `voice` gives chain and stance of whoever says a passage. */
export function statementsOf(
  report: string,
  raw: string,
  fired: readonly Fired<StatementDraft>[],
  ids: ReturnType<typeof claimIds>,
  voice: (passage: Passage, statement: Passage) => Held,
  { words }: SharedParts,
): readonly Statement[] {
  return withoutRepeats(fired).flatMap(({ out, rule }) => {
    const { start, end, kind, actor, target } = out;
    // The end of what is stated tells whose words they are: its start may be the speaker (`نفت الوزارة …`).
    const last = { start: Math.max(start, end - 1), end };
    const { chain, stance } = voice(last, out);
    // Nothing is stated by what is asked ("Who is behind the attack?").
    if (stance === "questioned" || (out.spoken === true && !isSpoken(chain))) return [];
    if (out.told === true && chain.length < 2 && !isSpoken(chain)) return [];
    return {
      type: "statement",
      id: ids("s", { start, end }),
      report,
      start,
      end,
      quote: raw.slice(start, end),
      kind,
      ...(actor === undefined ? {} : { actor: named(actor, chain) }),
      ...(target === undefined ? {} : { target }),
      chain,
      stance: out.stance ?? (isDenied(out, fired) ? "denied" : stance),
      rules: words([rule]),
    };
  });
}

/** A side or a body that publishes itself speaks: "Ministry of the Interior", `الناطق باسم قوات الوادي`. */
const ISSUERS =
  /وزاره|حكومه|قياده|قوات|كتيبه|كتايب|لواء|حركه|جيش|ناطق|متحدث|حزب|جبهه|فصيل|سرايا|ministry|government|army|forces|front|command|movement|brigade|battalion|committee for|bureau|presidency|assembly|council of|office of the (?:president|commander)|guard of|spokes/u;

function isSpoken(chain: Chain): boolean {
  const last = chain.at(-1);
  if (last === undefined) return false;
  const { kind, source } = last;
  if (kind === "outlet") return ISSUERS.test(fold(source).toLowerCase());
  return kind !== "agency" && kind !== "unnamed";
}

/** "Our forces", `قواتنا`: the speaker's own, so that the claim names the side that others name. */
function named(actor: Mention, chain: Chain): Mention {
  const ours =
    actor.id === actor.quote && (/^our /iu.test(actor.quote) || actor.quote.endsWith("نا"));
  return ours ? { ...actor, id: chain.at(-1)?.source ?? actor.id } : actor;
}

/**
 * Two rules may see one claim (`نحذر …`, a warning in a warning): of one kind on shared words the first
 * stays, and a sentence warns once ("Unless …, the pumps will stop, the office cautions").
 */
function withoutRepeats(fired: readonly Fired<StatementDraft>[]): readonly Fired<StatementDraft>[] {
  return fired.filter(
    ({ out }, i) =>
      !(out.kind === "responsibility" && isDenied(out, fired)) &&
      !fired
        .slice(0, i)
        .some(
          ({ out: first }) =>
            first.kind === out.kind &&
            (out.kind === "warning" || (first.start < out.end && out.start < first.end)),
        ),
  );
}

/** `ننفي … عن تواطؤ الحراس`: what is explained or laid on somebody inside a denial is denied. */
function isDenied(out: StatementDraft, all: readonly Fired<StatementDraft>[]): boolean {
  if (out.kind === "denial") return false;
  return all.some(
    ({ out: other }) => other.kind === "denial" && other.start < out.start && out.start < other.end,
  );
}
