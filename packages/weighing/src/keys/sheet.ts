import type { Figure, Reading, Report } from "@tarjih/reading";
import { blockKey } from "../align/cells.ts";
import { saysNumber } from "../align/statement.ts";
import { weighable } from "../blocks/weighed-claims.ts";
import { saidInShort } from "../lineage/said-in-short.ts";
import type { Sources } from "../lineage/sources.ts";
import type { Setting } from "../setting.ts";
import type { Claim } from "./claim.ts";
import { hasRisen } from "./has-risen.ts";
import { isInBrackets } from "./in-brackets.ts";
import { headlineOf } from "./in-headline.ts";
import { ruinedBeside } from "./beside-ruined.ts";
import { nearby } from "./near.ts";
import { speaksAsForce } from "./speaks-as-force.ts";
import { textWords, wordRange } from "./text-words.ts";
import type { PlacedWords } from "./text-words.ts";

/**
 * All that weighing needs of one report, as a value that can be written down and sent: its claims with the keys of
 * their blocks, the words of its text as numbers, and whom it credits. The text itself stays where it is.
 */
export interface Sheet {
  readonly report: Report;
  readonly claims: readonly Claim[];
  /** How many more there are, of which nothing is weighed; see {@link weighable}. */
  readonly left?: number;
  /** See {@link textWords}; empty where there is no text (figures coded by hand). */
  readonly words: readonly number[];
  /** Ids of the sources that it names, in attributions and behind its figures. */
  readonly credits: readonly string[];
  /** Those of them that are agencies, or "agencies". */
  readonly agencies: readonly string[];
}

/** First step of weighing, report by report: claims get the keys of the blocks in which they meet others. */
export function sheetOf(reading: Reading, text: string, setting: Setting): Sheet {
  const { report, figures, attributions, places } = reading;
  const placed = textWords(text);
  const short = saidInShort(reading, setting.sources);
  const nearOf = nearby(places, figures, setting.places);
  const asForce = speaksAsForce(text);
  const besideRuined = ruinedBeside(figures);
  const isInHeadline = headlineOf(text, report);
  const steps = figures.flatMap(({ chain }) => chain);
  const named = [...attributions, ...figures.flatMap(({ chain }) => chain.slice(1))];
  const agencies = [...steps, ...attributions].filter(
    ({ kind, source }) => kind === "agency" || setting.sources.digestOf(source) === "agencies",
  );
  const all = figures.flatMap((figure): readonly Claim[] => {
    const claim = claimOf(figure, report, placed, setting);
    if (claim === null) return [];
    const near = nearOf(figure);
    const speaker = short.get(figure.chain.at(-1)?.source ?? "");
    return [
      {
        ...claim,
        ...(near === undefined ? {} : { near }),
        ...(speaker === undefined || figure.chain.length === 1 ? {} : { speaker }),
        ...(besideRuined(figure) ? { besideRuined: true } : {}),
        ...(isInBrackets(text, figure, figures) ? { inBrackets: true } : {}),
        ...(hasRisen(text, figure) ? { risen: true } : {}),
        ...(isInHeadline(figure) ? { inHeadline: true } : {}),
        ...(asForce && figure.chain.length === 1 ? { asForce } : {}),
      },
    ];
  });
  const claims = weighable(all);
  return {
    report,
    claims,
    ...(claims.length === all.length ? {} : { left: all.length - claims.length }),
    words: placed.words,
    credits: idsOf(named, setting.sources),
    agencies: idsOf(agencies, setting.sources),
  };
}

function claimOf(
  figure: Figure,
  report: Report,
  placed: PlacedWords,
  { mainEvent }: Setting,
): Claim | null {
  if (!saysNumber(figure) || figure.review === "rejected") return null;
  const { from, to } = wordRange(placed, figure.sentence.start, figure.sentence.end);
  const isTextless = placed.words.length === 0;
  const at = isTextless ? figure.start : wordRange(placed, figure.start, figure.start + 1).from;
  return { figure, report, block: blockKey(figure, mainEvent), at, from, to };
}

function idsOf(named: readonly { readonly source: string }[], sources: Sources): readonly string[] {
  return [...new Set(named.map(({ source }) => sources.idOf(source)))];
}
