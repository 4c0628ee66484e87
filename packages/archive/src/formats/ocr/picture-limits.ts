/** Pixels of a picture: two pages of a newspaper at 300 dots an inch; more fills the memory. */
export const MOST_PIXELS = 80_000_000;
/** Sureness below which what was found in a picture is no text: leaves and bricks look like letters. */
export const LEAST_SURE = 40;
