/** Where something stands on the screen. */
export type Box = Pick<DOMRect, "left" | "top" | "width" | "height">;

/** As one sees it: to the left is to the left in Arabic too. */
const WAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);
/** So much nearer must be what stands aside to be taken before what lies straight ahead: a column is kept. */
const ASIDE = 4;

/** Which of the boxes one comes to from `from` with a key; -1 where none lies that way. */
export function boxBeside(from: Box, boxes: readonly Box[], key: string): number {
  const way = WAYS.get(key);
  if (way === undefined) return -1;
  const [dx, dy] = way;
  let nearest = -1;
  let least = Infinity;
  for (const [at, box] of boxes.entries()) {
    const ahead = dx * (box.left - from.left) + dy * (box.top - from.top);
    if (ahead <= 1) continue;
    const aside = dx === 0 ? Math.abs(box.left - from.left) : Math.abs(box.top - from.top);
    const cost = ahead + ASIDE * aside;
    if (cost < least) [nearest, least] = [at, cost];
  }
  return nearest;
}

/** What one goes to within the ledger: questions, values, and what says that there are more. */
const PLACES = ".asked a, .saying, .more";

/** What was in focus last, by its address: the one stop of the ledger, and where one comes back to. */
let last: string | null = null;

/** Where one comes back to, while it is drawn. */
export function lastPlace(scroller: Element): HTMLElement | undefined {
  return [...scroller.querySelectorAll<HTMLElement>(PLACES)].find(
    (place) => addressIn(place) === last,
  );
}

/** Tab reaches the ledger once, wherever one was in it: arrow keys do the rest. */
export function keepPlace({
  target,
  currentTarget,
}: {
  readonly target: EventTarget;
  readonly currentTarget: Element;
}): void {
  if (!(target instanceof HTMLElement) || !target.matches(PLACES)) return;
  for (const stop of currentTarget.querySelectorAll<HTMLElement>(`:is(${PLACES})[tabindex="0"]`)) {
    stop.tabIndex = -1;
  }
  target.tabIndex = 0;
  last = addressIn(target);
}

function addressIn(place: Element): string | null {
  return place.getAttribute("href");
}

/** Moves the focus from value to value; what no value lies beyond is left to the browser, which scrolls there. */
export function stepByArrow(event: {
  readonly key: string;
  readonly target: EventTarget;
  readonly currentTarget: Element;
  readonly preventDefault: () => void;
}): void {
  const { key, target, currentTarget } = event;
  if (!WAYS.has(key) || !(target instanceof Element) || !target.matches(PLACES)) return;
  // To the side one stays in the row, however high its values are.
  const isAcross = key === "ArrowLeft" || key === "ArrowRight";
  const within = isAcross ? (target.closest(".row") ?? currentTarget) : currentTarget;
  const places = [...within.querySelectorAll<HTMLElement>(PLACES)];
  const boxes = places.map((place) => place.getBoundingClientRect());
  const next = places[boxBeside(target.getBoundingClientRect(), boxes, key)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
}
