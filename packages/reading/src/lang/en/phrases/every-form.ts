import type { Measure } from "../../../model/figure.ts";
import type { PhraseLine } from "../../../text/phrases.ts";
import { ingOf, pastOf, plainOf } from "../inflect.ts";
import { both, of } from "./phrase-senses.ts";

/**
 * Phrases whose first word is a verb, given by its base, in every form that it has: "mow down" says "mowed down", "mown down", "mowing
 * down", "mows down", of whom it is done to before it or after it. So a verb of several words is classed once, as a single one is.
 */
export function everyForm(
  phrases: string,
  measure: Measure,
  ...tags: readonly string[]
): readonly PhraseLine[] {
  return [
    [inForms(phrases, (base) => pastOf(withPast(base))), both(measure, ...tags)],
    [inForms(phrases, (base) => `${ingOf(withPast(base))} ${plainOf(base)}`), of(measure, ...tags)],
  ];
}

/** Each phrase with the choices of its first word replaced by what `forms` makes of them. */
function inForms(phrases: string, forms: (base: string) => string): string {
  return phrases
    .split("/")
    .map((phrase) => {
      const [first = "", ...rest] = phrase.trim().split(/\s+/u);
      const all = first.split("|").flatMap((base) => forms(base).split(" "));
      return [[...new Set(all)].join("|"), ...rest].join(" ");
    })
    .join(" / ");
}

function withPast(base: string): string {
  const past = IRREGULAR.get(base);
  return past === undefined ? base : `${base}:${past}`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "beat:beat,beaten bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken bring:brought burn:burned,burnt burst:burst cast:cast catch:caught choose:chose,chosen come:came cut:cut dig:dug do:did,done drag:dragged draw:drew,drawn drive:drove,driven fall:fell,fallen find:found fling:flung fly:flew,flown get:got,gotten give:gave,given go:went,gone grab:grabbed gun:gunned hang:hung,hanged hew:hewed,hewn hide:hid,hidden hit:hit hold:held hunt:hunted keep:kept knock:knocked lay:laid lead:led leave:left let:let lose:lost make:made mow:mowed,mown pen:penned put:put ride:rode,ridden rip:ripped run:ran,run send:sent set:set shoot:shot shut:shut slay:slew,slain snap:snapped spin:spun spring:sprang,sprung steal:stole,stolen strike:struck strip:stripped sweep:swept take:took,taken tear:tore,torn throw:threw,thrown truss:trussed wear:wore,worn wring:wrung"
    .split(" ")
    .map((line) => {
      const [base = "", past = ""] = line.split(":");
      return [base, past];
    }),
);
