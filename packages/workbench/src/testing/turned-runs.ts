import type { Page } from "playwright-core";

/**
 * In the page: names of files, days and ids whose letters do not stand from left to right on the screen, each with the
 * element around it. What a report says is its own; of what is shown without being on the page (choices, titles) a copy
 * is looked at.
 */
const TURNED = `(() => {
  const runs = /[A-Za-z0-9][A-Za-z0-9._\\/@:+\\u2066-\\u2069-]*[A-Za-z0-9]/g;
  const own = ".paper .text, blockquote, q, pre, textarea, .passage, .hush, script, style";
  const range = document.createRange();
  const turnedIn = (node) => [...node.data.matchAll(runs)].map((run) => {
    let last = null;
    for (let at = run.index; at < run.index + run[0].length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (last !== null && Math.abs(box.top - last.top) < 3 && box.left < last.left) return run[0];
      last = box;
    }
    return "";
  }).filter((run) => run !== "");
  const copies = [];
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.nodeType === 3 ? node.parentElement : node;
    if (around.closest(own) !== null) continue;
    if (node.nodeType !== 3) {
      if (node.title) copies.push([node.title, node]);
    } else if (around.closest("option") !== null) copies.push([node.data, around]);
    else found.push(...turnedIn(node).map((run) => run + " in " + around.outerHTML));
  }
  const probe = document.createElement("div");
  probe.style.cssText = "position:fixed;inset-block-start:0;white-space:nowrap";
  document.body.append(probe);
  for (const [text, of] of copies) {
    probe.dir = getComputedStyle(of).direction;
    probe.textContent = text;
    found.push(...turnedIn(probe.firstChild).map((run) => run + " in " + of.outerHTML));
  }
  probe.remove();
  return found;
})()`;

/** What stands in the wrong order on the screen. */
export async function turnedRuns(page: Page): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(TURNED);
  if (!Array.isArray(found)) throw new Error("the page gave no answer");
  return found.map(String);
}
