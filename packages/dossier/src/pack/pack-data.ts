import type { Figure, Question, Reading, Weighing } from "@tarjih/reading";
import { DOSSIER_FORMAT, PACKED_FORMAT } from "../scene/data.ts";
import type { DossierData } from "../scene/data.ts";
import { packPairs, unpackPairs } from "./pack-pairs.ts";
import type { PackedPairs } from "./pack-pairs.ts";

/**
 * The data of a large dossier as it stands in the file: pairs as strings, and of a figure that reading and weighing have
 * alike, in the reading its id.
 */
export type PackedData = Omit<DossierData, "weighing" | "readings"> & {
  readonly weighing: Omit<Weighing, "questions"> & {
    readonly questions: readonly (Omit<Question, "pairs"> & {
      readonly pairs: PackedPairs | Question["pairs"];
    })[];
  };
  readonly readings: readonly (Omit<Reading, "figures"> & {
    readonly figures: readonly (Figure | string)[];
  })[];
};

export function packData(data: DossierData): PackedData {
  const weighed = new Map(data.weighing.figures.map((figure) => [figure.id, figure]));
  const isSame = (figure: Figure): boolean => {
    const other = weighed.get(figure.id);
    return other === figure || JSON.stringify(other) === JSON.stringify(figure);
  };
  return {
    ...data,
    format: PACKED_FORMAT,
    weighing: {
      ...data.weighing,
      questions: data.weighing.questions.map((question) => ({
        ...question,
        pairs: packPairs(question),
      })),
    },
    readings: data.readings.map((reading) => ({
      ...reading,
      figures: reading.figures.map((figure) => (isSame(figure) ? figure.id : figure)),
    })),
  };
}

/** Equal to the data that was packed. */
export function unpackData(packed: PackedData): DossierData {
  const weighed = new Map(packed.weighing.figures.map((figure) => [figure.id, figure]));
  return {
    ...packed,
    format: DOSSIER_FORMAT,
    weighing: {
      ...packed.weighing,
      questions: packed.weighing.questions.map((question) => ({
        ...question,
        pairs: unpackPairs(question.pairs, question.answers),
      })),
    },
    readings: packed.readings.map((reading) => ({
      ...reading,
      figures: reading.figures.flatMap((figure) =>
        typeof figure === "string" ? (weighed.get(figure) ?? []) : figure,
      ),
    })),
  };
}
