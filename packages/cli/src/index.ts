export { EXIT_CODES, type ExitCodes, type ExitName } from "./exit-codes.ts";
export { createProgram } from "./program.ts";
export type { Shell } from "./shell/shell.ts";
