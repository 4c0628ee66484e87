import { useEffect, useRef, useState, type RefObject } from "react";

/** On paper and before anything is measured. */
const USUAL = 900;
/** Narrower than that a picture scrolls in its own box. */
const NARROWEST = 320;

/** Width of an element, as it is now: pictures are drawn for it, so that their letters keep their size. */
export function useWidth<E extends HTMLElement>(
  narrowest: number = NARROWEST,
): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const inner = entry?.contentRect.width ?? 0;
      if (inner > 0) setWidth(Math.max(narrowest, Math.floor(inner)));
    });
    watch.observe(measured);
    return () => {
      watch.disconnect();
    };
  }, [narrowest]);
  return [element, width];
}
