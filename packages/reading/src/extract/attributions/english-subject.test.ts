import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Sources of an English text, as `words>cue`, and the words of the source where they are others'. */
function said(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, outlet: "Lina", length: text.length };
  return read({ report, text }).attributions.map(({ quote, source, cue }) => {
    const verb = text.slice(cue.start, cue.end);
    return quote.endsWith(source) ? `${quote}>${verb}` : `${quote}>${verb} (${source})`;
  });
}

test("a subject is found behind one aside after another", () => {
  expect(
    said("The ferry's owner, Castel Lines, which has a licence for 90, disputed the claim."),
  ).toEqual(["Castel Lines>disputed"]);
  expect(said("Others, including the owner of the burnt mill, praised the police.")).toEqual([
    "Others>praised",
  ]);
  expect(
    said(
      "The bishop of Santa Rueda, whose diocese shelters most of them, speaking on Monday, said ten had died.",
    ),
  ).toEqual(["bishop of Santa Rueda>said"]);
  expect(said("Rescuers found ten men, two of them medics, from the mill.")).toEqual([]);
});

test("a toll is disputed as a claim is", () => {
  expect(said("The Dockers' Union disputes the ministry's final toll of 37.")).toEqual([
    "Dockers' Union>disputes",
  ]);
  expect(said("The Dockers' Union disputes the ministry's plan of 37 pages.")).toEqual([]);
});

test("what an aside or a relative clause holds does not speak", () => {
  expect(
    said("A senior officer who was not allowed to speak publicly said that ten had died."),
  ).toEqual(["senior officer>said"]);
  expect(said("A man who answered the phone and declined to give his name said ten died.")).toEqual(
    ["man>said"],
  );
  expect(said("A guard who gave only his first name, Karim, said ten had died.")).toEqual([
    "guard who gave only his first name, Karim>said",
  ]);
  expect(said("UNHRA, the UN refugee body, estimates that 900 have crossed.")).toEqual([
    "UNHRA>estimates",
  ]);
});

test("the noun phrase before a relative speaks, whatever governs it", () => {
  expect(
    said("Suspicion fell on the Sons of Tamar, who had threatened in January to close the port."),
  ).toEqual(["Sons of Tamar>threatened"]);
});

test("a participle goes on with the subject of its clause, and not with that of what was said", () => {
  expect(
    said("Its director, Pia Lund, struck a different note, conceding that ten had died."),
  ).toEqual(["director, Pia Lund>conceding"]);
  expect(
    said("Also on Monday the governor signed a decree, and told reporters that ten had died."),
  ).toEqual(["governor>told"]);
});

test("what is denied and what is insisted on in the next breath are held apart", () => {
  const text = "The owner denied this, insisting that 88 people were on board.";
  const report = { ...EMPTY_REPORT, outlet: "Lina", length: text.length };
  expect(read({ report, text }).attributions.map(({ stance }) => stance)).toEqual([
    "denied",
    "reported",
  ]);
});

test("who denies a deed makes the denial, though no number in it is his", () => {
  const text = "The group rejected any involvement. That was denied by the bomb squad.";
  const report = { ...EMPTY_REPORT, outlet: "Lina", length: text.length };
  expect(
    read({ report, text }).statements.map(({ chain, stance }) => [chain.at(-1)?.source, stance]),
  ).toEqual([
    ["group", "denied"],
    ["bomb squad", "denied"],
  ]);
});

test("documents, tallies and offices with a name behind a comma speak", () => {
  expect(said("Court documents filed on Monday allege that the guards took bribes.")).toEqual([
    "Court documents>allege",
  ]);
  expect(said("The tally lists 212 names.")).toEqual(["tally>lists"]);
  expect(said("Photographs taken by a local reporter and verified by the desk show ten.")).toEqual([
    "Photographs>show",
  ]);
  expect(said("Ten died, according to the governor of Sahl, Musa Idane.")).toEqual([
    "governor of Sahl, Musa Idane>according",
  ]);
  expect(said("A man describing himself as a spokesman said ten had died.")).toEqual(["man>said"]);
});

test("what a relative clause denies ends with it", () => {
  const text = "The port, which had earlier denied any danger, admitted that ten men had died.";
  const report = { ...EMPTY_REPORT, outlet: "Lina", length: text.length };
  expect(read({ report, text }).figures.map(({ stance }) => stance)).toEqual(["reported"]);
});

test("a noun in -s behind “no” or a participle is no verb of speech", () => {
  expect(said("The embassy gave no names of the dead.")).toEqual([]);
  expect(said("The inspector stopped short of naming suspects.")).toEqual([]);
});
