export { adapterContract, type AdapterSample } from "./adapter-contract.ts";
export { fixedClock } from "./fixed-clock.ts";
export { goldenView, type GoldenView } from "./golden-view.ts";
export { weighFolder, type WeighedFolder } from "./weigh-folder.ts";
