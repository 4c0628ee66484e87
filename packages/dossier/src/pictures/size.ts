/** For what a picture is made: the drawing is `width` units wide, letters are `letter` units high. */
export interface PictureSize {
  readonly name: "print" | "social";
  readonly width: number;
  /** The height that every picture has; null where it is as high as what it shows. */
  readonly height: number | null;
  /** Nothing is higher: what has more rows goes on in a further part. */
  readonly tallest: number;
  readonly letter: number;
  readonly margin: number;
  /** Width on paper; null where it is for screens and a unit is a pixel. */
  readonly millimetres: number | null;
  /** Pixels of a PNG for each unit. */
  readonly scale: number;
}

/** Ten units are 2.5 mm, so that letters of 13 units are 9.2 points: no smaller than the footnotes of a report. */
const PRINT_WIDTH = 640;
/** The width of the text on A4 with margins of 25 mm. */
const PRINT_MILLIMETRES = 160;
/** 230 mm: what A4 leaves for a picture with its caption. */
const PRINT_TALLEST = 920;
/** 640 units at this scale are 1,890 pixels over 160 mm: the 300 dots per inch that printers ask for. */
const PRINT_SCALE = 1890 / PRINT_WIDTH;

/**
 * 4 : 5, the tallest that the feeds of social media show whole, so the largest on a phone. There a picture is some 360
 * points wide, a third of this: letters of 34 units are seen at more than 11 points.
 */
const SOCIAL: PictureSize = {
  name: "social",
  width: 1080,
  height: 1350,
  tallest: 1350,
  letter: 34,
  margin: 56,
  millimetres: null,
  scale: 1,
};

/** In the order in which they are written. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  {
    name: "print",
    width: PRINT_WIDTH,
    height: null,
    tallest: PRINT_TALLEST,
    letter: 13,
    margin: 14,
    millimetres: PRINT_MILLIMETRES,
    scale: PRINT_SCALE,
  },
  SOCIAL,
];
