import { caseTitle, messages } from "@tarjih/i18n";
import type { Messages } from "@tarjih/i18n";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { px } from "../question/plane.ts";
import type { Scene } from "../scene/scene.ts";
import type { DrawnRow, Drawing } from "./drawing.ts";
import { keyLines } from "./key-lines.ts";
import { PALETTE } from "./palette.ts";
import { partsOf } from "./parts.ts";
import type { Pen } from "./pen.ts";
import { line } from "./pen.ts";
import { isolated, leftToRight, plainWords } from "./plain-words.ts";
import type { PictureSize } from "./size.ts";
import { sourceLine } from "./source-line.ts";
import { wrap } from "./wrap.ts";

/** Sizes of lines against ordinary ones. */
const TITLE = 1.4;
const SMALL = 0.85;
/** From line to line, against the height of the letters; Arabic has more above and below. */
const LEADING = 1.45;
/** Rows of a picture of fixed height spread so far, where there are few. */
const LOOSEST = 1.5;

/** A part of a drawing in its frame: title, answer, rows, keys, source, licence. */
export interface Framed {
  readonly part: number;
  readonly of: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly body: Html;
}

export interface FrameAsked {
  readonly pen: Pen;
  readonly size: PictureSize;
  readonly licence: string | null;
  /** In a document whose own words say case, question, answer and source: the rows and what the shapes mean alone. */
  readonly isBare?: boolean;
}

export function framed(scene: Scene, drawing: Drawing, asked: FrameAsked): readonly Framed[] {
  const { pen, size, licence, isBare = false } = asked;
  const m = messages(pen.lang);
  const room = size.width - size.margin * 2;
  const { letter } = pen;
  const name = caseName(scene, m, pen);
  const around = (...said: Parameters<typeof wrap>): readonly string[] =>
    isBare ? [] : wrap(...said);
  const kicker = around(pen, name, { width: room * 0.8, size: SMALL }, 1);
  const title = around(pen, drawing.title, { width: room, size: TITLE, bold: true }, 3);
  const lead = around(pen, drawing.lead, { width: room }, 3);
  const keys = keyLines(pen, drawing.keys, { width: room, margin: size.margin, size: SMALL });
  const note = wrap(pen, drawing.note, { width: room, size: SMALL }, 4);
  const source = around(
    pen,
    sourceLine(scene, drawing.outlets, m),
    { width: room, size: SMALL },
    4,
  );
  const rights = around(
    pen,
    licence === null ? m.charts.noLicence : m.charts.licence(isolated(licence)),
    { width: room, size: SMALL },
    2,
  );
  const small = letter * SMALL * LEADING;
  const top =
    size.margin +
    kicker.length * small +
    title.length * letter * TITLE * LEADING +
    lead.length * letter * LEADING +
    letter * 0.6;
  const below = letter * 0.8 + keys.lines * small + note.length * small;
  const foot = size.margin + (isBare ? 0 : letter * 0.7 + (source.length + rights.length) * small);
  const axis = drawing.axis * letter;
  const free = size.tallest - top - below - foot - axis;
  const parts = partsOf(drawing.rows, free / letter);
  return parts.map((rows, at): Framed => {
    const tall = rows.reduce((sum, { height }) => sum + height * letter, 0);
    const most = Math.max(
      size.height === null ? 1 : LOOSEST,
      ...rows.map(({ grows = 1 }) => grows),
    );
    const stretch = Math.min(most, Math.max(1, free / tall));
    const bottom = top + tall * stretch;
    const height = size.height ?? Math.ceil(bottom + axis + below + foot);
    const part = parts.length === 1 ? "" : m.charts.part(at + 1, parts.length);
    const draw = { left: size.margin, right: size.width - size.margin };
    return {
      part: at + 1,
      of: parts.length,
      width: size.width,
      height,
      title: [plainWords(drawing.title), part].filter((words) => words !== "").join(" – "),
      description: [
        drawing.lead,
        ...rows.map(({ words }) => words),
        drawing.note,
        source.join(" "),
        rights.join(" "),
      ]
        .map(plainWords)
        .filter((words) => words !== "")
        .join("\n"),
      body: html`${head(part)}${drawing.plot(pen, { ...draw, top, bottom })}${rowsFrom(rows, top, stretch)}${tail(bottom + axis, height)}`,
    };

    function rowsFrom(some: readonly DrawnRow[], from: number, by: number): readonly Html[] {
      let y = from;
      return some.map((row) => {
        const place = { ...draw, top: y, height: row.height * letter * by };
        y += place.height;
        return row.draw(pen, place);
      });
    }
  });

  function head(part: string): Html {
    let y = size.margin;
    const write = (text: string, scale: number, bold: boolean, fill: string): Html => {
      y += letter * scale * LEADING;
      return line(pen, text, { x: start(), y: y - letter * scale * 0.4, size: scale, bold, fill });
    };
    const above = kicker.map((text) => write(text, SMALL, false, PALETTE.soft));
    const beside =
      part === ""
        ? null
        : line(pen, part, {
            x: end(),
            y: y - letter * SMALL * 0.4,
            at: "end",
            size: SMALL,
            fill: PALETTE.soft,
          });
    return html`${above}${beside}${title.map((text) => write(text, TITLE, true, PALETTE.ink))}${lead.map((text) => write(text, 1, false, PALETTE.ink))}`;
  }

  function tail(from: number, height: number): Html {
    let y = from + letter * 0.8;
    const drawn = keys.draw(y, small);
    y += keys.lines * small;
    const small1 = (text: string, fill: string): Html => {
      y += small;
      return line(pen, text, { x: start(), y: y - letter * SMALL * 0.4, size: SMALL, fill });
    };
    const notes = note.map((text) => small1(text, PALETTE.soft));
    y = height - foot + letter * 0.5;
    const edge = isBare
      ? null
      : html`<path
          d="M${px(size.margin)} ${px(y)}H${px(size.width - size.margin)}"
          stroke="${PALETTE.rule}"
        ></path>`;
    return html`${drawn}${notes}${edge}${[...source, ...rights].map((text) => small1(text, PALETTE.soft))}`;
  }

  function start(): number {
    return pen.lang === "ar" ? size.width - size.margin : size.margin;
  }

  function end(): number {
    return size.width - start();
  }
}

function caseName({ data: { weighing, case: info } }: Scene, m: Messages, { lang }: Pen): string {
  const { title, event } = weighing.case;
  const name = caseTitle({ title: title ?? info.title, event: event.name }, lang);
  const named = plainWords(name) || m.dossier.untitled;
  const { start, end } = event;
  if (start === null) return isolated(named);
  const days =
    end === null || end === start
      ? start.slice(0, 10)
      : `${start.slice(0, 10)} – ${end.slice(0, 10)}`;
  return `${isolated(named)} · ${leftToRight(days)}`;
}
