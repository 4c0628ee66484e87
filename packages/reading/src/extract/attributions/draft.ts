import type { Passage } from "../../model/passage.ts";
import type { SourceKind, Stance } from "../../model/source.ts";

/** The actor that a speaker speaks for: `المتحدث باسم قوات الوادي` is a person, the forces are behind him. */
export interface SpokenFor extends Passage {
  /** Id of a known actor; null where its words are all that is known (`وزارة الداخلية` in `بيان لوزارة الداخلية`). */
  readonly id: string | null;
  readonly kind: SourceKind;
}

/** A source in words. */
export interface SourcePhrase {
  /** The source's own words, without article-less prefix letters. */
  readonly words: Passage;
  /** Id of a known actor, else null. */
  readonly id: string | null;
  readonly kind: SourceKind;
  readonly body: SpokenFor | null;
  /** The name in the words, where a title stands before it ("hospital director Nadim Orfan"). */
  readonly called?: Passage;
  /** Index of the item after the phrase. */
  readonly to: number;
}

/** Where what is said stands: after the cue, before it, or the whole sentence around it. */
export type Reach = "forward" | "back" | "around";

/** A source with its cue, as a rule reads it inside one sentence. */
export interface AttributionDraft extends Omit<SourcePhrase, "to"> {
  readonly cue: Passage;
  readonly reach: Reach;
  /** Raw offset where the attributing words begin (the `هناك` before `تقارير تفيد`), prefix letters left out. */
  readonly opens: number;
  /** Bound by `و`, `بينما`, "while": a new speaker beside the one before, not inside what he says. */
  readonly joined: boolean;
  /** Raw offset where what is said begins (reach `forward`). */
  readonly said: number;
  /** Speaks of a deed and says no number of it: "denied responsibility for the deaths of 35". */
  readonly ofDeed?: boolean;
  readonly stance: Stance;
  /** Whom this source hands on ("Reuters, citing an official"): outlet → this → citing. */
  readonly citing?: SourcePhrase;
  /** Hands on what the source before it in the sentence was told ("…, citing officials"). */
  readonly deeper?: boolean;
  /** Raw offset where what is said ends, if before its sentence does. */
  readonly until?: number;
  /** The outlet itself speaks ("we counted", `ننفي`): no source beside it. */
  readonly own?: boolean;
  /** Its words name nobody (`ننفي`): it holds for what it says and is no claim of its own. */
  readonly silent?: boolean;
  /** What it says is called false or denied by who speaks of it (`ننفي ما بثته …`). */
  readonly spokenOf?: boolean;
  /** Gender and number of a verb without subject, as far as it shows them. */
  readonly form?: "he" | "she" | "they";
  /** No subject of its own (`وأضاف`, "he added"): the last source speaks on; "he" is a person, "it" is none. */
  readonly inherits?: "any" | "person" | "body";
  /** The pronoun is an owner's ("by their reckoning"): the claim has the words of whoever is meant. */
  readonly theirs?: boolean;
  /** The last source hands on what another said (`ونقل عن حراس`): it stays the one who speaks on. */
  readonly passing?: boolean;
  /** Whose number it is: "the union's figure of 46". */
  readonly owned?: boolean;
  /** The verb of a relative clause: "…, who said", "…, which said". */
  readonly relative?: "who" | "which";
  /** The words ask; what follows is a question. */
  readonly asks?: boolean;
}
