import { alphaText } from "@tarjih/i18n";
import type { CodersAgreement, SlotAgreement } from "@tarjih/weighing";
import { harmless } from "./harmless.ts";
import { ordered, type Screen } from "./screen.ts";
import { drawTable } from "./table.ts";

/** How far people agree, slot by slot, then what is to be settled between them. */
export function agreementText({ slots, differing }: CodersAgreement, screen: Screen): string {
  const { agreement: say } = screen.say;
  if (slots.length === 0) return `${ordered(say.nobody, screen)}\n`;
  const table = drawTable(
    [
      { head: say.slot },
      { head: say.alpha, numeric: true },
      { head: say.units, numeric: true },
      { head: say.coders, numeric: true },
    ],
    slots.map(({ slot, alpha, units, coders }) => [
      slotName(slot, screen),
      alpha === null ? say.undefined : alphaText(alpha),
      String(units),
      String(coders),
    ]),
    screen,
  );
  const lines = [
    say.note,
    differing.length === 0 ? say.noneDiffering : say.differing(differing.length),
    ...differing.map(({ figure, slot, values }) => {
      const said = values.map(({ who, value }) => `${harmless(who)}: ${harmless(value)}`);
      return `  ${harmless(figure)} · ${slotName(slot, screen)} · ${said.join(" / ")}`;
    }),
  ];
  return `${table}\n${lines.map((line) => `${ordered(line, screen)}\n`).join("")}`;
}

function slotName(slot: SlotAgreement["slot"], screen: Screen): string {
  return slot === "figure" ? screen.say.agreement.figure : screen.say.decisions.slots[slot];
}
