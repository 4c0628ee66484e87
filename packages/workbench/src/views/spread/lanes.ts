/** From top to bottom, as pixels of the drawing. */
export type Extent = readonly [top: number, bottom: number];

/** In which of the lanes beside each other each stands, so that none covers another: the first that is free, from the first on. */
export function lanesOf(extents: readonly Extent[]): readonly number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const [top, bottom] = extent;
    const isFree = (lane: readonly Extent[]): boolean =>
      lane.every(([from, to]) => bottom <= from || to <= top);
    const found = lanes.findIndex(isFree);
    const at = found === -1 ? lanes.length : found;
    (lanes[at] ??= []).push(extent);
    return at;
  });
}
