import type { Stance } from "../../model/source.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { ingOf, pastOf, plainOf } from "./inflect.ts";

/** Verbs of telling, which nothing else is. */
const TELLING =
  "tell:told announce declare explain testify argue stress emphasise emphasize maintain contend hint disclose recall insist confirm admit acknowledge concede confide conclude proclaim profess relate recount reiterate clarify avow attest depose reaffirm restate underline underscore divulge retell impart blurt exclaim retort rejoin interject affirm confess narrate aver:averred";

/**
 * Verbs with which English reports let somebody speak, from their bases (`tell:told`). Tags: `say` takes any complement,
 * `say-that` only a clause or what was said before it, `voices` only an object, `shows` only a document's; `loose` marks
 * forms that are nouns as often ("reports", "claim"), `plain` the base, whose subject is a plural.
 */
export const englishSpeechVerbs: readonly LexiconLine[] = [
  ["said says saying", said("say", "reported", "say")],
  ["say", said("say", "reported", "say")],
  ...verbs(TELLING, said("say", "reported", "say")),
  ...verbs("warn caution", said("say", "reported", "say")),
  ...verbs("add", said("add", "reported", "say", "add")),
  // "…, adding that", "…, noting that": the subject of the clause says this too
  [
    ings(
      `${TELLING} warn caution add note state report reveal estimate claim allege assert indicate suggest predict complain lament object`,
    ),
    { tags: ["say-on"], slot: "say", stance: "reported" },
  ],
  // "left the hall, accusing the police of killing 12"
  [ings("accuse blame"), { tags: ["say-on", "say-accuse"], slot: "accuse", stance: "reported" }],
  // "left the talks, denying that 40 had died"
  [
    ings("deny refute dispute rebut reject dismiss contest"),
    { tags: ["say-on", "denies"], slot: "deny", stance: "denied" },
  ],
  ["continued", said("add", "reported", "say", "add")],
  ...loose("report note reveal state remark reply comment answer", said("say", "reported", "say")),
  ...loose("write:wrote tweet post", said("publish", "reported", "say")),
  ...loose("estimate", said("estimate", "reported", "say")),
  ...loose("predict", said("guess", "hedged", "say")),
  ...loose("document record count verify log:logged tally", said("count", "reported", "say")),
  ...verbs("allege assert purport insinuate", said("distance", "hedged", "say")),
  ...loose("claim", said("distance", "hedged", "say")),
  ...verbs(
    "deny refute rebut:rebutted disavow disown repudiate disclaim gainsay",
    said("deny", "denied", "say", "denies"),
  ),
  ...loose(
    "reject dismiss dispute contest contradict decry deride ridicule discount challenge debunk",
    said("deny", "denied", "voices", "denies", "of-claims"),
  ),
  ...verbs("accuse blame", said("accuse", "reported", "say", "say-accuse")),
  // said with a clause: "thinks it is twice that", "…, the negotiator reckons"
  ...verbs("believe", said("guess", "reported", "say-that")),
  ...verbs("think:thought reckon suspect presume guess", said("guess", "hedged", "say-that")),
  ...verbs(
    "observe find:found remember learn:learned,learnt suggest indicate imply swear:swore whisper shout quip:quipped respond complain boast joke determine establish charge rule doubt object beg agree submit reason surmise speculate concur assess calculate counter retort protest lament argue sob:sobbed bewail fume snap weep:wept cry plead:pleaded brag:bragged crow gloat muse opine posit theorise theorize hypothesise hypothesize vouch certify mutter mumble murmur stammer stutter bark growl grumble groan moan sigh scoff sneer thunder roar rail rant yell scream shriek foresee:foresaw,foreseen foretell:foretold infer:inferred deduce ascertain feel:felt deem preach enthuse gush sniff intone drawl croak rasp bellow holler stipulate specify itemise itemize reassert propose recommend repeat adjudge diagnose calculate compute pronounce interpose observe chide scold forecast:forecast,forecasted highlight elaborate expound reflect fret:fretted discover demonstrate understand:understood chronicle accept",
    said("say", "reported", "say-that"),
  ),
  // nouns as often
  ...loose(
    "fear worry hope signal:signaled,signalled radio email text cable regret:regretted gripe counsel:counselled,counseled hazard venture judge rage",
    said("say", "reported", "say-that"),
  ),
  // of which other forms are other words: "a volunteer", "an intimate friend"
  ["volunteered intimated", said("say", "reported", "say-that")],
  // what documents do: "footage shows", "the list names 31"
  ...verbs("show:showed contain detail name carry bear:bore", said("say", "reported", "shows")),
  // with an object of their own: "described masked men", "published nine names"
  ...loose(
    "describe publish compile list urge order register demand welcome condemn criticise criticize denounce fault commend salute label brand attribute ascribe voice express invoke deplore hail praise pin lament bemoan applaud decry slam lambast lambaste castigate rebuke chastise berate flay pillory excoriate term dub characterise characterize depict instruct decree forbid:forbade,forbidden prohibit implore beseech exhort advise enumerate sketch recite bemoan rue",
    said("act", "reported", "voices"),
  ),
  ...verbs("identify", said("act", "reported", "voices", "as-something")),
  // an act of speech by themselves, whatever follows: "apologised for", "had threatened in January to"
  ...loose(
    "vow pledge promise threaten apologise apologize appeal",
    said("act", "reported", "voices", "alone"),
  ),
  ...verbs("assure inform remind notify", said("say", "reported", "say")),
  ["spoke speaks speak spoken", said("act", "reported", "voices", "of-something")],
  ["called calls call", said("act", "reported", "calls")],
];

type Said = LexiconLine[1];

function said(slot: string, stance: Stance, ...tags: readonly string[]): Said {
  return { tags, slot, stance };
}

/** All forms; the base asks for a subject in the plural. */
function verbs(words: string, sense: Said): readonly LexiconLine[] {
  return words.split(" ").flatMap((verb): readonly LexiconLine[] => {
    const [base = "", third = ""] = plainOf(verb).split(" ");
    return [
      [`${third} ${pastOf(verb).replaceAll(",", " ")}`, sense],
      [base, { ...sense, tags: [...sense.tags, "plain"] }],
    ];
  });
}

function ings(words: string): string {
  return words.split(" ").map(ingOf).join(" ");
}

/** Whose forms are nouns and participles too ("the reports", "the reported deaths"). */
function loose(words: string, sense: Said): readonly LexiconLine[] {
  return verbs(words, { ...sense, tags: [...sense.tags, "loose"] });
}
