import type { Figure } from "../model/figure.ts";

/** A figure as the `hits` of rules write it: `killed civilians >=20`, `escaped inmates 0 denied`. */
export function describeFigure(figure: Figure): string {
  const { measure, group, low, high, bound, mode, stance } = figure;
  const value = {
    exact: `${low}`,
    about: `~${low}`,
    "at-least": `>=${low}`,
    "more-than": `>${low}`,
    "at-most": `<=${high}`,
    "less-than": `<${high}`,
    "up-to": `≤${high}`,
    range: `${low}-${high}`,
    vague: `${low}..${high ?? ""}`,
  }[bound];
  const said = [measure, group, value];
  if (mode === "total" || mode === "part" || mode === "new") said.push(mode);
  if (stance === "denied") said.push("denied");
  return said.join(" ");
}
