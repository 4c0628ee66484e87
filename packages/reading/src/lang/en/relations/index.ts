import { amongThoseRelation } from "./among-those.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { accountsForRelation } from "./accounts-for.ts";
import { againRelation } from "./again.ts";
import { afterBeingRelation } from "./after-being.ts";
import { allOfThemRelation } from "./all-of-them.ts";
import { relativeToldRelation } from "./relative-told.ts";
import { allButRelation } from "./all-but.ts";
import { apposedNumberRelation } from "./apposed-number.ts";
import { answerRelation } from "./answer.ts";
import { setMarkedRelation } from "./set-marked.ts";
import { breakdownRelation } from "./breakdown.ts";
import { bracketedPartsRelation } from "./bracketed-parts.ts";
import { bracketedOutcomeRelation } from "./bracketed-outcome.ts";
import { bracketedRelation } from "./bracketed.ts";
import { bulletedRelation } from "./bulleted.ts";
import { complementRelation } from "./complement.ts";
import { countedRelation } from "./counted.ts";
import { verbAgainRelation } from "./verb-again.ts";
import { ownLossesRelation } from "./own-losses.ts";
import { creditedRelation } from "./credited.ts";
import { whichOfTwoRelation } from "./which-of-two.ts";
import { crowdRelation } from "./crowd.ts";
import { gappedRelation } from "./gapped.ts";
import { doneToThemRelation } from "./done-to-them.ts";
import { goneRelation } from "./gone.ts";
import { peopleToldRelation } from "./people-told.ts";
import { plusRelation } from "../../plus-relation.ts";
import { itemisedRelation } from "./itemised.ts";
import { joinedWithRelation } from "./joined-with.ts";
import { labelledRelation } from "./labelled.ts";
import { inOtherWordsRelation } from "./in-other-words.ts";
import { invertedRelation } from "./inverted.ts";
import { headedRelation } from "./headed.ts";
import { increaseOfRelation } from "./increase-of.ts";
import { listedRelation } from "./listed.ts";
import { objectRelation } from "./object.ts";
import { leftOutRelation } from "./left-out.ts";
import { mentionedPeopleRelation } from "./mentioned-people.ts";
import { lossesRelation } from "./losses.ts";
import { madeOfRelation } from "./made-of.ts";
import { makesUpRelation } from "./makes-up.ts";
import { namedRowsRelation } from "./named-rows.ts";
import { namesRelation } from "./names.ts";
import { notButRelation } from "./not-but.ts";
import { ofWhichRelation } from "./of-which.ts";
import { oneRelation } from "./one.ts";
import { restRelation } from "./rest.ts";
import { rivalRelation } from "./rival.ts";
import { someOfThemRelation } from "./some-of-them.ts";
import { rollOfRelation } from "./roll-of.ts";
import { rowRelation } from "./row.ts";
import { spreadRelation } from "./spread.ts";
import { subRowRelation } from "./sub-row.ts";
import { subjectRelation } from "./subject.ts";
import { takenInRelation } from "./taken-in.ts";
import { sumsUpRelation } from "./sums-up.ts";
import { ofWholeRelation } from "./of-whole.ts";
import { talliedByRelation } from "./tallied-by.ts";
import { thingsToldRelation } from "./things-told.ts";
import { thoseWhoRelation } from "./those-who.ts";
import { tollSubjectRelation } from "./toll-subject.ts";
import { underLabelRelation } from "./under-label.ts";
import { usRelation } from "./us.ts";

/** What a count that no rule read is to the words around it. The first relation that holds says it. */
export const englishRelations: readonly Relation[] = [
  oneRelation,
  againRelation,
  allButRelation,
  apposedNumberRelation,
  whichOfTwoRelation,
  notButRelation,
  plusRelation("en", {
    hits: [
      ["Killed: 23 (+4).", "killed unknown 4 new"],
      ["Wounded: 40 (+12), missing: 3.", "wounded unknown 12 new"],
    ],
    misses: ["Killed: 23 (4 guards).", "It was +4 at noon."],
  }),
  ofWhichRelation,
  itemisedRelation,
  bracketedOutcomeRelation,
  bracketedRelation,
  bracketedPartsRelation,
  spreadRelation,
  sumsUpRelation,
  rollOfRelation,
  subRowRelation,
  listedRelation,
  headedRelation,
  labelledRelation,
  underLabelRelation,
  talliedByRelation,
  namedRowsRelation,
  ownLossesRelation,
  tollSubjectRelation,
  increaseOfRelation,
  breakdownRelation,
  madeOfRelation,
  makesUpRelation,
  accountsForRelation,
  lossesRelation,
  joinedWithRelation,
  inOtherWordsRelation,
  invertedRelation,
  subjectRelation,
  allOfThemRelation,
  relativeToldRelation,
  afterBeingRelation,
  thoseWhoRelation,
  verbAgainRelation,
  objectRelation,
  complementRelation,
  takenInRelation,
  crowdRelation,
  namesRelation,
  goneRelation,
  creditedRelation,
  answerRelation,
  usRelation,
  rivalRelation,
  gappedRelation,
  ofWholeRelation,
  amongThoseRelation,
  someOfThemRelation,
  doneToThemRelation,
  countedRelation,
  thingsToldRelation,
  bulletedRelation,
  peopleToldRelation,
  mentionedPeopleRelation,
  rowRelation,
  restRelation,
  leftOutRelation,
  setMarkedRelation,
];
