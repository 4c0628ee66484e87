import type { ContentWarning } from "@tarjih/reading";

/** Words that stand before a text which can hurt whoever reads it. */
export interface WarningsMessages {
  readonly title: string;
  readonly kinds: Readonly<Record<ContentWarning, string>>;
  readonly show: string;
  readonly option: string;
  readonly example: string;
}

export const warnings: WarningsMessages = {
  title: "Content warning",
  kinds: {
    children: "harm to children",
    death: "death",
    graphic: "graphic description of violence",
    hate: "hate speech",
    "sexual-violence": "sexual violence",
    torture: "torture",
  },
  show: "Show the text",
  option: "warn readers of these reports; may be given several times",
  example: "reports with a warning before their text",
};
