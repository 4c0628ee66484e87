import type { LexiconLine } from "../../text/lexicon.ts";
import { englishSpeakers } from "./speakers.ts";
import { englishSpeechVerbs } from "./speech-verbs.ts";

/** English words with which reports say who speaks; tags as in `lang/ar/speech.ts`. */
export const englishSpeech: readonly LexiconLine[] = [
  ...englishSpeechVerbs,
  ["asked asks wondered", { tags: ["ask"], slot: "ask", stance: "questioned" }],
  [
    "citing quoting quoted cited quotes cites",
    { tags: ["cite"], slot: "cite", stance: "reported" },
  ],
  ["according", { tags: ["according"], slot: "according", stance: "reported" }],
  ["that", { tags: ["that"] }],
  ["he she they it", { tags: ["pronoun"] }],
  ...englishSpeakers,
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
