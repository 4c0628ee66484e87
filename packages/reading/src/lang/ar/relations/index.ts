import type { Relation } from "../../../extract/figures/relation.ts";
import { plusRelation } from "../../plus-relation.ts";
import { atWorkRelation } from "./at-work.ts";
import { changedHandsRelation } from "./changed-hands.ts";
import { conditionRelation } from "./condition.ts";
import { answerRelation } from "./answer.ts";
import { brokenIntoRelation } from "./broken-into.ts";
import { butForRelation } from "./but-for.ts";
import { byPlaceRelation } from "./by-place.ts";
import { comprisedRelation } from "./comprised.ts";
import { continuedRelation } from "./continued.ts";
import { countedRelation } from "./counted.ts";
import { doersRelation } from "./doers.ts";
import { elidedStateRelation } from "./elided-state.ts";
import { equalRelation } from "./equal.ts";
import { wasBeforeRelation } from "./was-before.ts";
import { fromToRelation } from "./from-to.ts";
import { freedSoManyRelation } from "./freed-so-many.ts";
import { gappedRelation } from "./gapped.ts";
import { headCountRelation } from "./head-count.ts";
import { foundSoRelation } from "./found-so.ts";
import { forceSizeRelation } from "./force-size.ts";
import { inCustodyRelation } from "./in-custody.ts";
import { headedRelation } from "./headed.ts";
import { increaseOfRelation } from "./increase-of.ts";
import { howManyTheyAreRelation } from "./how-many-they-are.ts";
import { inReturnRelation } from "./in-return.ts";
import { labelledRelation } from "./labelled.ts";
import { listedRelation } from "./listed.ts";
import { nextHospitalRelation } from "./next-hospital.ts";
import { nominalRelation } from "./nominal.ts";
import { nominalFarRelation } from "./nominal-far.ts";
import { notAboveRelation } from "./not-above.ts";
import { sameNounRelation } from "./same-noun.ts";
import { notButRelation } from "./not-but.ts";
import { numberGivenRelation } from "./number-given.ts";
import { objectRelation } from "./object.ts";
import { onwardCountedRelation } from "./onward-counted.ts";
import { onwardRelation } from "./onward.ts";
import { outOfRelation } from "./out-of.ts";
import { placesRelation } from "./places.ts";
import { rateRelation } from "./rate.ts";
import { retoldRelation } from "./retold.ts";
import { revisedRelation } from "./revised.ts";
import { rivalRelation } from "./rival.ts";
import { rowsRelation } from "./rows.ts";
import { sharedOutRelation } from "./shared-out.ts";
import { spokenOfRelation } from "./spoken-of.ts";
import { subRowRelation } from "./sub-row.ts";
import { subjectRelation } from "./subject.ts";
import { thenSomeRelation } from "./then-some.ts";
import { thingsToldRelation } from "./things-told.ts";
import { rollOfRelation } from "./roll-of.ts";
import { roseAgainRelation } from "./rose-again.ts";
import { tollOfRelation } from "./toll-of.ts";
import { weWereRelation } from "./we-were.ts";
import { woundsOfRelation } from "./wounds-of.ts";

/** What a count that no rule read is to the words around it. The first relation that holds says it. */
export const arabicRelations: readonly Relation[] = [
  plusRelation("ar", {
    hits: [
      ["مقتل 23 شخصاً (+4)", "killed unknown 4 new"],
      ["إصابة 40 مدنياً (+12)", "wounded civilians 12 new"],
    ],
    misses: ["مقتل 23 شخصاً (4 حراس)", "كانت الحرارة +4 ظهراً"],
  }),
  foundSoRelation,
  roseAgainRelation,
  conditionRelation,
  doersRelation,
  notButRelation,
  inReturnRelation,
  changedHandsRelation,
  freedSoManyRelation,
  increaseOfRelation,
  headCountRelation,
  butForRelation,
  outOfRelation,
  howManyTheyAreRelation,
  fromToRelation,
  wasBeforeRelation,
  rateRelation,
  rollOfRelation,
  subRowRelation,
  listedRelation,
  headedRelation,
  labelledRelation,
  placesRelation,
  sharedOutRelation,
  rowsRelation,
  brokenIntoRelation,
  byPlaceRelation,
  elidedStateRelation,
  comprisedRelation,
  equalRelation,
  notAboveRelation,
  sameNounRelation,
  tollOfRelation,
  nominalRelation,
  nominalFarRelation,
  answerRelation,
  inCustodyRelation,
  spokenOfRelation,
  atWorkRelation,
  subjectRelation,
  objectRelation,
  gappedRelation,
  continuedRelation,
  nextHospitalRelation,
  onwardRelation,
  onwardCountedRelation,
  revisedRelation,
  rivalRelation,
  numberGivenRelation,
  retoldRelation,
  forceSizeRelation,
  thenSomeRelation,
  thingsToldRelation,
  weWereRelation,
  woundsOfRelation,
  countedRelation,
];
