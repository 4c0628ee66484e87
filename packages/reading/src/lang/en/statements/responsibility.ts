import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, stated, statedPlainly } from "../../../extract/statements/reads.ts";

/** Who did it, in somebody's words. */
export const englishResponsibility: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.claimed",
    pattern: "actor:source|party-noun|force -{0,3} =claimed|=claims|=claiming liability",
    read: stated("responsibility", "en"),
    why: "`claimed responsibility`: the doer says so itself.",
    hits: [
      [
        "Rebels claimed responsibility for the attack.",
        "responsibility:Rebels claimed responsibility for the attack",
      ],
      [
        "The movement later claimed responsibility for the blast.",
        "responsibility:movement later claimed responsibility for the blast",
      ],
    ],
    misses: ["He claimed a refund.", "Nobody claimed responsibility."],
  },
  {
    id: "en.statement.accused",
    pattern: "say-accuse =the? -{0,1} actor:source|party-noun|force",
    read: stated("responsibility", "en"),
    why: "Who is accused is the actor; who accuses is in the chain.",
    hits: [
      [
        "The ministry accused the rebels of opening the gates.",
        "responsibility:accused the rebels of opening the gates",
      ],
      [
        "Residents blamed the army for the shelling.",
        "responsibility:blamed the army for the shelling",
      ],
    ],
    misses: ["He blamed the weather.", "The accused was silent."],
  },
  {
    id: "en.statement.did",
    pattern: "actor:source|party-noun|force did",
    read: stated("responsibility", "en"),
    why: "An attack with its doer says who did it; whose claim that is stands in the chain.",
    hits: [
      ["Rebels stormed the prison at dawn.", "responsibility:Rebels stormed the prison at dawn"],
      ["The army shelled the village.", "responsibility:army shelled the village"],
    ],
    misses: ["Rain struck the village.", "The army has not attacked."],
  },
  {
    id: "en.statement.carried-out-by",
    pattern: "=carried =out =by =the? -{0,1} actor:source|party-noun|force",
    read: stated("responsibility", "en"),
    why: "The passive with `by` names the doer.",
    hits: [
      ["The raid was carried out by rebels.", "responsibility:carried out by rebels"],
      [
        "It was carried out by the army at night.",
        "responsibility:carried out by the army at night",
      ],
    ],
    misses: ["The plan was carried out by noon.", "It was carried out well."],
  },
  {
    id: "en.statement.nobody-claimed",
    pattern:
      "=no|=nobody|=none =group|=one|=side|=party|=faction|quantity? =has|=have? =yet? =claimed|=admitted|=taken|=accepted|=acknowledged",
    read: statedPlainly("responsibility", "en", "denied"),
    why: "That nobody has claimed it is a finding about responsibility: denied, so that nobody is taken for the doer.",
    hits: [
      ["No group has admitted the raid.", "responsibility:No group has admitted the raid"],
      ["Nobody has claimed the attack.", "responsibility:Nobody has claimed the attack"],
    ],
    misses: ["No group has arrived.", "Nobody has seen the boat."],
  },
  {
    id: "en.statement.nobody-said-who",
    pattern: "=nobody|=no quantity? =has =said|=named|=identified =who",
    read: statedPlainly("responsibility", "en", "denied"),
    why: "`nobody has said who`: the doer is unknown.",
    hits: [
      [
        "Nobody has said who the attackers were.",
        "responsibility:Nobody has said who the attackers were",
      ],
      ["No one has identified who fired.", "responsibility:No one has identified who fired"],
    ],
    misses: ["Nobody has said a word.", "She has said who came."],
  },
  {
    id: "en.statement.ours-did",
    pattern:
      "=our actor:force|party-noun|member|=men|=units -{0,1} did|=carried|=targeted|=hit|=destroyed|=seized|=fired",
    read: stated("responsibility", "en"),
    why: "A side that says `our fighters attacked` takes the deed on itself.",
    hits: [
      [
        "Our fighters carried out a raid at dawn.",
        "responsibility:Our fighters carried out a raid at dawn",
      ],
      ["Our units targeted the supply road.", "responsibility:Our units targeted the supply road"],
    ],
    misses: ["Our men returned to base.", "Our fighters sleep in the open."],
  },
  {
    id: "en.statement.done-by",
    pattern:
      "=killed|=shot|=executed|=abducted|=kidnapped|=attacked|=ambushed|=bombed|=shelled|=burned|=torched|=fired|=launched|=planted|=stormed =dead|=down? =by =the? -{0,1} actor:source|party-noun|force",
    read: stated("responsibility", "en"),
    why: "The passive with `by` and an armed side names the doer, hedged or not.",
    hits: [
      [
        "They are believed to have been killed by soldiers of the 5th Brigade.",
        "responsibility:killed by soldiers of the 5th Brigade",
      ],
      [
        "The village was burned by the Valley militia.",
        "responsibility:burned by the Valley militia",
      ],
    ],
    misses: ["No one was killed by army fire.", "He was killed by a falling wall."],
  },
  {
    id: "en.statement.rests-with",
    pattern: "liability -{0,8} =rests|=lies|=falls =with|=on",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => items[from + 1]?.word !== "claimed",
    ),
    why: "`responsibility rests with` lays it at somebody's door.",
    hits: [
      [
        "Responsibility for the fire rests with the guards.",
        "responsibility:Responsibility for the fire rests with the guards",
      ],
      [
        "The responsibility lies with the governor.",
        "responsibility:The responsibility lies with the governor",
      ],
    ],
    misses: ["Responsibility is a heavy word.", "The book lies on the table."],
  },
  {
    id: "en.statement.gave-order",
    pattern: "=gave|=issued =the =order|=orders|=command",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "Who gave the order is made responsible.",
    hits: [
      ["The colonel gave the order.", "responsibility:The colonel gave the order"],
      [
        "It was the governor who issued the order to fire.",
        "responsibility:It was the governor who issued the order to fire",
      ],
    ],
    misses: ["They gave the children bread.", "The order was late."],
  },
  {
    id: "en.statement.behind",
    pattern:
      "=is|=was|=were|=are|=stands|=stood =behind =the|=this|=that =attack|=attacks|=raid|=killing|=killings|=blast|=bombing|=strike|=shelling",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`is behind the attack` names the doer.",
    hits: [
      [
        "The valley militia is behind the attack.",
        "responsibility:The valley militia is behind the attack",
      ],
      [
        "The same men were behind the killings.",
        "responsibility:The same men were behind the killings",
      ],
    ],
    misses: ["The car was behind the bus.", "He stood behind the gate."],
  },
  {
    id: "en.statement.we-did",
    pattern:
      "=we =also|=have|=then? did|=carried|=targeted|=hit|=destroyed|=seized|=launched|=executed",
    read: stated("responsibility", "en"),
    why: "`we attacked`: whoever speaks takes the deed on himself.",
    hits: [
      ["At dawn we attacked the depot.", "responsibility:we attacked the depot"],
      ["We have destroyed two carriers.", "responsibility:We have destroyed two carriers"],
    ],
    misses: ["We have not attacked anyone.", "We slept in the hall."],
  },
  {
    id: "en.statement.responsible-for",
    pattern:
      "=responsible =for =the|=this|=that|=these =attack|=attacks|=killing|=killings|=deaths|=death|=raid|=fire|=massacre|=shelling|=bombing|=blast|=strike|=disappearance|=crime",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`responsible for the killings` names who is held to have done it.",
    hits: [
      [
        "The militia is responsible for the killings.",
        "responsibility:The militia is responsible for the killings",
      ],
      [
        "He held the garrison responsible for the fire.",
        "responsibility:He held the garrison responsible for the fire",
      ],
    ],
    misses: ["She is responsible for the school.", "A responsible man came."],
  },
  {
    id: "en.statement.blame-on",
    pattern: "=blame =squarely|=entirely? =on|=at|=with|=lies|=falls",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`put the blame on` accuses.",
    hits: [
      [
        "The mayor put the blame on the garrison.",
        "responsibility:The mayor put the blame on the garrison",
      ],
      [
        "Residents laid the blame at the door of the army.",
        "responsibility:Residents laid the blame at the door of the army",
      ],
    ],
    misses: ["Nobody took the blame.", "Blame is easy."],
  },
  {
    id: "en.statement.admitted-doing",
    pattern:
      "=admitted|=admits|=acknowledged =to? =carrying|=attacking|=firing|=shelling|=killing|=bombing|=striking|=shooting|=burning",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "An admission of the deed by its doer.",
    hits: [
      [
        "The army admitted shelling the market.",
        "responsibility:The army admitted shelling the market",
      ],
      [
        "A gunner admitted firing the first shot.",
        "responsibility:A gunner admitted firing the first shot",
      ],
    ],
    misses: ["He admitted defeat.", "They admitted ten patients."],
  },
  {
    id: "en.statement.claimed-deed",
    pattern:
      "actor:source|party-noun|force -{0,2} =claimed|=claims =the|=this =attack|=raid|=ambush|=killing|=killings|=bombing|=blast|=strike",
    read: stated("responsibility", "en"),
    why: "`claimed the attack` is short for claiming responsibility.",
    hits: [
      ["The Dawn Front claimed the attack.", "responsibility:Dawn Front claimed the attack"],
      ["A militia later claimed the ambush.", "responsibility:militia later claimed the ambush"],
    ],
    misses: ["Nobody claimed the prize.", "The army claimed the hill was lost."],
  },
  {
    id: "en.statement.work-of",
    pattern: "=the =work =of =the? -{0,1} actor:source|party-noun|force|member",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`was the work of` names the doer.",
    hits: [
      [
        "The blast was the work of the Dawn Front.",
        "responsibility:The blast was the work of the Dawn Front",
      ],
      ["This is the work of rebels.", "responsibility:This is the work of rebels"],
    ],
    misses: ["The work of the nurses is hard.", "He loved the work of the poet."],
  },
  {
    id: "en.statement.blamed-on",
    pattern: "=blamed|=blames -{1,5} =on",
    read: stated("responsibility", "en"),
    why: "`blamed the fire on` accuses whoever follows.",
    hits: [
      [
        "The mayor blamed the fire on drunken soldiers.",
        "responsibility:blamed the fire on drunken soldiers",
      ],
      [
        "Both sides blamed the breach on the other.",
        "responsibility:blamed the breach on the other",
      ],
    ],
    misses: ["He was blamed.", "She put it on the table."],
  },
];
