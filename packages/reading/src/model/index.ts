export * from "./passage.ts";
export * from "./report.ts";
export * from "./source.ts";
export * from "./figure.ts";
export * from "./claims.ts";
export * from "./finding.ts";
export * from "./case.ts";
export * from "./weighing.ts";
