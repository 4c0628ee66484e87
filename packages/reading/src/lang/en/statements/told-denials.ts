import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { framed, framedTold } from "../../../extract/statements/told.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";

/** Denials by the parts of the clause: a negation in somebody's mouth, and set phrases that deny. */
export const englishToldDenials: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.never-did",
    pattern: "=never !stop|comma",
    read: framedTold("denial", (items, frame, at, _raw, to) => {
      const before = items[at - 1]?.word ?? "";
      const next = items[to - 1]?.word ?? "";
      return (
        before !== "as" && !NOT_DENYING.has(next) && frame.subject.length + (at - frame.from) > 0
      );
    }),
    why: "`says he never set eyes on them`: a denial in somebody's mouth.",
    hits: marked(
      "denial",
      "His lawyer says {he never set eyes on them}.",
      "“{I never signed that order},” the mayor said.",
    ),
    misses: ["He never came.", "The mayor said it was cold as never before."],
  },
  {
    id: "en.statement.no-strike",
    pattern:
      "=no|=none of? poss|article? n-deed|=strikes|=strike|=shell|=shells|=bomb|=bombs|=shot|=shots|=round|=rounds !stop|comma|that|say|aux{0,4} v-harm|v-attack|verb-past|=hit|=harmed",
    read: framedTold("denial", (_items, frame, at) => at >= frame.from),
    why: "`said no strike harmed civilians`: that none of its deeds did harm is a denial in a side's mouth.",
    hits: marked(
      "denial",
      "The army said {no strike harmed civilians}.",
      "The coalition insists that {none of its strikes hit the clinic}.",
    ),
    misses: ["No strike harmed civilians.", "The army said no strike was needed."],
  },
  {
    id: "en.statement.nowhere-near",
    pattern: "=nowhere =near|=close|=to",
    read: framedTold("denial", (_items, frame, at) => at > frame.from),
    why: "`he had been nowhere near the depot`.",
    hits: marked(
      "denial",
      "The guard said {he had been nowhere near the depot}.",
      "The army said {its men were nowhere near the mill}.",
    ),
    misses: ["He was nowhere near it.", "There was nowhere to go."],
  },
  {
    id: "en.statement.but-not",
    pattern:
      "comma =not =the|=a|=an|=from|=by|=our|=his|=their|=on|=withdrawn|=us|=them|=civilians|v-attack|v-harm|verb-past",
    read: framedTold("denial", (items, _frame, at, _raw, to) => {
      const next = items[to]?.word ?? "";
      return (
        at > 2 &&
        next !== "only" &&
        // "was supposed to hit the depot, not the clinic": what was meant, and nothing that is denied
        !items.slice(Math.max(0, at - 16), at).some(({ word }) => MEANT.has(word)) &&
        !items.slice(at, at + 3).some(({ word }) => word === "because" || word === "only")
      );
    }),
    why: "`the workshop, not the bakery next to it`: what somebody says it was not.",
    hits: marked(
      "denial",
      "The army said {the strike hit a workshop, not the bakery}.",
      "The mayor said {troops were redeployed, not withdrawn}.",
    ),
    misses: [
      "It was a workshop, not the bakery.",
      "The mayor said it was late, not only for him.",
      "The army said the jet was supposed to hit a depot, not the clinic.",
    ],
  },
  {
    id: "en.statement.not-us",
    pattern: "=not =us|=me|=ours|=mine|=guilty",
    read: framedTold(
      "denial",
      (items, frame, at) => at - frame.from <= 3 && items[at - 1]?.word !== "or",
    ),
    why: "`Not us, say the Falcons.`",
    hits: marked(
      "denial",
      "{Not us}, say the rebels, of the rocket.",
      "{The gun was not ours}, the commander said.",
    ),
    misses: ["Not us.", "They said it would not hurt us."],
  },
  {
    id: "en.statement.headline-no",
    pattern: "colon quote-open? =no !stop",
    read: framedTold(
      "denial",
      (items, _frame, _at, _raw, to) => !COMMENTS.has(items[to - 1]?.word ?? ""),
    ),
    why: "`MINISTER: NO TALKS WITH GUNMEN`: a headline that denies.",
    hits: marked(
      "denial",
      "{Minister: no talks with gunmen of the valley}",
      "{Army: no soldiers taken at the fort}",
    ),
    misses: ["Minister: no comment", "Rail yard: no man's land"],
  },
  {
    id: "en.statement.is-lying",
    pattern: "be =lying|=liars|=lies",
    // "the remains were lying next to the hall": where they lay
    read: framedTold("denial", (items, frame, _at, _raw, to) => {
      const next = items[to];
      const ends = next === undefined || hasAny(next, ["stop", "comma", "quote", "clause"]);
      return !frame.negated && (ends || LIED_OF.has(next.word));
    }),
    why: "`whoever says that is lying`.",
    hits: marked(
      "denial",
      "“Whoever says that {is lying},” the director said.",
      "The mayor said {the pages are lying}.",
    ),
    misses: [
      "The dog is lying on the mat.",
      "The remains were lying next to the hall, a clerk said.",
    ],
  },
  {
    id: "en.statement.says-otherwise",
    pattern: "say|=beg|=begs|=begged =otherwise|=to =differ?",
    read: framed("denial", (items, frame, at, _raw, to) => {
      const last = items[to - 1]?.word;
      return (
        frame.subject.length > 0 &&
        !frame.negated &&
        (last === "otherwise" || last === "differ") &&
        at > 0
      );
    }),
    why: "`the families said otherwise`: they contradict what was told.",
    hits: marked(
      "denial",
      "{The families at the gate said otherwise}.",
      "{The nurses beg to differ}.",
    ),
    misses: ["He had otherwise no plans.", "They said to wait."],
  },
  {
    id: "en.statement.brushed-aside",
    pattern:
      "=brushed|=brushes|=brushing|=waved|=waves|=waving|=shrugged|=shrugs|=shrugging|=laughed|=laughs|=swept|=cast|=casts|=casting|=poured|=pours|=threw|=took|=takes|=puts|=put|=gave|=gives =aside|=off|=away|=doubt|=doubts|=cold|=issue|=no|=little =water|=stock|=credence|=faith|=weight|=on|=with|n-charge|=the|=any|=all|=talk|=fears|=in|=to",
    read: framed("denial", (items, frame, at, _raw, to) => {
      const [second, third] = [items[at + 1]?.word ?? "", items[at + 2]?.word ?? ""];
      if (frame.negated || frame.passive) return false;
      if (second === "no" || second === "little") return BELIEFS.has(third);
      if (second === "cold") return third === "water";
      if (second === "aside" || second === "doubt" || second === "doubts" || second === "issue")
        return true;
      return items.slice(to - 1, to + 3).some((item) => hasAny(item, ["n-charge", "n-false"]));
    }),
    why: "`brushed aside suggestions that`, `puts no stock in the theory`, `cast doubt on`: set phrases that deny.",
    hits: marked(
      "denial",
      "{The union boss brushed aside suggestions of theft}.",
      "{The envoy cast doubt on the story}.",
    ),
    misses: ["He took no prisoners.", "She brushed away the dust."],
  },
  {
    id: "en.statement.does-not-accept",
    pattern:
      "=do|=does|=did|=would|=cannot|=could =not|=never|=n't? =accept|=believe|=agree|=buy|=recognise|=recognize|=subscribe =that|=the|=this|=it|=with|=to",
    read: framed(
      "denial",
      (items, frame, at, _raw, to) =>
        items
          .slice(at, to)
          .some(({ word }) => word === "not" || word === "never" || word === "cannot") &&
        frame.subject.length > 0,
    ),
    why: "`does not accept that fatigue caused it`.",
    hits: marked(
      "denial",
      "{The admiral does not accept that fatigue caused it}.",
      "{The union does not believe the story}.",
    ),
    misses: ["He did accept the prize.", "They would believe it."],
  },
  {
    id: "en.statement.was-rejected-by",
    pattern:
      "be|=been|n-charge|=number|=toll|=count|=estimate =flatly|=firmly|=swiftly|=later|=quickly|=promptly|=roundly|=immediately? =rejected|=dismissed|=denied|=refuted|=disputed|=ridiculed|=derided|=rebutted !stop|comma{0,4} =by",
    read: framed("denial", (items, frame, at) => {
      // "12 died, a number disputed by the union"
      if (!hasAny(items[at] ?? NONE, ["be"]) && items[at]?.word !== "been") return true;
      const before = items.slice(Math.max(0, at - 12), at);
      const said = before.some((item) => hasAny(item, ["n-charge"]) || CLAIMS.has(item.word));
      // "That was later denied by the bomb squad": what the sentence before says
      const pointed = POINTS.has(before.at(-1)?.word ?? "") && items[at - 2] === undefined;
      return !frame.negated && (said || pointed);
    }),
    why: "`the contention that … was rejected by the court`.",
    hits: marked(
      "denial",
      "{The claim was rejected by the court}.",
      "{Their accusations were dismissed on Monday by the mayor}.",
      "Twelve died, {a number disputed by the union}.",
    ),
    misses: ["The player was rejected by the club.", "The clerk was dismissed by the mayor."],
  },
];

const NONE: { readonly tags: readonly string[] } = { tags: [] };
const NOT_DENYING: ReadonlySet<string> = new Set(
  "mind again before ending forget too more less held ever fail fails failed".split(" "),
);
const LIED_OF: ReadonlySet<string> = new Set("about to and when".split(" "));
const MEANT: ReadonlySet<string> = new Set("supposed meant intended".split(" "));
const COMMENTS: ReadonlySet<string> = new Set(
  "comment word man more one longer matter only yet".split(" "),
);
const POINTS: ReadonlySet<string> = new Set(["that", "this", "it"]);
const BELIEFS: ReadonlySet<string> = new Set("stock credence faith weight".split(" "));
const CLAIMS: ReadonlySet<string> = new Set(
  "contention theory theories argument belief view warning plea".split(" "),
);
