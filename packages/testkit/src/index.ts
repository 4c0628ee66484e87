export { adapterContract, type AdapterSample } from "./adapter-contract.ts";
export { DEEDS, filled, FRAMES, NUMBERS } from "./english-frames.ts";
export { cellsOf } from "./frame-grid.ts";
export { fixedClock } from "./fixed-clock.ts";
export { goldenView, type GoldenView } from "./golden-view.ts";
export { seeded, type Random } from "./tolls/random.ts";
export { intervalResult, type IntervalResult } from "./tolls/coverage.ts";
export { tollEvent, withoutCredits, type TollEvent } from "./tolls/toll-event.ts";
export { weighFolder, type WeighedFolder } from "./weigh-folder.ts";
