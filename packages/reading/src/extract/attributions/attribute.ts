import type { Passage } from "../../model/passage.ts";
import type { ChainStep } from "../../model/source.ts";
import type { SourceKind, Stance } from "../../model/source.ts";
import type { Fired } from "../rule.ts";
import type { ReadSentence, ReportContext } from "../stage.ts";
import { antecedent, fullNameBefore } from "./antecedent.ts";
import { credits, type Credit } from "./credits.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { hedgeSpans } from "./hedges.ts";
import { isOwnVoice, type OwnVoice } from "./own-voice.ts";
import { quoteAt, quotes } from "./quotes.ts";
import { relays } from "./relays.ts";
import { scopeOf } from "./scope.ts";

/** A source found in the report with what it is made to say; `depth` orders sources over the same words. */
export interface Spoken {
  readonly words: Passage;
  readonly source: string;
  readonly kind: SourceKind;
  readonly cue: Passage;
  readonly scope: Passage;
  readonly stance: Stance;
  readonly depth: number;
  /** Steps between the outlet and this source that its own words do not show (`وأضاف` after `نقلت … عن`). */
  readonly before: readonly ChainStep[];
  /** It is the report's own outlet: no step of its own in a chain. */
  readonly own: boolean;
  /** The body that the speaker speaks for. */
  readonly behind: ChainStep | null;
  readonly rule: string;
}

/** Who says what in one report. */
export interface Voices {
  readonly spoken: readonly Spoken[];
  readonly credit: Credit | null;
  readonly hedges: readonly Passage[];
  readonly quotations: readonly Passage[];
  readonly unclosed: readonly Passage[];
}

/** Sentences back to which `وأضاف` may look; after more, the speaker is forgotten. */
const MEMORY = 4;

/** Joins the drafts of all sentences: scopes, quotations over sentences, speakers that go on, the credit line. */
export function attribute(
  sentences: readonly ReadSentence[],
  drafts: readonly (readonly Fired<AttributionDraft>[])[],
  context: ReportContext,
  own: OwnVoice | null = null,
): Voices {
  const { raw } = context;
  const marks = quotes(raw);
  const spoken: Spoken[] = [];
  const hedges: Passage[] = [];
  const memory: Memory = { any: null, person: null, body: null };
  for (const [index, sentence] of sentences.entries()) {
    hedges.push(...hedgeSpans(sentence));
    const fired = drafts[index] ?? [];
    for (const [k, { out, rule }] of fired.entries()) {
      const scope = scopeOf(sentence, fired, k, marks.spans, raw);
      if (scope === null) continue;
      const depth = k + (out.deeper === true ? 100 : relays(out) ? -100 : 0);
      if (out.inherits !== undefined) {
        const last = memory[out.inherits];
        if (last === null || index - last.sentence > MEMORY) continue;
        const { cue, stance } = out;
        // "he said" has words of its own, `وأضاف` has none.
        const words = out.words.start === cue.start ? last.spoken.words : out.words;
        const went = { ...last.spoken, words, cue, stance, scope, depth, rule };
        spoken.push(went);
        remember(memory, went, index);
        continue;
      }
      const by = out.passing === true ? memory.any : null;
      const through = by === null || index - by.sentence > MEMORY ? [] : chainTo(by.spoken, raw);
      const mention = make(out, out, scope, depth, rule, raw, through);
      const outer = meant(mention, out.id, spoken, own, raw);
      spoken.push(outer);
      let speaker = outer;
      if (out.citing !== undefined) {
        const inner = make(out.citing, out, scope, depth + 0.5, rule, raw, []);
        spoken.push(inner);
        speaker = { ...inner, before: chainTo(outer, raw) };
      }
      if (through.length > 0 || by?.spoken.own === true) continue;
      if (quoteAt(marks.spans, out.cue.start) === null && !speaker.rule.includes("nobody"))
        remember(memory, speaker, index);
    }
  }
  for (const [at, one] of spoken.entries())
    if (one.rule.includes("headline")) spoken[at] = unfolded(one, spoken, raw);
  // By scope, so that whoever asks for a passage's speakers need not look at all of them.
  spoken.sort((a, b) => a.scope.start - b.scope.start);
  hedges.sort((a, b) => a.start - b.start);
  return {
    spoken,
    credit: credits(sentences, raw),
    hedges,
    quotations: marks.spans,
    unclosed: marks.unclosed,
  };
}

interface Memory {
  any: Remembered;
  person: Remembered;
  body: Remembered;
}
type Remembered = { readonly spoken: Spoken; readonly sentence: number } | null;

/** Nobody says "he" of a ministry; of an unnamed official or a witness everybody does. */
function remember(memory: Memory, spoken: Spoken, sentence: number): void {
  const { kind } = spoken;
  const one = { spoken, sentence };
  memory.any = one;
  if (kind === "person" || kind === "witness" || kind === "unnamed") memory.person = one;
  // "the emergency room" may be "it"; a porter whom no lexicon knows is not, while a body was named before.
  const body = memory.body;
  const weak = kind === "unnamed" && body !== null && body.spoken.kind !== "unnamed";
  if (kind !== "person" && kind !== "witness" && !(weak && sentence - body.sentence <= MEMORY))
    memory.body = one;
}

/** Who a mention means: somebody named before, the report's own outlet, or a name that stands before in full. */
function meant(
  named: Spoken,
  id: string | null,
  before: readonly Spoken[],
  own: OwnVoice | null,
  raw: string,
): Spoken {
  const earlier = id === null ? antecedent(named, before, raw) : null;
  if (earlier !== null)
    return { ...named, source: earlier.source, behind: earlier.behind, own: earlier.own };
  const { start, end } = named.words;
  if (isOwnVoice(own, named.source, raw.slice(start, end), raw, start))
    return { ...named, source: own?.step.source ?? named.source, behind: null, own: true };
  const full = id === null ? fullNameBefore(named, raw) : null;
  return full === null ? named : { ...named, source: full };
}

function make(
  source: SourcePhrase | AttributionDraft,
  draft: AttributionDraft,
  scope: Passage,
  depth: number,
  rule: string,
  raw: string,
  before: readonly ChainStep[],
): Spoken {
  const { words, id, kind, body, called } = source;
  const cue = raw.slice(draft.cue.start, draft.cue.end);
  const behind =
    body === null
      ? null
      : {
          source: body.id ?? said(raw, body),
          kind: body.kind,
          cue,
          start: body.start,
          end: body.end,
        };
  return {
    words,
    source: id ?? said(raw, called ?? words),
    kind,
    cue: draft.cue,
    scope,
    stance: draft.stance,
    depth,
    before,
    own: false,
    behind,
    rule,
  };
}

/** The source's words with white space collapsed. */
function said(raw: string, words: Passage): string {
  return raw.slice(words.start, words.end).replace(/\s+/gu, " ");
}

/** "22 dead - official": the text under the headline names him in full ("an Interior Ministry official"). */
function unfolded(headline: Spoken, all: readonly Spoken[], raw: string): Spoken {
  const { words } = headline;
  const word = raw.slice(words.start, words.end).toLowerCase();
  if (/\s/u.test(word) || headline.own) return headline;
  for (const one of all) {
    if (one.words.start <= words.end || one.kind !== headline.kind) continue;
    const named = raw.slice(one.words.start, one.words.end).toLowerCase();
    if (named.endsWith(` ${word}`)) return { ...headline, source: one.source, behind: one.behind };
  }
  return headline;
}

/** The steps up to a source; the report's own outlet is the first step anyway. */
function chainTo(spoken: Spoken, raw: string): readonly ChainStep[] {
  return spoken.own ? [] : [...spoken.before, stepOf(spoken, raw)];
}

/** The step of a chain that a source makes. */
export function stepOf(spoken: Spoken, raw: string): ChainStep {
  const { source, kind, cue, words } = spoken;
  return { source, kind, cue: raw.slice(cue.start, cue.end), start: words.start, end: words.end };
}
