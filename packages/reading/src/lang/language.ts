import type { PhraseBook } from "../text/phrases.ts";
import type { Item, Lexicon } from "../text/item.ts";
import type { Count, NonCount, Quantity } from "../text/item.ts";
import type { DateRules } from "../extract/dates/read-dates.ts";
import type { Ordinal } from "../extract/numbers/ordinal-rule.ts";
import type { LinkedFigure } from "../extract/figures/link.ts";
import type { Bound, Measure, Mode, Phase } from "../model/figure.ts";
import type { RuleSet } from "../extract/rule.ts";
import type { ReportContext } from "../extract/stage.ts";
import type { About, SwapSigns } from "../extract/figures/about.ts";
import type { Asked } from "../extract/figures/asked.ts";
import type { PlainNouns } from "../extract/figures/unlisted-nouns.ts";
import type { FigureDraft } from "../extract/figures/draft.ts";
import type { Frame } from "../extract/figures/frame.ts";
import type { AttributionDraft } from "../extract/attributions/draft.ts";
import type { Relation } from "../extract/figures/relation.ts";
import type { Classes } from "../extract/statements/classes.ts";
import type { StatementDraft } from "../extract/statements/draft.ts";

/**
 * A language is a lexicon and one ordered array of rules a stage. Stages run in this order; in a stage the
 * longest match wins, of equal length the rule that stands earlier.
 */
export interface LanguagePack {
  readonly lang: "ar" | "en";
  readonly lexicon: Lexicon;
  readonly numbers: RuleSet<Quantity, ReportContext>;
  readonly fractions: RuleSet<Quantity, ReportContext>;
  readonly ranges: RuleSet<Quantity, ReportContext>;
  readonly bounds: RuleSet<Quantity, ReportContext>;
  /** Places in a row, for {@link numbersIn} alone. */
  readonly ordinals: RuleSet<Ordinal, ReportContext>;
  readonly dates: DateRules;
  readonly nonCounts: RuleSet<NonCount, ReportContext>;
  /** What plurals count that the lexicon does not hold, where a language tells them by their form. */
  readonly plainNouns?: PlainNouns;
  /** Nouns of several words, joined before counts are read. */
  readonly joinedNouns?: PhraseBook;
  readonly counts: RuleSet<Count, ReportContext>;
  /** Verbs of several words, joined before figures are read. */
  readonly phrases?: PhraseBook;
  readonly figures: RuleSet<readonly FigureDraft[], ReportContext>;
  /** What a count that no rule read is to the words around it; asked in this order. */
  readonly relations: readonly Relation[];
  /** The count of one that an article carries at `at` ("a porter"), null where it does not; relations say the rest. */
  readonly singular?: (items: readonly Item[], at: number) => Count | null;
  /** Do those counted at `at` do or say something of their own, so that no count before "and" speaks for them? */
  readonly actsAlone?: (items: readonly Item[], at: number) => boolean;
  /** Mode that the words around a count say where its rule does not. */
  readonly statedMode?: (items: readonly Item[], at: number) => Mode;
  /** Phase of things or people at `at` that are only promised or announced; null for any other. */
  readonly promisedPhase?: (items: readonly Item[], at: number) => Phase | null;
  /** Is the number at `at` one that somebody else gave and that the sentence is measured against, or of what never came true? */
  readonly ofOthers?: (items: readonly Item[], at: number) => boolean;
  /** What the clause around the count at `at` makes of it: denied, asked, a condition, a rate; null where it simply tells it. */
  readonly frame?: (items: readonly Item[], at: number) => Frame | null;
  /** The bound that the verb of a toll lays on the number at `at`, where the number itself has none. */
  /** Is a count at `at` that is said to be more than its number denied to be so ("we have no more than 12")? */
  readonly notBeyond?: (items: readonly Item[], at: number) => boolean;
  readonly reached?: (items: readonly Item[], at: number) => Bound | null;
  /** Is the count at `at` told of what is so as a rule ("the school teaches 340 pupils"), so that nothing of the event happened? */
  readonly asARule?: (items: readonly Item[], at: number) => boolean;
  /** What the figures and the sentence just before make of a measure that its verb leaves open ("are still held" after a kidnapping). */
  readonly inContext?: (
    figure: Pick<LinkedFigure, "measure" | "count" | "rule" | "clause">,
    told: readonly LinkedFigure[],
    items: readonly Item[],
    previous: readonly Item[],
    about: About,
  ) => Measure;
  /** Which signs of an exchange of captives a sentence has. */
  readonly swapSigns?: (items: readonly Item[]) => SwapSigns;
  /** What a relative clause behind the part at `at` tells of its whole ("five of the 32 troops they seized"); null for none. */
  readonly relativeOfWhole?: (items: readonly Item[], at: number, whole: Count) => Measure | null;
  /** What a sentence begins to tell of all who were counted in the one before ("They were arrested"); null for nothing. */
  readonly toldOfAll?: (
    items: readonly Item[],
    count: Count,
    previous: readonly Item[],
  ) => Measure | null;
  /** Group that the words around a count say where its noun does not; null where they do not. */
  readonly statedGroup?: (items: readonly Item[], at: number, known: string) => string | null;
  /** What a sentence "how many …?" asks about, so that the numbers behind it are answers; null for any other. */
  readonly asks?: (items: readonly Item[]) => Asked | null;
  /** Does a forecast or a condition govern the count whose words are `items[from, to)`, so that nothing has happened? */
  readonly foresees?: (items: readonly Item[], from: number, to: number) => boolean;
  /** Is what the words `items[from, to)` tell of the count at `at` undone, supposed, compared with or made up, so that no event has that number? */
  readonly unreal?: (
    items: readonly Item[],
    from: number,
    to: number,
    at: number,
    measure: Measure,
  ) => boolean;
  readonly attributions: RuleSet<AttributionDraft, ReportContext>;
  /** The words of statements, laid over the items before `statements` are read. */
  readonly statementWords: Classes;
  readonly statements: RuleSet<StatementDraft, ReportContext>;
}

/** The passes that read numbers, in their order. */
export function numberPasses(pack: LanguagePack): readonly RuleSet<Quantity, ReportContext>[] {
  return [pack.numbers, pack.fractions, pack.ranges, pack.bounds];
}
