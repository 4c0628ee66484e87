import { noneOf } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Vehicles, ordnance, deeds and sites, where no predicate of destruction took them. */
export const englishThingFigures: readonly FigureRule[] = [
  {
    id: "en.figure.vehicles",
    pattern: "c:count+vehicle",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.vehicles"), "inherit", "en.figure.vehicles", {
          phase: "done",
          otherwise: "vehicles",
        }),
      ),
    why: "'Gunmen in four pickup trucks', '22 trucks crossed': vehicles are a measure of their own.",
    hits: [
      ["Gunmen in four pickup trucks came to the market.", "vehicles vehicles 4"],
      ["22 trucks crossed the border.", "vehicles vehicles 22"],
      ["The army destroyed six tanks and two trucks.", "destroyed vehicles 2"],
    ],
    misses: ["Gunmen came in trucks.", "The fire destroyed four trucks."],
  },
  {
    id: "en.figure.ordnance",
    pattern: "c:count+ordnance",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.ordnance"), "inherit", "en.figure.ordnance", {
          phase: "done",
          otherwise: "other",
        }),
      ),
    why: "'Two missiles landed': what is fired or falls is counted as it is.",
    hits: [
      ["Two missiles landed near the market.", "other missiles 2"],
      ["The ship was hit by three rockets.", "other rockets 3"],
    ],
    misses: ["Missiles landed near the market.", "The army shot down two drones."],
  },
  {
    id: "en.figure.deeds",
    pattern:
      "=out|=conducted|=launched|=recorded|=documented|=mounted|=staged|=counted|=logged|=registered|=observed|=verified|=repelled|=repulsed|=back|=reported c:count+deed",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.deeds"), "other", "en.figure.deeds", {
          phase: "done",
        }),
      ),
    why: "'carried out 46 operations', 'recorded 17 attacks': events are counted.",
    hits: [
      ["The ministry carried out 46 operations.", "other attacks 46"],
      ["It recorded 17 attacks.", "other attacks 17"],
    ],
    misses: ["It was the third of its attacks.", "He survived two operations."],
  },
  {
    id: "en.figure.sites",
    pattern: `c:count+site ${GAP}{0,3} =closed|=shut|=reopened|=flooded|=looted|=occupied|=emptied`,
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.sites"), "other", "en.figure.sites", {
          phase: "done",
        }),
      ),
    why: "'Eighteen schools are closed', 'three villages were flooded': counted for what became of them.",
    hits: [
      ["Eighteen schools are closed.", "other schools 18"],
      ["Three villages were flooded.", "other villages 3"],
    ],
    misses: ["Eighteen schools stand in the town.", "The schools are closed."],
  },
  {
    id: "en.figure.no-site",
    pattern: `z:neg-word n:site aux{1,3} =closed|=flooded|=looted|=occupied|=emptied`,
    read: (m) => {
      const [z, noun] = [m.get("z"), m.get("n")];
      return z === null || noun === null
        ? null
        : drafts(
            draft(noneOf(noun, z.start, "en.figure.no-site"), "other", "en.figure.no-site", {
              denied: true,
              phase: "done",
            }),
          );
    },
    why: "'No village has been flooded': none, said so.",
    hits: [
      ["So far, no village has been flooded.", "other villages 0 denied"],
      ["No schools were closed.", "other schools 0 denied"],
    ],
    misses: ["A village has been flooded.", "No village lies there."],
  },
];
