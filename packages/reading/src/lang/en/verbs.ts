import type { LexiconLine } from "../../text/lexicon.ts";
import { ingOf, pastOf, plainOf } from "./inflect.ts";

/**
 * Common English verbs that say nothing of a measure: they end a subject ("Twelve people gathered outside and …") so
 * that no predicate behind them is taken for its own. Tags: `verb-past` ("gathered"), `verb-plain` ("gather",
 * "gathers"), `verb-ing`. Forms that are mostly nouns ("march", "fire") stand only with their past.
 */
const REGULAR =
  "abandon accept accompany achieve act add address admit advance affect agree aim allow appeal appear apply approach argue arrive assemble assign assist attempt attend avoid await back bar barricade base beg begin belong board borrow break-up breach brief burst call camp cancel care carry cause celebrate challenge chant check choose circulate circle claim clash clear climb clutch collect combine complain complete conduct confess confirm confront connect consider consist contain continue contribute cooperate cover crawl cross crowd cry dance dare deal decide declare defend delay deliver deny depart depend descend describe deserve detonate dig direct disagree discover discuss disperse distribute dodge drag draw dress drive drop edge elect embark emerge employ encounter end endure enlist enter erupt evade examine exceed exist expect explain explode express face fail fear feed fill film filter finish fire flow fly follow force form gain gather gaze guard guide hail halt handle hang happen hear help hide hope hurry identify ignore impose include inform inhabit insist inspect interview invite involve join jump keep knock know lack land laugh launch lead lean learn leave lift line live load lock look loot lose love maintain manage march mass mean meet mention merge mourn move need negotiate notice obey object observe obtain occupy occur offer open operate oppose order organise organize pack pass pause pay perform phone pick pile plan plant play plead pledge point pour praise pray prefer prepare press pretend prevent proceed produce promise protect prove pull pursue push queue race rally reach read realise realize recall receive recognise recognize recover refuse regroup reject rely remain remember remove repair repeat repel replace reply request require reside resist respond rest resume retreat reveal ride roam roll rule run rush sail scream search see seek seem serve settle shelter shout show sign sing sit sleep slip smuggle spend split spread stage stand start stay steal stop stretch strip struggle study submit suffer suggest support surround suspect swear swim take talk teach tell tend testify thank think threaten train travel treat trust try turn uncover understand undertake urge use visit volunteer vote wait wake walk want warn watch wave wear weep welcome win withdraw witness work worry wrap write" as const;

/** Base, past and participle of those that are not regular. */
const IRREGULAR: readonly (readonly [base: string, past: string])[] = [
  ["begin", "began begun"],
  ["break-up", ""],
  ["burst", "burst"],
  ["deal", "dealt"],
  ["dig", "dug"],
  ["draw", "drew drawn"],
  ["drive", "drove driven"],
  ["feed", "fed"],
  ["fly", "flew flown"],
  ["hang", "hung"],
  ["hear", "heard"],
  ["hide", "hid hidden"],
  ["keep", "kept"],
  ["know", "knew known"],
  ["lead", "led"],
  ["leave", "left"],
  ["lose", ""],
  ["mean", "meant"],
  ["meet", "met"],
  ["pay", "paid"],
  ["read", ""],
  ["ride", "rode ridden"],
  ["run", "ran"],
  ["see", "saw seen"],
  ["seek", "sought"],
  ["show", "showed shown"],
  ["sing", "sang sung"],
  ["sit", "sat"],
  ["sleep", "slept"],
  ["spend", "spent"],
  ["split", "split"],
  ["spread", "spread"],
  ["stand", ""],
  ["steal", "stole stolen"],
  ["swear", "swore sworn"],
  ["swim", "swam swum"],
  ["take", ""],
  ["teach", "taught"],
  ["tell", ""],
  ["think", "thought"],
  ["understand", "understood"],
  ["undertake", "undertook undertaken"],
  ["wake", "woke woken"],
  ["wear", "wore worn"],
  ["weep", "wept"],
  ["win", "won"],
  ["withdraw", "withdrew withdrawn"],
  ["write", "wrote written"],
  ["come", "came come"],
  ["go", "went gone"],
  ["get", "got"],
  ["give", "gave given"],
  ["make", "made"],
  ["bring", "brought"],
  ["buy", "bought"],
  ["catch", "caught"],
  ["choose", "chose chosen"],
  ["eat", "ate eaten"],
  ["find", "found"],
  ["fight", "fought"],
  ["grow", "grew grown"],
  ["send", "sent"],
  ["sell", "sold"],
  ["speak", "spoke spoken"],
  ["throw", "threw thrown"],
  ["become", "became"],
  ["do", "did done"],
  ["say", ""],
];

/** Bases that are nouns, adjectives or other words as often as verbs: only their past is a verb to us. */
const NOT_PLAIN: ReadonlySet<string> = new Set(
  "act address advance aim appeal approach back bar base board brief call camp care cause challenge chant check circle clear crowd cover cry dance deal delay direct draw dress drive drop edge end express face fail fear feed film filter fire flow force form gain gaze guard guide hail halt handle help hide hope interview land launch lead leave lift line live load lock look love march mass mean mention move need notice object offer open order pack pass pause phone pick pile plan plant play pledge point praise press promise pull push queue race rally reach read recall rest request retreat ride roll rule run rush sail search shelter shout show sign sleep slip spread split stage stand start stay stop stretch strip struggle study support suspect swim talk train travel treat trust turn use visit volunteer vote wait wake walk want watch wave welcome win witness work worry wrap".split(
    " ",
  ),
);

const irregular = new Map(IRREGULAR);
const bases: readonly string[] = [
  ...new Set([...REGULAR.split(" "), ...IRREGULAR.map(([base]) => base)]),
].filter((base) => base !== "break-up");

export const englishVerbs: readonly LexiconLine[] = [
  [bases.map((base) => irregular.get(base) ?? pastOf(base)).join(" "), { tags: ["verb-past"] }],
  [bases.map(ingOf).join(" "), { tags: ["verb-ing"] }],
  [
    bases
      .filter((base) => !NOT_PLAIN.has(base))
      .map(plainOf)
      .join(" "),
    { tags: ["verb-plain"] },
  ],
];

/** Is a word the base of a verb, whatever else it may be? A number before it ("twenty-two face trial") makes it a verb. */
export function isVerbBase(word: string): boolean {
  return BASES.has(word);
}

const BASES: ReadonlySet<string> = new Set(bases);
