import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function said(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, outlet: "Lina", length: text.length };
  return read({ report, text }).attributions.map(({ quote, source }) => `${quote} = ${source}`);
}

test("a pronoun means the subject of a sentence before, where nobody has spoken", () => {
  expect(said("The mayor visited the camp. He said ten had died.")).toEqual(["He = mayor"]);
  expect(said("The ministry closed the gates. It said ten had died.")).toEqual(["It = ministry"]);
  expect(said("Only the priest would talk. He said ten had died.")).toEqual(["He = priest"]);
});

test("nobody is he who is none, and the ministry is not he", () => {
  expect(said("The ministry closed the gates. He said ten had died.")).toEqual([]);
  expect(said("The rain had stopped. He said ten had died.")).toEqual([]);
});

test("who is made to say that he said it is one mention", () => {
  expect(said("A parent told the paper he had counted 43.")).toEqual(["parent = parent"]);
  expect(said("A steward blamed the police, who he said had closed two gates.")).toEqual([
    "steward = steward",
    "he = steward",
  ]);
});

test("whoever was killed says nothing afterwards", () => {
  expect(said("A serviceman was killed. Two others were hurt, he said.")).toEqual([]);
  expect(said("A guard died on Monday. He said two others were hurt.")).toEqual([]);
  expect(said("The mayor was wounded. Two others were killed, he said.")).toEqual(["he = mayor"]);
});

test("nobody is he who are many, or of whom he tells himself", () => {
  expect(said("About 3,000 children have left Olm. He said ten had died.")).toEqual([]);
  expect(
    said(
      "Jo Burd, the spokesman, briefed us. About 3,000 children have left. He said ten had died.",
    ),
  ).toEqual(["He = Jo Burd"]);
  expect(said("One teacher has left Olm. She said ten had died.")).toEqual(["She = One teacher"]);
  expect(said("“A girl was hurt in Olm. Ten others were killed,” she said.")).toEqual([]);
  expect(said("In Olm, a girl was hurt after ten others were killed,” she said.")).toEqual([]);
  expect(said("The mayor visited “the dark camp”. He said ten had died.")).toEqual(["He = mayor"]);
});
