import type { Html } from "../markup/html.ts";
import type { Pen } from "./pen.ts";

/** What a picture shows, before it is cut into parts and put into its frame. */
export interface Drawing {
  /** Of the file: of our own words alone, as a name of the case in it could be one that is hidden. */
  readonly name: string;
  readonly title: string;
  /** The answer in one line, below the title. */
  readonly lead: string;
  readonly rows: readonly DrawnRow[];
  /** Below the rows: what the shapes are. */
  readonly keys: readonly Key[];
  /** Below the keys. */
  readonly note: string;
  /** Whose words these are, shortest first. */
  readonly outlets: readonly string[];
  /** What lies behind all rows of a part, and the axis below them. */
  readonly plot: (pen: Pen, place: PlotPlace) => Html;
  /** Height of the axis, in letters. */
  readonly axis: number;
}

export interface DrawnRow {
  /** In letters. */
  readonly height: number;
  /** So many times as high it becomes where there is room. */
  readonly grows?: number;
  readonly draw: (pen: Pen, place: RowPlace) => Html;
  /** The row in words, for whoever does not see the picture. */
  readonly words: string;
}

export interface RowPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

export interface PlotPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A shape and what it means; `width` in letters. */
export interface Key {
  readonly width: number;
  readonly draw: (pen: Pen, left: number, y: number) => Html;
  readonly words: string;
}
