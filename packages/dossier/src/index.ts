export { renderDossier } from "./render.ts";
export { loadAssets } from "./assets/load-assets.ts";
export { verifyDossier } from "./verify/verify.ts";
export { maskInput } from "./mask/mask.ts";
export type { Masked } from "./mask/mask.ts";
export type { DossierCheck } from "./verify/verify.ts";
export type { DossierProblem } from "./verify/problem.ts";
export type { Assets, DossierInput, FontFace, Program } from "./scene/data.ts";
