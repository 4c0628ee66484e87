import type { Voices } from "../../extract/attributions/attribute.ts";
import type { ReadSentence, SentencePlace } from "../../extract/stage.ts";
import type { Figure } from "../../model/figure.ts";
import type { Finding } from "../../model/finding.ts";
import { dateFindings } from "./date-findings.ts";
import { finding } from "./findings.ts";
import type { claimIds } from "../ids.ts";
import type { Noticed, ToldSums } from "./material/evidence.ts";
import { magnitudeFindings } from "./material/magnitude.ts";
import { materialFindings } from "./material/material-findings.ts";
import { spellingFindings } from "./material/spelling.ts";
import { toldSums } from "./material/sums.ts";
import { addUnclearNumbers, numberFindings, type UnclearNumbers } from "./number-findings.ts";
import { addLoadedWords, wordingFindings, type LoadedWords } from "./wording.ts";

/** Notes of each sentence what its words show, so that the findings of a report need none of its words at the end. */
export interface NoteTaker {
  readonly next: (sentence: ReadSentence) => void;
  /** A sentence with figures. */
  readonly count: (sentence: ReadSentence) => void;
  /** All findings about what a report says, after the last sentence. */
  readonly end: (
    figures: readonly Figure[],
    places: readonly SentencePlace[],
    voices: Voices,
    report: string,
    ids: ReturnType<typeof claimIds>,
  ) => readonly Finding[];
}

export function noteTaker(raw: string, published: string | null): NoteTaker {
  const dates: Noticed[] = [];
  const unclear: UnclearNumbers = new Map();
  const words: LoadedWords = new Map();
  const sums: ToldSums[] = [];
  const magnitudes: Noticed[] = [];
  const spellings: Noticed[] = [];
  const spelled = new Set<string>();
  return {
    next(sentence) {
      dates.push(...dateFindings(sentence, raw, published));
      addUnclearNumbers(unclear, sentence);
      addLoadedWords(words, sentence);
      magnitudes.push(...magnitudeFindings(sentence, raw));
      spellings.push(...spellingFindings(sentence, raw, spelled));
    },
    count(sentence) {
      const told = toldSums(sentence);
      if (told !== null) sums.push(told);
    },
    end(figures, places, voices, report, ids) {
      const evidence = { raw, places, figures, noted: { sums, magnitudes, spellings } };
      return [
        ...dates.map(({ code, severity, detail, ...passage }) =>
          finding(ids, report, code, severity, passage, detail),
        ),
        ...numberFindings(figures, unclear, raw, ids),
        ...wordingFindings(words, report, raw, voices, ids),
        ...materialFindings(evidence, report, ids),
      ];
    },
  };
}
