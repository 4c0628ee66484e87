import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { isWhere } from "../../../extract/statements/clause.ts";
import {
  agentAfter,
  describesNoun,
  isOfPlace,
  namesSide,
  placeAt,
} from "../../../extract/statements/frame.ts";
import { framed } from "../../../extract/statements/told.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { isCapital } from "../../../extract/attributions/english-words.ts";
import type { Item } from "../../../text/item.ts";

const THEM: ReadonlySet<string> = new Set(["they", "we", "it"]);

/** A side in the subject, or a pronoun that may be one. */
function bySide(subject: readonly Item[]): boolean {
  return namesSide(subject) || (subject.length <= 2 && THEM.has(subject.at(-1)?.word ?? ""));
}

/** "a village that paramilitaries took in May": the place stands before the clause. */
function placeBefore(items: readonly Item[], from: number): boolean {
  const joint = items[from - 1];
  if (joint === undefined || !(joint.tags.includes("that") || joint.word === "which")) return false;
  return items
    .slice(Math.max(0, from - 5), from - 1)
    .some((item) => hasAny(item, ["n-place", "place"]));
}

/** "had lost count", "lost contact": no place. */
const LOST: ReadonlySet<string> = new Set(
  "count contact touch hope patience faith sight power track consciousness".split(" "),
);

/** Who holds, takes or gives up a place, by the parts of the clause. */
export const englishPlacesHeld: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.side-takes-place",
    pattern: "v-seizes|v-seizes-base|v-seizes-ing",
    read: framed("control", (items, frame, at, raw) => {
      if (frame.negated || LOST.has(items[at + 1]?.word ?? "")) return false;
      if (frame.passive)
        return (
          agentAfter(items, frame.by) &&
          namesSide(items.slice(frame.by, frame.by + 6)) &&
          isOfPlace(frame.subject, raw)
        );
      // "in the | occupied town"
      if (!bySide(frame.subject) || describesNoun(frame.subject)) return false;
      return (
        placeAt(items, at + 1, raw, namesSide(frame.subject)) || placeBefore(items, frame.from)
      );
    }),
    why: "`the insurgents had overrun Deir Salm`, `it lost the town`: a side with a place that it holds, takes or loses.",
    hits: marked(
      "control",
      "{By Friday the insurgents had overrun the village}.",
      "{The guards from the coast lost the town in June}.",
      "{By Monday rebels had overrun the village}.",
    ),
    misses: [
      "The painter captured the valley.",
      "Rebels lost their way.",
      "The army struck the occupied town.",
    ],
  },
  {
    id: "en.statement.side-moves-place",
    pattern:
      "v-moves|v-moves-base|v-moves-ing =out|=back|=away|=down|=over|=forward|=further|=deeper{0,2} =from|=of|=into|=to|=onto|=through|=across|=on",
    read: framed(
      "control",
      (items, frame, _at, raw, to) =>
        !frame.negated &&
        !frame.passive &&
        namesSide(frame.subject) &&
        placeAt(items, to, raw, true),
    ),
    why: "`had withdrawn from Lirangu`, `pushed into the suburbs`: a side that leaves or enters a place.",
    hits: marked(
      "control",
      "{The battalion retreated to the river port}.",
      "{Rebels pushed into the eastern suburbs}.",
    ),
    misses: ["The teacher withdrew from the school.", "Soldiers drove to a wedding."],
  },
  {
    id: "en.statement.side-rules-place",
    pattern: "v-rules|v-rules-base|v-rules-ing",
    read: framed("control", (items, frame, at, raw) => {
      if (frame.negated) return false;
      if (frame.passive)
        return frame.by > 0 && isOfPlace(frame.subject, raw) && !isOfThings(frame.subject);
      return (
        namesSide(frame.subject) &&
        !describesNoun(frame.subject) &&
        placeAt(items, at + 1, raw, false)
      );
    }),
    why: "`fighters now run the port`, `the town was ruled by a council`: a side that governs a place.",
    hits: marked(
      "control",
      "{Fighters loyal to the general now run the port}.",
      "{The town was ruled by seven elders}.",
    ),
    misses: ["The firm runs the port.", "The school is run by nuns."],
  },
  {
    id: "en.statement.place-fell",
    pattern:
      "=fell|=fallen|=falls|=collapsed c:date|=on|=at|=without|=in|=last|=late|=early|=to|=overnight|=yesterday|stop",
    read: framed("control", (items, frame, at, raw, to) => {
      const last = frame.subject.at(-1);
      if (frame.negated || frame.passive || last === undefined || frame.subject.length > 4)
        return false;
      if (items[at]?.word === "collapsed") return false;
      if (items[to - 1]?.word === "to" && !namesSide(items.slice(to, to + 4))) return false;
      // "suspicion fell on the rebels": only a day follows there
      if (items[to - 1]?.word === "on" && items[to]?.chunk?.kind !== "date") return false;
      const named = isOfPlace(frame.subject, raw) && !isOfThings(frame.subject);
      return (
        named &&
        !WEATHER.has(last.word) &&
        !(isCapital(last, raw) && last.word.endsWith("s") && !last.tags.includes("place"))
      );
    }),
    why: "`Khardun fell on Wednesday`: a place that fell changed hands.",
    hits: marked("control", "{The town fell on Wednesday}.", "{Khardun fell without a fight}."),
    misses: ["Snow fell on Wednesday.", "Prices fell in May."],
  },
  {
    id: "en.statement.in-side-hands",
    pattern:
      "=in|=into|=under|=beyond =the|=full|=firm|=direct|=central{0,2} armed|party-noun|source|=state|=federal|=central|=loyalist|=opposition|=insurgent|=foreign|=enemy|=government|=tribal|=separatist =hands|=control|=authority|=rule|=command|=administration|=sway|=guns|=fire|=occupation",
    read: framed("control", (items, frame, at, _raw, to) => {
      const word = items[to - 1]?.word;
      if (items[at]?.word === "in" && word !== "hands" && word !== "control") return false;
      if (isWhere(items, at)) return false;
      const held = frame.subject
        .concat(items.slice(frame.from, at))
        .some((item) => item.sense?.unit === "persons");
      // "were wounded under army fire": whom it hit
      const hit = word === "fire" && frame.passive;
      const struck = items.slice(frame.from, at).some((item) => hasAny(item, ["pred"]));
      return !held && !(hit || (word === "fire" && struck));
    }),
    why: "`in rebel hands`, `under state authority`: a place with its holder.",
    hits: marked(
      "control",
      "{The bridge had been in rebel hands for ten hours}.",
      "{The town is fully under state authority}.",
    ),
    misses: [
      "The money is in good hands.",
      "The fire is under control.",
      "Fourteen people were wounded under army fire on Monday.",
      "The ministry announced 14 deaths in areas under government control.",
    ],
  },
  {
    id: "en.statement.went-over",
    pattern: "=gone|=went|=goes|=go|=came|=come =over =to =the? -{0,2} armed|party-noun|source",
    read: framed("control", (_items, frame) => !frame.negated && frame.subject.length > 0),
    why: "`twelve districts have gone over to the insurgents`.",
    hits: marked(
      "control",
      "{Two districts have gone over to the insurgents}.",
      "{The town went over to the rebels}.",
    ),
    misses: ["He went over to the table.", "The talks went over the hour."],
  },
  {
    id: "en.statement.place-state",
    pattern:
      "be|=remains|=remain|=remained|=stays|=stayed|=lies =now|=still|=again|=once|=more|=largely|=fully|=completely|=almost|=entirely{0,2} =loyal|=contested|=encircled|=besieged|=surrounded|=liberated|=overrun|=ours|=theirs|=liberated",
    read: framed("control", (items, frame, at, raw) => {
      if (frame.negated) return false;
      const subject = items.slice(frame.from, at);
      return isOfPlace(subject, raw) && !isOfThings(subject);
    }),
    why: "`the crossing is ours again`, `only the fort remains loyal`: whose a place is.",
    hits: marked(
      "control",
      "{The crossing at the mill is contested}.",
      "{Only the fort remains loyal}.",
    ),
    misses: ["The law is contested.", "My dog remains loyal."],
  },
  {
    id: "en.statement.label-state",
    pattern:
      "colon =still|=now? =held|=contested|=taken|=lost|=besieged|=encircled|=liberated|=recaptured|=retaken|=under -{0,4} stop",
    read: framed(
      "control",
      (_items, frame) => frame.subject.length > 1 && frame.subject.length <= 4,
    ),
    why: "`North bank: contested.`: a list of places with who holds them.",
    hits: marked("control", "{North bank: contested.}", "{Old mill: held by army.}"),
    misses: [
      "Two things: held and lost time were not the same at all.",
      "Note: the law is contested.",
    ],
  },
  {
    id: "en.statement.masters-of",
    pattern:
      "be =now|=still|=again{0,1} =masters|=master|=lords =of =all|=most|=the|=both|=much|=two|=several|place",
    read: framed(
      "control",
      (items, frame, at, raw, to) =>
        !frame.negated &&
        namesSide(items.slice(frame.from, at)) &&
        placeAt(items, to - 1, raw, false),
    ),
    why: "`are masters of the flats`.",
    hits: marked(
      "control",
      "{The colonel's men are masters of the port}.",
      "{The rebels are masters of the town}.",
    ),
    misses: ["She is master of the art.", "The pilot is in control of the plane."],
  },
  {
    id: "en.statement.hold-on-place",
    pattern: "=hold|=grip|=grasp|=stranglehold|=siege|=blockade =on|=over|=of",
    read: framed(
      "control",
      (items, frame, at, raw, to) =>
        items[at - 1]?.suffix === "'s" && placeAt(items, to, raw, false) && frame.from < at,
    ),
    why: "`the insurgents' hold on the valley is slipping`.",
    hits: marked(
      "control",
      "{The militia's hold on the valley is slipping}.",
      "{The army's grip on the port is firm}.",
    ),
    misses: ["They hold on to the rope.", "The book's hold on the reader is firm."],
  },
  {
    id: "en.statement.clings-to",
    pattern:
      "=cling|=clings|=clung|=clinging|=hang|=hangs|=hung|=holding|=holds|=hold =on|=out? =to|=in|=onto",
    read: framed(
      "control",
      (items, frame, _at, raw, to) =>
        !frame.negated &&
        namesSide(frame.subject) &&
        (placeAt(items, to, raw, false) ||
          items.slice(to, to + 3).some(({ word }) => STRIPS.has(word))),
    ),
    why: "`the guard clings to a strip along the seafront`.",
    hits: marked(
      "control",
      "{The presidential guard clings to a strip along the sea}.",
      "{The army holds on to the airport}.",
    ),
    misses: ["The boy clings to a rope.", "Rebels hold on to hope."],
  },
  {
    id: "en.statement.answers-to",
    pattern: "=answer|=answers|=answered|=belongs|=belong|=obey|=obeys =only|=now{0,1} =to =the",
    read: framed("control", (items, frame, at) => {
      const subject = items.slice(frame.from, at);
      return (
        !frame.negated &&
        (subject.some((item) => item.chunk?.kind === "name" && item.chunk.is === "place") ||
          subject.some((item) => hasAny(item, ["n-place"])))
      );
    }),
    why: "`the suburbs answer to the council`: whom a place obeys.",
    hits: marked(
      "control",
      "{The suburbs answer to the council now}.",
      "{The village answered only to the militia}.",
    ),
    misses: ["He answered to the name.", "The dog belongs to the mayor."],
  },
];

/** Buildings of daily life are run by somebody without any war; a price falls too. */
function isOfThings(words: readonly Item[]): boolean {
  return words.some(({ word }) => THINGS.has(word));
}
const THINGS: ReadonlySet<string> = new Set(
  "school hospital clinic hotel shop centre center mine mines field fields prison law price prices rate rates part parts half most".split(
    " ",
  ),
);
const STRIPS: ReadonlySet<string> = new Set(
  "strip pocket sliver enclave corner foothold patch stretch".split(" "),
);
const WEATHER: ReadonlySet<string> = new Set(
  "snow rain night darkness silence hail inflation output demand oil gold support turnout attendance unemployment production dusk ash fire share".split(
    " ",
  ),
);
