import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function sides(text: string, outlet: string | null = null): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "en", length: text.length, outlet } as const;
  return read({ report, text }).figures.map(
    ({ quote, group, side }) => `${quote} ${group} ${side ?? "-"}`,
  );
}

test.each([
  ["The Front published its own losses on Monday: 14 dead.", ["14 Front own"]],
  ["Its own losses, the Front said, were 14 dead.", ["14 Front own"]],
  [
    "The Front put its own dead at seven and the army's at 60.",
    ["seven Front own", "60 unknown -"],
  ],
  [
    "The army killed 40 rebels, the Defence Ministry said, and its own losses were nine dead.",
    ["40 fighters foe", "nine Defence Ministry own"],
  ],
  [
    "The army hit a store, a spokesman, Colonel Adham Sirri, said. He put the army's own losses on Tuesday at three dead.",
    ["three soldiers own"],
  ],
  // of whom they are told, and not of who tells it
  [
    "The ministry accused the Front of hiding its own losses, 30 dead, in the tunnel.",
    ["30 unknown -"],
  ],
  [
    "The Front said 16 of its fighters died and accused the ministry of hiding its own losses, 30 dead.",
    ["16 Front own", "30 unknown -"],
  ],
  ["The ministry said the Front had hidden its losses, 30 dead.", ["30 unknown -"]],
  ["The Front hid its own losses, 30 dead, the ministry said.", ["30 unknown -"]],
  [
    "The army, which never publishes its own losses, said nine rebels were killed.",
    ["nine fighters foe"],
  ],
  [
    "The army put its losses at four dead and the enemy's at 70.",
    ["four soldiers -", "70 unknown foe"],
  ],
])("own losses are those of whoever has them: %s", (text, found) => {
  expect(sides(text)).toEqual(found);
});

test.each([
  ["The Defence Post", "The Hill Front said nine fighters were killed on Monday.", "-"],
  ["Army Times", "The clinic said nine gunmen were wounded.", "-"],
  ["The Defence Post", "Nine militants were killed on Monday.", "-"],
  ["Ministry of Defence", "Nine militants were killed on Monday.", "foe"],
  ["Defence Ministry press office", "Nine militants were killed on Monday.", "foe"],
])("who prints is no side: %s: %s", (outlet, text, side) => {
  expect(sides(text, outlet).map((one) => one.split(" ").at(-1))).toEqual([side]);
});

test.each([
  ["The army said two pro-government fighters were killed.", "-"],
  ["The army said 12 allied fighters were wounded.", "-"],
  ["The Interior Ministry said nine fighters loyal to the council were killed.", "-"],
  ["The army said 12 masked fighters were wounded.", "foe"],
])("fighters on the state's own side are no foes of it: %s", (text, side) => {
  expect(sides(text).map((one) => one.split(" ").at(-1))).toEqual([side]);
});
