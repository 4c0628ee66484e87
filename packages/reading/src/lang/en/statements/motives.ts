import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { SIDES } from "../../../extract/statements/arabic-charges.ts";
import { isActive } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, spokenIf } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** A side's wish: "the rebels had wanted to"; residents want many things. */
function sideWants(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 5; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma", "say", "neg"])) return false;
    const { chunk } = item;
    if (hasAny(item, SIDES) || (chunk?.kind === "name" && chunk.is === "actor")) return true;
  }
  return false;
}

/** A deed, a lie or a move stands before what it is meant for. */
function moveBefore(items: readonly Item[], from: number): boolean {
  return items
    .slice(Math.max(0, from - 8), from)
    .some((item) => hasAny(item, ["n-deed", "n-false", "v-attack"]) || MOVES.has(item.word));
}
const MOVES: ReadonlySet<string> = new Set(
  "provocation provocations campaign move stunt ploy manoeuvre pretext trick plot show".split(" "),
);

/** Motives, causes and excuses in further words. */
export const englishMotives: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.designed-to",
    pattern: "=designed|=calculated|=intended|=aimed|=meant =to|=at",
    read: clauseStated(
      "explanation",
      "en",
      (items, from) => items[from - 1]?.tags.includes("be") !== true && moveBefore(items, from),
    ),
    why: "`a provocation designed to disrupt the talks`: what a deed is for, in somebody's view.",
    hits: marked(
      "explanation",
      "{It is a provocation designed to stop the talks}.",
      "The mayor spoke {of a raid intended to scare voters}.",
    ),
    misses: ["A bag designed to hold bread.", "A house meant to last."],
  },
  {
    id: "en.statement.put-down-to",
    pattern: [
      // `blamed bad weather`: a cause, and nobody's guilt
      "v-blame|=blame|=blames|v-blame-ing !stop|comma{0,3} =weather|=fault|=fog|=error|=neglect|=negligence|=lack|=rain|=rains|=storm|=storms|=drought|=misunderstanding|=failure|=overcrowding|=engine|=shortage|=shortages|=leak|=wiring|=maintenance|=fatigue|=ice|=panic|=delays",
      // `put the crash down to engine failure` gives a cause in somebody's name
      "=put|=puts|=putting !comma|that{1,6} =down =to",
      // `ascribes all nine deaths to heart failure`: a cause in somebody's name
      "=ascribes|=ascribe|=attribute !stop|that|comma{1,7} =to",
    ],
    read: clauseStated("explanation", "en", isActive),
    why: "'Blamed bad weather', 'put the crash down to', 'ascribes all nine deaths to': a cause in somebody's name, and nobody's guilt.",
    hits: marked(
      "explanation",
      "{The army blamed bad weather}.",
      "He admitted the loss, {blaming a technical fault}.",
      "{The military put the crash down to engine failure}.",
      "{The ministry puts it down to fireworks}.",
      "{The ministry ascribes the deaths to heart failure}.",
      "{Doctors attribute the illness to bad water}.",
    ),
    misses: [
      "They blamed the army.",
      "He was blamed.",
      "He put the box down.",
      "It was put down to rest.",
      "An attribute of kings.",
      "The poem is one they ascribe.",
    ],
  },

  {
    id: "en.statement.side-wanted",
    pattern:
      "=wanted|=wants|=want|=sought|=seeks|=seek|=hoped|=hopes|=hope|=hoping|=intends|=intend|=intended|=plotted|=trying comma? =to",
    read: spokenIf("explanation", "en", sideWants),
    why: "`said the rebels had wanted to embarrass the government`: a side's aim in another's mouth.",
    hits: marked(
      "explanation",
      "The minister said {the rebels had wanted to break the truce}.",
      "The mayor said that {the army wants to starve the town}.",
    ),
    misses: ["Residents said they wanted to go home.", "The army wanted to rest."],
  },

  {
    id: "en.statement.used-to-store",
    pattern:
      "be|=been|=being =used =to|=as =store|=hide|=launch|=fire|=shelter|=plan|=a|=an|=human|=cover|=stage",
    read: spokenIf(
      "explanation",
      "en",
      (items, from, to) => !isThing(items[to - 1]?.word ?? "", items[to]?.word ?? ""),
    ),
    why: "`that the clinic had been used to store rockets`: the reason given for a strike.",
    hits: marked(
      "explanation",
      "The army said that {the clinic had been used to store rockets}.",
      "The ministry said {the school was used as a command post}.",
    ),
    misses: ["The hall was used to store wheat.", "He said the hall is used as a market."],
  },

  {
    id: "en.statement.used-as-cover",
    pattern:
      "=used|=uses|=using|=turned !stop|comma|that{1,5} =as|=into =a|=an|=its|=their? =barracks|=base|=shield|=shields|=cover|=human|=command|=depot|=sniper|=launch|=firing|=weapons|=military",
    read: clauseStated("explanation", "en", (items, from) => from > 0 && isActive(items, from)),
    why: "`the enemy used the school as a barracks`: the reason given for striking it.",
    hits: marked(
      "explanation",
      "{The enemy used the school as a barracks}.",
      "{They turned the clinic into a weapons store}.",
    ),
    misses: ["She used a sheet as a flag.", "The hall is used as a base."],
  },
];

/** "used as a market" explains no attack: only what armed men use a house as. */
function isThing(word: string, next: string): boolean {
  if (word !== "a" && word !== "an") return false;
  return !ARMED_USE.has(next);
}
const ARMED_USE: ReadonlySet<string> = new Set(
  "base command military weapons firing launch launching shield sniper barracks depot arms hideout staging".split(
    " ",
  ),
);
