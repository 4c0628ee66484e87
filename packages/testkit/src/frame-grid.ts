import { EMPTY_REPORT, reader, type Figure } from "@tarjih/reading";

/** A frame with what is read of its numbers, and what it was read with. */
export interface Cell {
  readonly frame: string;
  readonly measure: string;
  readonly text: string;
  readonly expected: string;
}

/** One reader for all cells: each new one indexes all names again. */
const reading = reader();

type Slots = Readonly<Record<string, string>>;

/** All sentences of a table of frames: each frame with each measure and each form of number. The format stands at its head. */
export function cellsOf(table: string): readonly Cell[] {
  const measures: [string, Slots][] = [];
  const forms: Slots[] = [];
  const cells: Cell[] = [];
  for (const line of table.split("\n")) {
    if (line.startsWith("@ ")) {
      const [, measure = "", ...slots] = line.split(" ");
      measures.push([measure, slotsOf(slots)]);
    } else if (line.startsWith("% ")) forms.push(slotsOf(line.split(" ").slice(1)));
    else if (line !== "" && !line.startsWith("#")) {
      const [frame = "", expected = "", only] = line.split(" => ");
      const among = only?.replace("m:", "").split(",");
      for (const [measure, slots] of measures) {
        if (among?.includes(measure) === false) continue;
        for (const form of forms)
          cells.push({ frame, measure, expected, text: filled(frame, { ...slots, ...form }) });
      }
    }
  }
  return cells;
}

function slotsOf(parts: readonly string[]): Slots {
  return Object.fromEntries(
    parts.map((part) => {
      const [name = "", value = ""] = part.split("=");
      return [name, value.replaceAll("_", " ")];
    }),
  );
}

function filled(frame: string, slots: Slots): string {
  return frame.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);
}

/** What was read of a cell's numbers where that is not what is expected of them; null where it is. */
export function misread({ text, measure, expected }: Cell, lang: "ar" | "en"): string | null {
  const figures = [
    ...reading({
      report: {
        ...EMPTY_REPORT,
        id: "r1",
        lang,
        outlet: "X",
        published: "2032-06-08",
        length: text.length,
      },
      text,
    }).figures,
  ];
  const got: string[] = [];
  let right = true;
  for (const one of expected.split(" ")) {
    const [number = "", answers = ""] = one.includes(":") ? one.split(":") : ["12", one];
    const at = figures.findIndex((figure) => isOf(figure, number));
    const figure = at < 0 ? undefined : figures.splice(at, 1)[0];
    const said = figure === undefined ? "0" : answerOf(figure, measure);
    got.push(`${number}:${said}`);
    right &&= answers === "*" || answers.split("|").includes(said);
  }
  for (const figure of figures) got.push(`also ${figure.quote}:${answerOf(figure, measure)}`);
  return right && figures.length === 0 ? null : got.join(" ");
}

function isOf({ low, high }: Figure, number: string): boolean {
  const [from, to = from] = number.split("-");
  return number.includes("-")
    ? String(low) === from && String(high) === to
    : String(low) === from || String(high) === from;
}

const BOUNDS: Readonly<Record<Figure["bound"], string>> = {
  exact: "",
  "at-least": ">=",
  "more-than": ">",
  "at-most": "<=",
  "less-than": "<",
  "up-to": "<u",
  about: "~",
  range: "#",
  vague: "v",
};
const STANCES: Readonly<Record<Figure["stance"], string>> = {
  asserted: "a",
  reported: "a",
  hedged: "h",
  denied: "d",
  questioned: "q",
};
const MODES: Readonly<Partial<Record<Figure["mode"], string>>> = { rate: "r", part: "t", new: "n" };

/** A figure as the table writes it. */
function answerOf({ measure, stance, mode, phase, event, bound }: Figure, asked: string): string {
  const promised = phase === "planned" || phase === "agreed" || phase === "announced";
  const same = measure === asked || (asked === "arrested" && measure === "held");
  return [
    STANCES[stance],
    MODES[mode] ?? "",
    promised ? "p" : "",
    event === "main" ? "" : "e",
    same ? "" : measure === "other" ? "x" : `W(${measure})`,
    BOUNDS[bound],
  ].join("");
}
