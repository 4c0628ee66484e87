import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { namesAgent } from "../../../extract/statements/frame.ts";
import { framed, framedTold } from "../../../extract/statements/told.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";

/** Why it happened: connectors, verbs and nouns of cause, whoever gives it. */
export const englishCauses: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.because",
    pattern: "=because",
    read: framed(
      "explanation",
      (items, _frame, at) => !items.slice(at, at + 5).some(({ word }) => UNASKED.has(word)),
    ),
    why: "`because its papers lacked a stamp`: a cause, whoever gives it.",
    hits: marked(
      "explanation",
      "{The lorry turned back because its papers lacked a stamp}.",
      "{The bridge stayed shut because nobody had the key}.",
    ),
    misses: ["He spoke unnamed because he was not authorised to speak.", "The cause was rain."],
  },
  {
    id: "en.statement.on-account-of",
    pattern: "=owing|=account|=reason|=result|=thanks =of|=to",
    read: framed("explanation", (items, frame, at) => {
      const [word, next] = [items[at]?.word ?? "", items[at + 1]?.word ?? ""];
      const before = items[at - 1];
      // "a thousand thanks to the bakers"
      if (word === "owing" || word === "thanks")
        return next === "to" && at > frame.from && (before?.chunk ?? null) === null;
      if (next !== "of") return false;
      if (word === "account") return before?.word === "on";
      if (word === "result") return before?.word === "a" && items[at - 2]?.word === "as";
      return before?.word === "by";
    }),
    why: "`on account of fog`: a cause by a noun.",
    hits: marked(
      "explanation",
      "{The boats stayed in port on account of fog}.",
      "{The mill stood still on account of the flood}.",
    ),
    misses: ["The account of the fire is long.", "A thousand thanks to the bakers."],
  },
  {
    id: "en.statement.led-to",
    pattern:
      "=led|=leads|=gave|=resulted|=results|=stemmed|=stems|=arose|=arises|=sprang|=brought|=came|=grew =to|=rise|=in|=from|=about|=out =to|=of|=by?",
    read: framedTold("explanation", (items, frame, at, _raw, to) => {
      const [verb, next, last] = [
        items[at]?.word ?? "",
        items[at + 1]?.word ?? "",
        items[to - 1]?.word ?? "",
      ];
      if (frame.negated || frame.subject.length === 0) return false;
      if (verb.startsWith("le")) return next === "to" && !frame.passive;
      if (verb === "gave") return next === "rise" && last === "to";
      if (
        verb.startsWith("result") ||
        verb.startsWith("stem") ||
        verb.startsWith("ar") ||
        verb === "sprang"
      )
        return (next === "from" || next === "in" || last === "of") && !isYield(items, to);
      return verb === "brought" ? next === "about" : next === "out" && last === "of";
    }),
    why: "`failure to lock the armoury led to the theft`: a cause and its effect in somebody's mouth.",
    hits: marked(
      "explanation",
      "The judge found that {neglect led to the fire}.",
      "The inquiry said {the crash resulted from a broken light}.",
    ),
    misses: ["The road led to the mill.", "The mayor said they were led to the gate."],
  },
  {
    id: "en.statement.explains",
    pattern: "=explained|=explains|=explaining|=explain =that|=why|=how|=it|=this|=the",
    read: framed("explanation", (items, frame, at, _raw, to) => {
      const last = items[to - 1]?.word;
      return (
        !frame.negated &&
        !frame.passive &&
        (last === "that" || (items[at]?.word !== "explain" && last !== "why" && last !== "how"))
      );
    }),
    why: "`explaining that five soldiers had been found`: what is explained is an explanation.",
    hits: marked(
      "explanation",
      "{The army explained that two shells had fallen short}.",
      "He cut the figure, {explaining that two had come home}.",
    ),
    misses: ["Nobody explained why.", "It was explained to us."],
  },
  {
    id: "en.statement.citing-reason",
    pattern:
      "=citing|=invoking|=cited|=cites|=citing quote-open|=concerns|=concern|=fears|=risks|=lack|=security|=safety|=bad|=poor|=health|=outdated|=technical|=weather|=shortages|=insufficient|=a|=the? quote-open|=concerns|=concern|=fears|=risk|=risks|=lack|=shortage|=threat|=weather|=reasons|=grounds|=fault|=evidence|=failure|=coordinates|=need|=breach|=breaches",
    read: framed("explanation", () => true),
    why: "`citing “outdated coordinates”`, `citing safety concerns`: the reason that is given.",
    hits: marked(
      "explanation",
      "The office closed the road, {citing safety concerns}.",
      "The agency left, {citing a lack of fuel}.",
    ),
    misses: ["Ten died, the agency said, citing hospital officials.", "He cited a poem."],
  },
  {
    id: "en.statement.began-over",
    pattern: "=began|=started|=erupted|=flared|=broke|=arose =out|=up? =over|=when|=after",
    read: framedTold(
      "explanation",
      (items, frame, at, _raw, to) =>
        items[to - 1]?.word === "over" ||
        items
          .slice(frame.from, at)
          .some((item) => hasAny(item, ["n-deed"]) || QUARRELS.has(item.word)),
    ),
    why: "`the dispute began over a stolen car`: what set it off, in somebody's mouth.",
    hits: marked(
      "explanation",
      "An elder said {the dispute began over a stolen car}.",
      "The mayor said {the clashes broke out after a wedding}.",
    ),
    misses: ["The game began over the hour.", "The mayor said the class started when he came."],
  },
  {
    id: "en.statement.killed-for",
    pattern:
      "v-attack|v-harm|=arrested|=punished|=fined|=jailed|=sentenced|=dismissed|=sacked|=targeted|=hanged|=expelled =for quote-open|verb-ing|=refusing|=being|=having|=their|=his|=her|=its|=speaking|=betraying|=taking",
    read: framedTold("explanation", (_items, frame) => frame.passive && !frame.negated),
    why: "`the judge was killed for “selling verdicts”`: the reason that is given for a deed.",
    hits: marked(
      "explanation",
      "The group said {the judge was killed for “selling verdicts”}.",
      "The sister said {he was shot for refusing to kneel}.",
    ),
    misses: ["The judge was killed for sport.", "He was known for singing."],
  },
  {
    id: "en.statement.blames-thing",
    pattern: "=blamed|=blames|=blame|=blaming|=pinned|=pins !stop|comma|that{0,7} =on",
    read: framed(
      "explanation",
      (items, frame, _at, _raw, to) =>
        !frame.negated &&
        !frame.passive &&
        !namesAgent(items.slice(to, to + 6)) &&
        !isNamed(items[to]),
    ),
    why: "`blaming the delay on a broken winch`: blamed is a thing, and nobody.",
    hits: marked(
      "explanation",
      "The rescuer spoke, {blaming the delay on a broken winch}.",
      "{The council blames the fire on old wiring}.",
    ),
    misses: ["The council blames the fire on the militia.", "The fire was not blamed on anything."],
  },
  {
    id: "en.statement.points-instead",
    pattern:
      "=points|=point|=pointing|=pointed =instead|=also|=rather? =to =a|=an|=the|=poor|=bad|=broken",
    read: framed("explanation", (items, frame, _at, _raw, to) => {
      const after = items.slice(to, to + 5);
      return (
        frame.subject.length > 0 &&
        !frame.negated &&
        !namesAgent(after) &&
        after.some(({ word }) => FAULTS.has(word))
      );
    }),
    why: "`he points instead to an uncharted wreck`: a cause that is offered.",
    hits: marked(
      "explanation",
      "{The inquiry points to a broken light}.",
      "{The ministry pointed instead to a gas leak}.",
    ),
    misses: ["He pointed to the map.", "The ministry points to the rebels."],
  },
];

/** "resulted in the arrest of 62 men": what an operation brought in. */
function isYield(items: readonly { readonly word: string }[], at: number): boolean {
  return items.slice(at, at + 3).some(({ word }) => YIELDS.has(word));
}
const YIELDS: ReadonlySet<string> = new Set(
  "arrest arrests seizure capture release rescue recovery confiscation surrender".split(" "),
);

function isNamed(item: { readonly chunk: { readonly kind: string } | null } | undefined): boolean {
  return item?.chunk?.kind === "name";
}
const UNASKED: ReadonlySet<string> = new Set(
  "authorised authorized allowed permitted shares fear fears".split(" "),
);
const QUARRELS: ReadonlySet<string> = new Set(
  "dispute disputes fight fights fighting clash clashes row quarrel brawl riot riots violence war unrest shooting protest protests mutiny feud".split(
    " ",
  ),
);
const FAULTS: ReadonlySet<string> = new Set(
  "wreck light leak fault failure error mistake brake brakes engine cable wiring valve weather fog wind rain storm ice fatigue overloading speed neglect negligence maintenance corrosion crack cracks lack shortage short-circuit circuit cause causes factor factors cylinder fuel misunderstanding".split(
    " ",
  ),
);
