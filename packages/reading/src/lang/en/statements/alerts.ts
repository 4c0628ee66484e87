import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { framed } from "../../../extract/statements/told.ts";

/** Warnings by nouns and passives: alerts that were issued, people who were told to leave. */
export const englishAlerts: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.issued-alert",
    pattern:
      "=issued|=issues|=issuing|=sounded|=sounds|=raised|=raises|=sent|=gave|=put|=served|=posted|=declared =out? =a|=an|=the|=its|=repeated|=several|=two|=no{0,1} !stop|comma{0,2} =alert|=alerts|=warning|=warnings|=alarm|=advisory|=advisories|=ultimatum",
    read: framed(
      "warning",
      (items, frame, at, _raw, to) =>
        !frame.negated && !frame.passive && !items.slice(at, to).some(({ word }) => word === "no"),
    ),
    why: "`had issued a red alert for flash floods` is a warning.",
    hits: marked(
      "warning",
      "{The agency had issued a red alert for floods}.",
      "{The weather office put out a warning for the coast}.",
    ),
    misses: ["The alarm was raised.", "He raised an objection."],
  },
  {
    id: "en.statement.were-told-to",
    pattern:
      "be|=been =told|=warned|=advised|=urged|=ordered|=instructed|=asked =not|=to|=against|=by|=by =to? =boil|=leave|=evacuate|=stay|=avoid|=keep|=shelter|=remain|=move|=flee|=refrain|=prepare|=vacate|=using|=going|=travelling|=traveling|=entering|=drinking|=approaching|=swimming|=drink|=approach|=use|=enter|=travel",
    read: framed(
      "warning",
      (items, frame, _at, _raw, to) => !frame.negated && items[to]?.word !== "or",
    ),
    why: "`had been told to boil their water`: a warning in the passive.",
    hits: marked(
      "warning",
      "{Islanders had been told to boil their water}.",
      "{Drivers were advised against using the ring road}.",
    ),
    misses: ["They were told to sing.", "He was asked about it."],
  },
  {
    id: "en.statement.advised-against",
    pattern:
      "=advised|=advises|=advising|=warned|=warns|=warning|=cautioned|=cautions|=counselled !stop|comma|that{0,5} =against",
    read: framed("warning", (_items, frame) => !frame.negated),
    why: "`advised residents against using the ring road`.",
    hits: marked(
      "warning",
      "{The committee advised residents against the ring road}.",
      "{The guide advised walkers against the ford}.",
    ),
    misses: ["He leaned against the wall.", "The advice was good."],
  },
  {
    id: "en.statement.on-notice",
    pattern: "=put|=puts|=putting|=placed !stop|comma{1,7} =on =notice",
    read: framed("warning", (_items, frame) => !frame.negated && frame.subject.length > 0),
    why: "`put the council on notice that the wall leaned` warns.",
    hits: marked(
      "warning",
      "{Engineers had put the council on notice that the wall leaned}.",
      "{The union puts the firm on notice}.",
    ),
    misses: ["He put the box on the shelf.", "A notice was put on the wall."],
  },
];
