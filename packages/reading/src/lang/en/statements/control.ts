import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { isActive, isWhere } from "../../../extract/statements/clause.ts";
import { clauseStated, stated } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** Persons and talks are held too: `hold the prisoners`, "hold the talks" say nothing of a place. */
function isOfPersons(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 3); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    if (item.sense?.unit === "persons" || NOT_PLACES.has(item.word)) return true;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return item.word !== "one";
  }
  return false;
}
const NOT_PLACES: ReadonlySet<string> = new Set(
  "talks talk meeting meetings elections election view key drugs weapons arms hearing".split(" "),
);

function inFull(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 2; i--) if (items[i]?.word === "in") return true;
  return false;
}

function inThe(items: readonly Item[], from: number): boolean {
  return items[from - 1]?.word === "the" && items[from - 2]?.word === "in";
}

/** Captives are in somebody's hands without a place being held. */
function speaksOfPersons(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 8; i--) {
    const item = items[i];
    if (item?.sense?.unit === "persons" || item?.chunk?.kind === "count") return true;
  }
  return false;
}

/** "We hold the coalition responsible" holds no place. */
function isBlame(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 9); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "comma"])) return false;
    if (item.word === "responsible" || item.word === "accountable") return true;
  }
  return false;
}

/** A side stands in the sentence before: its names, its men, "we". */
function armedBefore(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 16; i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    if (
      item.word === "we" ||
      item.word === "our" ||
      hasAny(item, ["armed", "party-noun", "member"])
    )
      return true;
    if (item.chunk?.kind === "name" && item.chunk.is === "actor") return true;
  }
  return false;
}

/** What is taken is a place: a hill, all positions, a town by its name. */
function placeAfter(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + 5); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "comma", "that"])) return false;
    if (hasAny(item, ["n-place", "place"])) return true;
  }
  return false;
}

/** Who holds a place. */
export const englishControl: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.control",
    pattern: "actor:source|party-noun|armed have|=now|=later|=also{0,2} controls|v-take",
    read: (match, context) =>
      isOfPersons(match.items, match.to) ? null : stated("control", "en")(match, context),
    why: "Who took or holds a place.",
    hits: marked("control", "{Rebels seized the prison}.", "The {army has regained the village}."),
    misses: ["Police seized drugs from a house.", "The army lost its way."],
  },
  {
    id: "en.statement.took-control",
    pattern: [
      // `took control of` in its forms
      "actor:source|party-noun|armed !that|stop|comma{0,3} v-gain|v-gain-base|v-gain-ing|=won|=exercises|=exercise =full|=complete|=back|=total|=effective|=their|=its|=firm|=partial{0,2} =control|=grip|=hold",
      // `under the control of` names the holder
      "=under =the? =full|=direct|=complete|=effective? =control|=protection|=authority =of =the|=our|=its|=government? -{0,1} actor:source|party-noun|armed",
      // Who left a place no longer holds it
      "actor:source|party-noun|armed have|=been? v-leave|=driven|=forced|=pushed|=expelled|=ousted =out|=back|=completely|=entirely? =from|=of",
      // `troops abandoned it without a fight`: the place stands in the words before
      "actor:party-noun|armed|source have? =abandoned|=deserted|=retook|=recaptured|=stormed|=reoccupied|=evacuated =it|=them",
    ],
    read: stated("control", "en"),
    why: "A side took, holds or left a place ('took control of', 'under the control of', 'abandoned it'); who left it no longer holds it.",
    hits: marked(
      "control",
      "The {rebels took control of the gate}.",
      "The {army lost control of the village}.",
      "The prison remains {under the control of rebels}.",
      "It is still {under control of the army}.",
      "The {army withdrew from the village}.",
      "{Rebels have pulled out of the camp}.",
      "The base fell after {government troops abandoned it}.",
      "The rebels have retaken the hill, but the {army retook it}.",
    ),
    misses: [
      "The army took a break.",
      "He lost control of the car.",
      "The fire is under control.",
      "It is under the bridge.",
      "The army withdrew its offer.",
      "He retreated to his room.",
      "His friends abandoned it.",
      "The army liked it.",
    ],
  },

  {
    id: "en.statement.holds",
    pattern:
      "actor:party-noun|armed|source|=we -{0,6} =hold|=holds|=occupy|=occupies|=controls|=patrol =the|=both|=all|=most|=several|=large|=much|=parts|=nearly|=almost|=more|=a|place",
    read: (match, context) =>
      isOfPersons(match.items, match.to - 1) || isBlame(match.items, match.to)
        ? null
        : stated("control", "en")(match, context),
    why: "`now hold the customs house`: a side with a place. Prisoners and talks are held otherwise.",
    hits: marked(
      "control",
      "The {rebels now hold the northern heights}.",
      "{We hold the bridge and the mill}.",
    ),
    misses: [
      "The army and the rebels hold the talks in May.",
      "The rebels hold the prisoners in a school.",
    ],
  },
  {
    id: "en.statement.in-control",
    pattern: "=control =of|=over",
    read: clauseStated("control", "en", inFull),
    why: "`in (full) control of` a place.",
    hits: marked(
      "control",
      "The front said {it was in full control of the base}.",
      "{Rebels are in control of the dam}.",
    ),
    misses: ["He lost control of the car.", "The remote control of the set broke."],
  },
  {
    id: "en.statement.in-hands",
    pattern: "=hands =of",
    read: clauseStated(
      "control",
      "en",
      (items, from) => inThe(items, from) && !speaksOfPersons(items, from),
    ),
    why: "`in the hands of`: who holds a road or a town.",
    hits: marked(
      "control",
      "{The only road is in the hands of armed men}.",
      "{The hill remained in the hands of the rebels}.",
    ),
    misses: ["She held the hands of the child.", "Ten soldiers are in the hands of the rebels."],
  },
  {
    id: "en.statement.in-its-hands",
    pattern: "=its|=our|=their =hands",
    read: clauseStated(
      "control",
      "en",
      (items, from) => items[from - 1]?.word === "in" && !speaksOfPersons(items, from),
    ),
    why: "`in its hands`: a side says that it holds a place.",
    hits: marked(
      "control",
      "The movement said {the mast was now in its hands}.",
      "{The bridge is in our hands}.",
    ),
    misses: ["They washed their hands.", "No fighter of ours is in its hands."],
  },
  {
    id: "en.statement.is-ours",
    pattern: "=is|=are =now? =ours",
    read: clauseStated("control", "en", (_, from) => from > 0),
    why: "A communiqué's short form: the junction is ours.",
    hits: marked("control", "{The junction is ours}.", "{Since dawn the hill is now ours}."),
    misses: ["A fault of ours.", "The choice was not ours."],
  },

  {
    id: "en.statement.held-by",
    pattern: "v-hold|=controlled|v-take =now? =by =the? -{0,2} actor:source|party-noun|armed",
    read: (match, context) =>
      speaksOfPersons(match.items, match.from)
        ? null
        : clauseStated("control", "en", () => true)(match, context),
    why: "`held by the rebels`, said of a place and not of captives.",
    hits: marked(
      "control",
      "{The hill is still held by the rebels}.",
      "{Both bridges are controlled by the army}.",
    ),
    misses: ["Ten men held by the rebels came home.", "The meeting was held by noon."],
  },
  {
    id: "en.statement.force-control",
    pattern:
      "=under !stop|that|comma{0,2} party-noun|armed|source =control|=rule|=occupation|=authority",
    // "announced 14 deaths in areas under government control": where they were, and not who holds it
    read: clauseStated("control", "en", (items, from) => !isWhere(items, from)),
    why: "`under rebel control` names the holder by an adjective.",
    hits: marked(
      "control",
      "{The quarter is under army control}.",
      "{Two villages remain under militia rule}.",
    ),
    misses: [
      "The fire is under control.",
      "It lies under army blankets.",
      "The ministry announced 14 deaths in areas under government control.",
    ],
  },
  {
    id: "en.statement.fell-to",
    pattern:
      "=fell|=fallen|=falls =to|=into|=under =the? -{0,1} actor:source|party-noun|armed|=hands|=control",
    read: clauseStated("control", "en", () => true),
    why: "`fell to the rebels`: a place changed hands.",
    hits: marked(
      "control",
      "{The base fell to the rebels at dawn}.",
      "{Two towns have fallen to the army}.",
    ),
    misses: ["The price fell to ten pounds.", "He fell to the ground."],
  },
  {
    id: "en.statement.entered",
    pattern:
      "actor:party-noun|armed|source have|=been? =entered|=lost|=left|=cleared|=reached|=took|=taken|=abandoned =the|=all|=several|place -{0,3} n-place|place",
    read: (match, context) =>
      isOfPersons(match.items, match.to - 1) ? null : stated("control", "en")(match, context),
    why: "Armed sides that entered, lost or cleared a place.",
    hits: marked(
      "control",
      "{Government forces entered the town}.",
      "The {army lost the hill overnight}.",
    ),
    misses: ["The army lost its way.", "The rebels left the talks."],
  },
  {
    id: "en.statement.changed-hands",
    pattern: "=changed =hands",
    read: clauseStated(
      "control",
      "en",
      (items, from) => !speaksOfPersons(items, from) && !ofMoney(items, from),
    ),
    why: "A place that changed hands.",
    hits: marked(
      "control",
      "{The bridge has changed hands twice}.",
      "{By noon the hill had changed hands}.",
    ),
    misses: [
      "Ten captives changed hands at noon.",
      "He changed his mind.",
      "The ministry denied that any money had changed hands.",
    ],
  },
  {
    id: "en.statement.takes-place",
    pattern:
      "v-take|v-take-ing|v-take-base =all|=the|=several|=its|=their|=our|=most|=two|=three|=both|=a|place",
    read: clauseStated(
      "control",
      "en",
      (items, from, to) =>
        isActive(items, from) && armedBefore(items, from) && placeAfter(items, to - 1),
    ),
    why: "`units of the division, backed by tanks, have regained all positions`: the side may stand far before.",
    hits: marked(
      "control",
      "Units of the brigade, backed by tanks, {have regained all positions}.",
      "The army says {it has recaptured the hill}.",
    ),
    misses: ["Police seized the drugs.", "The painter captured the valley at dusk."],
  },
  {
    id: "en.statement.flag-over",
    pattern:
      "=flag|=flags|=banner =was|=were|=now|=is|=raised|=flying|=flies|=hoisted{0,3} =over|=above =the|place",
    read: clauseStated("control", "en", (_, from) => from > 0),
    why: "Whose flag is over a place holds it.",
    hits: marked(
      "control",
      "{The film shows their flag over the fort}.",
      "{Its flag was raised over the town hall}.",
    ),
    misses: ["He sold a flag.", "The flag is red."],
  },
];

/** "that any money had changed hands" */
function ofMoney(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ word }) => MONEY.has(word));
}
const MONEY: ReadonlySet<string> = new Set(
  "money cash ransom ransoms dollars euros funds sum sums bribes arms weapons".split(" "),
);
