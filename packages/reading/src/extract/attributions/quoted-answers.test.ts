import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function sources(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en",
    outlet: "Lake Radio",
    length: text.length,
  } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, chain }) => `${quote} ${chain.at(-1)?.source ?? ""}`,
  );
}

const INTERVIEW = `Mara Tor, captain of the Heron, talks to Lake Radio.

How many people did you bring in?

"Two hundred and eighty people, from a wreck."

Were there deaths?

"Yes. On the deck five people died."

The coastguard speaks of three dead.

"The coastguard was not there. Seven people died."

And the crew?

"Two of them were wounded."`;

test("who is introduced before the questions gives the answers in quotation marks", () => {
  const found = sources(INTERVIEW);
  expect(found).toContain("five Mara Tor");
  expect(found).toContain("Seven Mara Tor");
  expect(found).toContain("three coastguard");
});

test("two questions and their quotations are no interview", () => {
  const short = INTERVIEW.split("\n\n").slice(0, 5).join("\n\n");
  expect(sources(short)).not.toContain("five Mara Tor");
});
