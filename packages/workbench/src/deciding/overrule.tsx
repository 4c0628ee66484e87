import { asOfText, GRAVITY, valueText } from "@tarjih/dossier";
import { REASONS, type Figure, type Pair } from "@tarjih/reading";
import { useState, type ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import { Choose } from "./field.tsx";
import { ReasonForm } from "./reason-form.tsx";
import type { Deciding } from "./use-deciding.ts";

/** What two figures are to each other, whatever was computed. */
export function Overrule({
  pairs,
  figures,
  deciding,
  close,
}: {
  /** Those of which the same was computed; one of them is overruled. */
  readonly pairs: readonly Pair[];
  readonly figures: ReadonlyMap<string, Figure>;
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
  const words = (id: string): string => {
    const figure = figures.get(id);
    return figure === undefined ? id : `${valueText(figure)} (${asOfText(figure)})`;
  };
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
          options={pairs.map(({ a, b }, index) => [
            String(index),
            num(`${words(a)} / ${words(b)}`),
          ])}
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
