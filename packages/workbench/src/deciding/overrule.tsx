import { asOfText, GRAVITY, valueText } from "@tarjih/dossier";
import { REASONS, type Figure, type Pair } from "@tarjih/reading";
import { useState, type ReactElement } from "react";
import { writtenOut } from "../said/written-out.ts";
import { useSettings } from "../shell/settings.tsx";
import { Choose } from "./field.tsx";
import { ReasonForm } from "./reason-form.tsx";
import type { Deciding } from "./use-deciding.ts";

/** What two figures are to each other, whatever was computed. */
export function Overrule({
  pairs,
  figures,
  sourceOf,
  pathOf,
  deciding,
  close,
}: {
  /** Those of which the same was computed; one of them is overruled. */
  readonly pairs: readonly Pair[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** Letter of its origin and name of its report: two figures may have one value. */
  readonly sourceOf: (figure: Figure) => string;
  /** Path of its report. */
  readonly pathOf: (figure: Figure) => string;
  readonly deciding: Deciding;
  readonly close: () => void;
}): ReactElement {
  const { say, num } = useSettings();
  const { desk, codes, verdicts } = say;
  const { decide } = desk;
  const [at, setAt] = useState("0");
  const [verdict, setVerdict] = useState("");
  const [because, setBecause] = useState("");
  const pair = pairs[Number(at)];
  const words = (id: string, place = ""): string => {
    const figure = figures.get(id);
    if (figure === undefined) return id;
    // A choice holds no elements that could set its parts apart.
    return [valueText(figure), asOfText(figure), `«${figure.quote}»`, sourceOf(figure), place]
      .filter((part) => part !== "")
      .map((part) => `\u2068${writtenOut(part)}\u2069`)
      .join(" · ");
  };
  const plain = pairs.map(({ a, b }) => `${words(a)} / ${words(b)}`);
  /** By values, days, words and sources; where that is said of two pairs alike, by files and places in them too. */
  const choices = pairs.map(({ a, b }, index) => {
    const choice = plain[index] ?? "";
    const isAlone = plain.indexOf(choice) === plain.lastIndexOf(choice);
    return isAlone ? choice : `${words(a, placeOf(a))} / ${words(b, placeOf(b))}`;
  });
  function placeOf(id: string): string {
    const figure = figures.get(id);
    return figure === undefined ? "" : `${pathOf(figure)} ${figure.start + 1}`;
  }
  const reason = because === "" ? {} : { because };
  return (
    <ReasonForm
      title={decide.overrule}
      act="verdict"
      about={pairs.map(({ a, b }) => `${a} ${b}`).join(" ")}
      ready={pair !== undefined && verdict !== ""}
      submit={(why) =>
        deciding.record("decide", {
          kind: "verdict",
          a: pair?.a,
          b: pair?.b,
          verdict,
          ...reason,
          why,
        })
      }
      close={close}
    >
      <div className="fields">
        <Choose
          label={decide.pair}
          value={at}
          set={setAt}
          options={choices.map((choice, index) => [String(index), num(choice)])}
        />
        <Choose
          label={decide.verdict}
          value={verdict}
          set={setVerdict}
          options={[
            ["", decide.choose],
            ...GRAVITY.filter((each) => each !== pair?.verdict).map(
              (each) => [each, codes.verdicts[each].name] as const,
            ),
          ]}
        />
        <Choose
          label={decide.because}
          value={because}
          set={setBecause}
          options={[
            ["", decide.usual],
            ...REASONS.map((each) => [each, verdicts.reasons[each]] as const),
          ]}
        />
      </div>
    </ReasonForm>
  );
}
