import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import {
  agentAfter,
  describesNoun,
  namesAgent,
  takesNoun,
} from "../../../extract/statements/frame.ts";
import { framed, framedTold } from "../../../extract/statements/told.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";

/** Deeds and their doers by the parts of the clause, where somebody tells them. */
export const englishToldDeeds: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.did-it",
    pattern: "v-attack|v-harm",
    read: framedTold("responsibility", (items, frame, at, raw) => {
      if (frame.negated) return false;
      return frame.passive
        ? agentAfter(items, frame.by)
        : namesAgent(frame.subject) &&
            !describesNoun(frame.subject) &&
            takesNoun(items, at + 1, raw);
    }),
    why: "`council staff shredded the files`, `the boy was shot by a neighbour`: a harm and its doer in somebody's mouth.",
    hits: marked(
      "responsibility",
      "The auditor said {council staff shredded the files}.",
      "A nurse said {the boy was shot by a neighbour}.",
    ),
    misses: [
      "Council staff shredded the files.",
      "A nurse said the boy was not shot by a neighbour.",
      "The union said ten people are missing in the shelled villages.",
    ],
  },
  {
    id: "en.statement.harm-by",
    pattern: "n-deed|n-harm !stop|comma|that|say|be|aux{0,8} =by",
    read: framedTold(
      "responsibility",
      (items, frame, _at, _raw, to) => !frame.negated && agentAfter(items, to),
    ),
    why: "`the burning of four hamlets by men in uniform`: the noun of a deed with its doer.",
    hits: marked(
      "responsibility",
      "The clinic documented {the burning of four hamlets by soldiers}.",
      "The mayor spoke {of treachery by his own guards}.",
    ),
    misses: ["The burning of four hamlets by soldiers.", "He spoke of fires by night."],
  },
  {
    id: "en.statement.was-ours",
    pattern: "be =ours|=my|=our =work|=doing|=handiwork|=deed|=idea|=operation",
    read: framedTold(
      "responsibility",
      (_items, frame) => !frame.negated && frame.subject.length > 0,
    ),
    why: "`the mill was my work`: who says so owns the deed.",
    hits: marked(
      "responsibility",
      "The defendant boasted that {the fire was my work}.",
      "The caller said {the blast was our doing}.",
    ),
    misses: ["The fire was my work.", "He said the house was my uncle's."],
  },
  {
    id: "en.statement.claimed-as-own",
    pattern: "=claimed|=claims|=claiming|=owned !stop|comma|that|say|liability{0,4} n-deed",
    read: framed("responsibility", (items, frame, _at, _raw, to) => {
      const next = items[to];
      const told =
        next !== undefined && hasAny(next, ["aux", "pred", "verb-past", "v-attack", "be", "have"]);
      return !frame.negated && !told && namesAgent(frame.subject);
    }),
    why: "`claimed Tuesday's ambush`: a side owns a deed without the word responsibility.",
    hits: marked(
      "responsibility",
      "{The Front for Upland Rights claimed Tuesday's ambush}.",
      "{The brigade on the coast has claimed Sunday's raid}.",
    ),
    misses: ["The mayor claims the attack killed ten.", "The fire claimed ten lives."],
  },
  {
    id: "en.statement.claimed-on-by",
    pattern: "liability|n-deed !stop|comma|that{0,9} be|=been =claimed !stop|comma{0,4} =by",
    read: framed("responsibility", (_items, frame) => !frame.negated),
    why: "`responsibility for the sinking was claimed on Monday by the Cell`.",
    hits: marked(
      "responsibility",
      "{Responsibility for the sinking was claimed on Monday by a new cell}.",
      "{The raid on the depot was claimed in May by the Front}.",
    ),
    misses: ["The prize was claimed by a farmer.", "No attack was ever claimed by them."],
  },
  {
    id: "en.statement.suspects",
    pattern: "=suspects|=suspect|=suspecting",
    read: framed(
      "responsibility",
      (items, frame, at, raw) =>
        !frame.negated &&
        namesAgent(frame.subject) &&
        takesNoun(items, at + 1, raw) &&
        namesAgent(items.slice(at + 1, at + 5)),
    ),
    why: "`suspects the Yellow Band`: suspicion has an address.",
    hits: marked(
      "responsibility",
      "{The governor suspects the militia}.",
      "{Police suspect a rival gang}.",
    ),
    misses: ["The suspects were freed.", "Police suspect a gas leak."],
  },
  {
    id: "en.statement.lies-squarely",
    pattern:
      "liability !stop|comma{0,8} =rests|=lies|=falls|=rest|=lie|=fall =squarely|=entirely|=solely|=wholly|=firmly|=alone|=above|=all{1,2} =with|=on|=at",
    read: framed("responsibility", (_items, frame) => !frame.negated),
    why: "`blame lies squarely with the landlord`.",
    hits: marked(
      "responsibility",
      "{Blame for the blaze lies squarely with the landlord}.",
      "{Responsibility rests entirely with the crew}.",
    ),
    misses: ["The book lies flatly on it.", "Responsibility is a word."],
  },
  {
    id: "en.statement.at-the-door",
    pattern:
      "=laid|=lays|=lay|=laying|=put|=puts !stop|comma|liability{1,8} =at =the =door|=doors|=feet",
    read: framed(
      "responsibility",
      (_items, frame) => !frame.negated && !frame.passive && namesAgent(frame.subject),
    ),
    why: "`laid the deaths at the door of the builder` accuses.",
    hits: marked(
      "responsibility",
      "{The mayor laid the deaths at the door of the builder}.",
      "{The police put it at the feet of the council}.",
    ),
    misses: ["She laid the tray at the bed.", "The wreath was laid at the feet of the statue."],
  },
];
