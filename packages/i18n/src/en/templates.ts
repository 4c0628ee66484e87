/** Words about a team's template for its dossiers. */
export interface TemplatesMessages {
  readonly option: string;
  readonly example: string;
  /** `{sections}` are their names. */
  readonly leftOut: string;
  readonly logo: Readonly<
    Record<"too-large" | "neither" | "active" | "no-size" | "missing", string>
  >;
}

export const templates: TemplatesMessages = {
  option: "a team's name, logo, colours, order of sections and footer",
  example: "with the name and the colours of a team",
  leftOut: "Left out of this file by those who publish it: {sections}.",
  logo: {
    "too-large": "the logo is larger than 200 kB",
    neither: "the logo is neither a PNG nor an SVG file",
    active: "the logo holds scripts, links or parts that are loaded from elsewhere; take them out",
    "no-size": "the logo does not say how wide and high it is",
    missing: "there is no such logo; its path starts at the template",
  },
};
