import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { isNegated } from "../../../extract/statements/clause.ts";
import { clauseStated, stated, statedPlainly } from "../../../extract/statements/reads.ts";

const PASSIVE: ReadonlySet<string> = new Set("was were been being be are is to".split(" "));

/** Warnings and threats; when a warning was given is often what is disputed. */
export const englishWarnings: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.warned",
    pattern: "actor:source|party-noun|body-noun =had|=has|=have? warns",
    read: stated("warning", "en"),
    why: "A warning by a known side; when it was given is often what is disputed.",
    hits: [
      ["The ministry had warned of an attack.", "warning:ministry had warned of an attack"],
      ["The army warned residents to leave.", "warning:army warned residents to leave"],
    ],
    misses: ["He warned nobody.", "A sign warned of dogs."],
  },
  {
    id: "en.statement.warnings-received",
    pattern: "warning =of|=that|=about",
    read: stated("warning", "en"),
    why: "Warnings that were there before the event.",
    hits: [
      ["Guards ignored warnings of an attack.", "warning:warnings of an attack"],
      ["There was a warning that the gate was weak.", "warning:warning that the gate was weak"],
    ],
    misses: ["The warning light was on.", "Warnings ended yesterday."],
  },
  {
    id: "en.statement.warns",
    pattern: "=warned|=warns|=warn|=cautions|=cautioned",
    read: clauseStated(
      "warning",
      "en",
      (items, from) =>
        !isNegated(items, from) && !PASSIVE.has(items[from - 1]?.word ?? "") && from > 0,
    ),
    why: "Any speaker can warn; `was warned` tells of a warning without one and is left.",
    hits: [
      [
        "It warned that boats would stay in port.",
        "warning:It warned that boats would stay in port",
      ],
      ["The pumps will stop, the relief office cautions.", "warning:the relief office cautions"],
    ],
    misses: ["The guards were warned twice.", "He has not warned anyone."],
  },
  {
    id: "en.statement.threat",
    pattern:
      "=will =be? =treated|=targeted|=punished|=prosecuted|=shot|=crushed|=regret|=pay|=burn|=answer|=retaliate",
    read: clauseStated(
      "warning",
      "en",
      (items, from, to) => items[to - 1]?.word !== "treated" || items[to]?.word === "as",
    ),
    why: "What will be done to whoever disobeys is a threat.",
    hits: [
      [
        "Every lorry on the road will be treated as a target.",
        "warning:Every lorry on the road will be treated as a target",
      ],
      ["Those who help them will regret it.", "warning:Those who help them will regret it"],
    ],
    misses: ["The wounded will be treated in the capital.", "He will be home by noon."],
  },
  {
    id: "en.statement.whoever",
    pattern: "^ =whoever|=anyone|=unless|=any|=accounts -{1,24} =will",
    read: statedPlainly("warning", "en"),
    why: "A sentence that opens with `whoever` or `unless` and goes on with `will` warns.",
    hits: [
      [
        "Whoever opens the gate will see what follows.",
        "warning:Whoever opens the gate will see what follows",
      ],
      [
        "Unless fuel comes by Friday, the pumps will stop.",
        "warning:Unless fuel comes by Friday, the pumps will stop",
      ],
    ],
    misses: ["Anyone can see that.", "The pumps will stop unless fuel comes."],
  },
  {
    id: "en.statement.if-then",
    pattern:
      "^ =if -{2,14} comma -{1,5} =will =close|=stop|=strike|=respond|=retaliate|=resume|=burn|=answer|=pay",
    read: statedPlainly("warning", "en"),
    why: "`If …, we will strike`: a condition with a threat.",
    hits: [
      [
        "If they shoot once more, the port will close.",
        "warning:If they shoot once more, the port will close",
      ],
      [
        "If the siege goes on, our guns will answer.",
        "warning:If the siege goes on, our guns will answer",
      ],
    ],
    misses: ["If it rains, the road will be wet.", "If asked, he will tell you."],
  },
  {
    id: "en.statement.fears",
    pattern: "=concerned|=fears|=fear|=alarmed -{0,10} =imminent|=looming",
    read: clauseStated("warning", "en", (items, from) => !isNegated(items, from)),
    why: "Fear of something imminent warns of it.",
    hits: [
      [
        "The office is gravely concerned that an assault is imminent.",
        "warning:The office is gravely concerned that an assault is imminent",
      ],
      [
        "Residents fear that a storm of the town is imminent.",
        "warning:Residents fear that a storm of the town is imminent",
      ],
    ],
    misses: ["There was fear in the town.", "A concerned father came."],
  },
  {
    id: "en.statement.threatened",
    pattern: "=threatened|=threatens|=threatening|=vowed|=vows =to|=that",
    read: clauseStated(
      "warning",
      "en",
      (items, from) => !PASSIVE.has(items[from - 1]?.word ?? "") && from > 0,
    ),
    why: "A threat is a warning of what will be done.",
    hits: [
      [
        "The front threatened to blow up the bridge.",
        "warning:The front threatened to blow up the bridge",
      ],
      ["Their leader vowed to return.", "warning:Their leader vowed to return"],
    ],
    misses: ["He felt threatened.", "The house was threatened by fire."],
  },
  {
    id: "en.statement.must-leave",
    pattern: "=must =leave|=evacuate|=withdraw|=surrender",
    read: clauseStated("warning", "en", (_, from) => from > 0),
    why: "An order to leave warns of what will come.",
    hits: [
      [
        "Residents must leave the quarter by noon.",
        "warning:Residents must leave the quarter by noon",
      ],
      ["All families must evacuate the valley.", "warning:All families must evacuate the valley"],
    ],
    misses: ["They must eat.", "He had to leave."],
  },
  {
    id: "en.statement.unanswered",
    pattern: "=go =unanswered|=unpunished",
    read: clauseStated("warning", "en", (_, from) => from > 0),
    why: "`will not go unanswered` threatens.",
    hits: [
      ["This raid will not go unanswered.", "warning:This raid will not go unanswered"],
      ["No such crime shall go unpunished.", "warning:No such crime shall go unpunished"],
    ],
    misses: ["The phone went unanswered.", "They go home."],
  },
  {
    id: "en.statement.would-strike",
    pattern: "=will|=would =shoot|=strike|=respond|=retaliate|=punish|=attack|=bomb|=shell",
    read: clauseStated("warning", "en", (items, from) => from > 0 && !isNegated(items, from + 2)),
    why: "What a side says it will do to others is a threat.",
    hits: [
      ["The movement said it would shoot down any drone.", "warning:it would shoot down any drone"],
      ["Our guns will respond to every shell.", "warning:Our guns will respond to every shell"],
    ],
    misses: ["It will rain.", "They will come home."],
  },
  {
    id: "en.statement.or-face",
    pattern: "=or =face",
    read: clauseStated("warning", "en", (_, from) => from > 1),
    why: "`or face`: a threat after an order.",
    hits: [
      ["They were told to leave or face the guns.", "warning:to leave or face the guns"],
      ["Shops must open or face closure.", "warning:Shops must open or face closure"],
    ],
    misses: ["Face the wall.", "He hid his hands and face."],
  },
  {
    id: "en.statement.told-to-leave",
    pattern: "=told|=ordered|=orders -{1,4} =to =leave|=evacuate|=flee",
    read: clauseStated("warning", "en", (_, from) => from > 0),
    why: "Telling residents to leave warns of what will come.",
    hits: [
      ["The army told residents to leave.", "warning:The army told residents to leave"],
      [
        "Commanders ordered all families to evacuate the valley.",
        "warning:Commanders ordered all families to evacuate the valley",
      ],
    ],
    misses: ["He told her to come.", "They had to leave."],
  },
];
