import type { BrowserContext, Page } from "playwright-core";

/** Pixels of a block; small enough for a column of the ledger, large enough for another font. */
const BLOCK = 40;
/** A block is another when its ink is this much more or less, of fifteen. */
const OTHER = 3;
/** Share of blocks that may be others: words run a little longer in another version of a font. */
const MOST_OTHER = 0.14;

/**
 * The layout of what is on the screen: ink of each block as one digit in base 16, a line for each row of blocks.
 * Letters are lost in it, columns, panels and their sides are not.
 */
export async function lookOf(page: Page): Promise<string> {
  const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
  const canvas = await canvasOf(page);
  const address = `data:image/png;base64,${picture.toString("base64")}`;
  const look: unknown = await canvas.evaluate(shrunk, { address, block: BLOCK });
  return String(look);
}

const canvases = new WeakMap<BrowserContext, Page>();

/** A page of its own, for all pictures: that of the workbench may show none from elsewhere. */
async function canvasOf(page: Page): Promise<Page> {
  const context = page.context();
  const before = canvases.get(context);
  if (before !== undefined) return before;
  const canvas = await context.newPage();
  canvases.set(context, canvas);
  // A page that is behind another is drawn once a second: each click in it took one to two.
  await page.bringToFront();
  return canvas;
}

/** Whether two layouts are the same to the eye that squints. */
export function isSameLook(a: string, b: string): boolean {
  const [rowsA, rowsB] = [a.trim().split("\n"), b.trim().split("\n")];
  if (rowsA.length !== rowsB.length) return false;
  const pairs = rowsA.flatMap((row, y) =>
    [...row].map((digit, x) => [digit, rowsB[y]?.[x] ?? ""] as const),
  );
  const others = pairs.filter(
    ([one, other]) => Math.abs(Number.parseInt(one, 16) - Number.parseInt(other, 16)) >= OTHER,
  );
  return others.length / pairs.length <= MOST_OTHER;
}

async function shrunk({
  address,
  block,
}: {
  readonly address: string;
  readonly block: number;
}): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d");
  if (context === null) return "";
  context.drawImage(image, 0, 0);
  const lines: string[] = [];
  for (let y = 0; y + block <= image.height; y += block) {
    let line = "";
    for (let x = 0; x + block <= image.width; x += block) {
      const { data } = context.getImageData(x, y, block, block);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) ink += 255 - (data[at + 1] ?? 255);
      // A line of text covers a fifth of a block at most: the scale ends where letters are dense.
      const share = ink / (block * block * 255);
      line += Math.min(15, Math.round(share * 60)).toString(16);
    }
    lines.push(line);
  }
  return `${lines.join("\n")}\n`;
}
