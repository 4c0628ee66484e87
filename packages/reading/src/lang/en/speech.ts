import type { LexiconLine } from "../../text/lexicon.ts";

/** English words with which reports say who speaks; tags as in `lang/ar/speech.ts`. */
export const englishSpeech: readonly LexiconLine[] = [
  [
    "said says say saying told tells stated states announced announces declared explained testified argued argues stressed stresses emphasised emphasized maintained maintains contended remarked replied hinted disclosed recalls",
    { tags: ["say"], slot: "say", stance: "reported" },
  ],
  [
    "reported reports noted notes revealed",
    { tags: ["say", "loose"], slot: "say", stance: "reported" },
  ],
  ["tweeted tweets wrote writes posted", { tags: ["say"], slot: "publish", stance: "reported" }],
  ["warned warns cautioned", { tags: ["say"], slot: "say", stance: "reported" }],
  [
    "estimated estimates estimate believes believe predicted",
    { tags: ["say", "loose"], slot: "guess", stance: "hedged" },
  ],
  [
    "confirmed confirms insisted insists insist acknowledged admitted",
    { tags: ["say"], slot: "endorse", stance: "reported" },
  ],
  ["documented recorded counted verified", { tags: ["say"], slot: "count", stance: "reported" }],
  [
    "alleged alleges allege asserted purported",
    { tags: ["say"], slot: "distance", stance: "hedged" },
  ],
  ["claimed claims claim", { tags: ["say", "loose"], slot: "distance", stance: "hedged" }],
  [
    "denied denies rejected dismissed disputed disputes refuted",
    { tags: ["say", "denies"], slot: "deny", stance: "denied" },
  ],
  ["rejects dismisses refutes", { tags: ["voices", "denies"], slot: "deny", stance: "denied" }],
  [
    "accused accuses blamed blames",
    { tags: ["say", "say-accuse"], slot: "accuse", stance: "reported" },
  ],
  ["added adds continued", { tags: ["say", "add"], slot: "add", stance: "reported" }],
  // verbs that speak only with an object: "described masked men", "published nine names"
  [
    "described describes spoke demanded published compiled lists listed urged urges logged tallied registered vowed pledged threatened",
    { tags: ["voices"], slot: "act", stance: "reported" },
  ],
  [
    "cautions caution reiterates reiterated assured informed recalled recounted conceded",
    { tags: ["voices"], slot: "say", stance: "reported" },
  ],
  ["asked asks wondered", { tags: ["ask"], slot: "ask", stance: "questioned" }],
  [
    "citing quoting quoted cited quotes cites",
    { tags: ["cite"], slot: "cite", stance: "reported" },
  ],
  ["according", { tags: ["according"], slot: "according", stance: "reported" }],
  ["that", { tags: ["that"] }],
  ["he she they it", { tags: ["pronoun"] }],
  [
    "spokesman spokeswoman spokesperson spokespersons official officials commander commanders minister governor mayor director chief head president envoy ambassador officer officers doctor doctors medic medics lawyer lawyers analyst analysts expert experts activist activists leader leaders leadership deputy general colonel captain representative correspondent sheikh",
    { tags: ["office"], source: "person" },
  ],
  [
    "source sources reports accounts rumours rumors others some observers insiders",
    { tags: ["anon"], source: "unnamed" },
  ],
  [
    "witness witnesses eyewitness eyewitnesses resident residents survivor survivors villager villagers relatives locals",
    { tags: ["anon", "witness"], source: "witness" },
  ],
  [
    "statement report document communique investigation study video footage records record ledger log minutes memo letter files list",
    { tags: ["document"], source: "document" },
  ],
  [
    "ministry government authorities council committee commission office agency organisation organization observatory monitor network centre center hospital police union court mission department administration municipality charity group defence defense authority coastguard",
    { tags: ["body-noun"], source: "body" },
  ],
  [
    "army military forces militia militias brigade brigades movement coalition front rebels insurgents militants guards",
    { tags: ["party-noun"], source: "party" },
  ],
  [
    "newspaper channel website broadcaster magazine daily television media radio",
    { tags: ["outlet-noun"], source: "outlet" },
  ],
  ["spokesman spokeswoman spokesperson", { tags: ["office", "spokes"], source: "person" }],
  [
    "maybe perhaps possibly allegedly reportedly apparently supposedly purportedly suspected unconfirmed unverified rumoured rumored presumed",
    { tags: ["hedge"], stance: "hedged" },
  ],
  ["how why when where who what whose whom which", { tags: ["question-word"] }],
  ["question questions", { tags: ["question-noun"] }],
  // what statements are made of
  ["attacked stormed shelled bombed raided struck launched ambushed", { tags: ["did"] }],
  [
    "army military forces militia militias brigade brigades movement coalition front rebels insurgents militants fighters soldiers troops unit units division battalion guard guards gunners government regime police",
    { tags: ["force"] },
  ],
  ["responsibility", { tags: ["liability"] }],
  [
    "seized captured regained recaptured retook controls control controlled",
    { tags: ["controls"] },
  ],
  ["warned warns", { tags: ["warns"] }],
  ["warning warnings", { tags: ["warning"] }],
  ["complicity collusion connivance colluded complicit conspiracy", { tags: ["complicity"] }],
  [
    "aims aim goals goal motives motive reasons objectives explanations purposes roots causes",
    { tags: ["motive-noun"] },
  ],
  [
    "terrorist terrorists mercenaries mercenary thugs henchmen puppets stooges infidels",
    { tags: ["loaded"] },
  ],
  ["regime militia militias gang gangs", { tags: ["loaded-label"] }],
];
