import fc from "fast-check";

/**
 * Where the drawing of cases begins, in every test that draws some: the same commit gives the same answer on every machine, so what is red was
 * made red by a change. `TARJIH_SEED=7 npx vitest run properties` draws others, and is what to run after a change of weighing.
 */
const SEED = Number(process.env["TARJIH_SEED"] ?? 2031);
if (!Number.isSafeInteger(SEED)) throw new TypeError("TARJIH_SEED is a whole number");
fc.configureGlobal({ seed: SEED });
