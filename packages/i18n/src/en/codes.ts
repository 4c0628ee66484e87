import type {
  AsOfBasis,
  Bound,
  Grade,
  Happened,
  Language,
  LineageKind,
  Measure,
  Mode,
  OpenKind,
  Phase,
  RuleName,
  Severity,
  SourceKind,
  Stance,
  StatementKind,
  Unit,
  Verdict,
} from "@tarjih/reading";

/** A measure as people read it: its name, what counts, and what it must not be merged with. */
export interface MeasureMessages {
  readonly name: string;
  readonly definition: string;
  readonly not: string;
}

/** The way a bound is drawn before (or between) numbers, and its name. */
export interface BoundMessages {
  readonly sign: string;
  readonly name: string;
}

/** Names of every code of the model. */
export interface CodesMessages {
  readonly measures: Readonly<Record<Measure, MeasureMessages>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly bounds: Readonly<Record<Bound, BoundMessages>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly asOfBases: Readonly<Record<AsOfBasis, string>>;
  readonly happened: Readonly<Record<Happened["how"], (when: string) => string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  /** Of a figure whose measure is only the likeliest by the words around it. */
  readonly likely: string;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  /** Groups that every case has; any other group is an actor of the case. */
  readonly groups: Readonly<Record<string, string>>;
  /** Between two groups that one number counts together. */
  readonly and: string;
  readonly rules: Readonly<Record<RuleName, { readonly name: string; readonly what: string }>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<Verdict, { readonly name: string; readonly meaning: string }>>;
  readonly statementKinds: Readonly<Record<StatementKind, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly lineageKinds: Readonly<Record<LineageKind, string>>;
  readonly openKinds: Readonly<Record<OpenKind, string>>;
}

export const codes: CodesMessages = {
  measures: {
    killed: {
      name: "killed",
      definition: "Persons said to have died in the event, or later of what it did to them.",
      not: "Not bodies found (which may be counted twice or belong to another event), not missing.",
    },
    wounded: {
      name: "wounded",
      definition: "Persons said to have been injured and not killed.",
      not: "Not casualties, which may include the dead.",
    },
    missing: {
      name: "missing",
      definition: "Persons whose fate is said to be unknown.",
      not: "Not killed, not captured, not escaped.",
    },
    held: {
      name: "held",
      definition: "Persons in custody at a moment: a stock.",
      not: "Not arrested, which is an act that adds to the stock.",
    },
    arrested: {
      name: "arrested",
      definition: "Persons taken into custody in a period.",
      not: "Not held (a stock), not recaptured, not captured in combat.",
    },
    captured: {
      name: "captured",
      definition: "Members of a party taken by an opposing party in fighting.",
      not: "Not arrested, not hostages, not surrendered.",
    },
    hostage: {
      name: "taken hostage",
      definition: "Persons held to force something from others.",
      not: "Not captured fighters, not prisoners under a court or an administration.",
    },
    surrendered: {
      name: "surrendered",
      definition: "Persons who gave themselves up.",
      not: "Not captured and not arrested, though the same persons may be counted there by others.",
    },
    escaped: {
      name: "escaped",
      definition: "Persons who left custody by themselves, gross: those retaken later included.",
      not: "Not recaptured, not still at large (escaped less recaptured), not released.",
    },
    recaptured: {
      name: "recaptured",
      definition: "Persons who had escaped and were taken again.",
      not: "Not arrested, not captured for the first time.",
    },
    released: {
      name: "released",
      definition: "Persons let go by whoever held them.",
      not: "Not exchanged, not agreed to be released, not escaped.",
    },
    exchanged: {
      name: "exchanged",
      definition: "Persons handed over against others.",
      not: "Not released without a return, not the number agreed on before.",
    },
    displaced: {
      name: "displaced",
      definition: "Persons or families who left their homes because of the event.",
      not: "Not returned; families are not persons.",
    },
    returned: {
      name: "returned",
      definition: "Displaced persons or families who came back.",
      not: "Not the displaced less those who stayed away unless a report says so.",
    },
    destroyed: {
      name: "destroyed",
      definition: "Things said to be lost or beyond repair.",
      not: "Not damaged.",
    },
    damaged: {
      name: "damaged",
      definition: "Things said to be harmed and still standing or usable.",
      not: "Not destroyed.",
    },
    attackers: {
      name: "attackers",
      definition: "Persons said to have taken part in the attack.",
      not: "Not attackers killed or captured, which are parts of it.",
    },
    deployed: {
      name: "deployed",
      definition: "Persons sent to the place by a party.",
      not: "Not attackers, not all members of the party.",
    },
    vehicles: {
      name: "vehicles",
      definition: "Vehicles said to have been used in the event.",
      not: "Not vehicles destroyed or damaged.",
    },
    strikes: {
      name: "strikes",
      definition: "Attacks from the air or by artillery, counted as events.",
      not: "Not munitions, not targets hit.",
    },
    bodies: {
      name: "bodies found",
      definition: "Bodies said to have been found, recovered or received.",
      not: "Not killed: their side, cause and event may be disputed.",
    },
    other: {
      name: "other count",
      definition: "A number of something that no other measure covers.",
      not: "Not merged with anything but the same thing named in the same words.",
    },
  },
  units: {
    persons: "persons",
    families: "families",
    houses: "houses",
    vehicles: "vehicles",
    items: "items",
    events: "events",
    unknown: "unit not said",
  },
  bounds: {
    exact: { sign: "", name: "exact" },
    about: { sign: "≈", name: "about" },
    "at-least": { sign: "≥", name: "at least" },
    "more-than": { sign: ">", name: "more than" },
    "at-most": { sign: "≤", name: "at most" },
    "less-than": { sign: "<", name: "less than" },
    "up-to": { sign: "≤", name: "up to" },
    range: { sign: "–", name: "range" },
    vague: { sign: "~", name: "vague" },
  },
  modes: {
    total: "total so far",
    new: "new since the last count",
    part: "part of another figure",
    held: "held at that moment",
    rate: "rate",
    unknown: "total or part not said",
  },
  phases: {
    planned: "planned",
    agreed: "agreed",
    announced: "announced",
    done: "done",
    unknown: "phase not said",
  },
  happened: {
    on: (when) => `of what happened on ${when}`,
    over: (when) => `counted over ${when}`,
    since: (when) => `counted since ${when}`,
  },
  asOfBases: {
    stated: "stated in the text",
    relative: "worked out from the publication date",
    published: "date of publication",
    assumed: "assumed",
    unknown: "not known",
  },
  stances: {
    asserted: "asserted",
    reported: "reported",
    hedged: "hedged",
    denied: "denied",
    questioned: "questioned",
  },
  likely: "measure only likely",
  sourceKinds: {
    outlet: "outlet",
    agency: "agency",
    body: "body",
    party: "party",
    person: "person",
    document: "document",
    witness: "witness",
    unnamed: "unnamed",
  },
  and: " and ",
  groups: {
    unknown: "group not said",
    persons: "people",
    civilians: "civilians",
    children: "children",
    women: "women",
    men: "men",
    elderly: "elderly people",
    guards: "guards",
    inmates: "inmates",
    detainees: "detainees",
    captives: "captives",
    hostages: "hostages",
    prisoners: "prisoners",
    fighters: "fighters",
    attackers: "attackers",
    soldiers: "soldiers",
    police: "police",
    security: "security forces",
    officers: "officers",
    commanders: "commanders",
    leaders: "leaders",
    staff: "staff",
    protesters: "protesters",
    medics: "medical staff",
    journalists: "journalists",
    "aid-workers": "aid workers",
    students: "students",
    workers: "workers",
    families: "families",
    residents: "residents",
    refugees: "refugees",
    displaced: "displaced people",
    houses: "houses",
    buildings: "buildings",
    shops: "shops",
    schools: "schools",
    hospitals: "hospitals",
    aircraft: "aircraft",
    attacks: "attacks",
    boats: "boats",
    bombs: "bombs and shells",
    drivers: "drivers",
    drones: "drones",
    farmers: "farmers and herders",
    farms: "farms",
    incidents: "incidents",
    protests: "protests",
    firefighters: "firefighters",
    items: "items",
    livestock: "livestock",
    missiles: "missiles",
    rockets: "rockets",
    sailors: "crew members",
    teachers: "teachers",
    villages: "villages",
    weapons: "weapons",
    vehicles: "vehicles",
    tents: "tents",
    strikes: "strikes",
  },
  rules: {
    roots: {
      name: "roots",
      what: "Low and high hold nine tenths of what the independent origins leave possible; best is the number given by one of them that all support most. Each origin counts once, however often it is repeated.",
    },
    range: {
      name: "range",
      what: "Low is the lowest and high the highest value of any independent origin; best is given only where both agree.",
    },
    median: {
      name: "median",
      what: "Best is the middle value of the independent origins, one value each; low and high are their extremes.",
    },
    acled: {
      name: "acled",
      what: "Best is the most conservative figure of the independent origins (tens 10, dozens 12, hundreds 100); nothing bounds it above.",
    },
    ucdp: {
      name: "ucdp",
      what: "Best is the figure of the most reliable origin that is no party; what parties say moves only low and high.",
    },
    airwars: {
      name: "airwars",
      what: "Low and high are the lowest and highest number of the group, with a grade of how well it is supported.",
    },
    ibc: {
      name: "ibc",
      what: "Low and high are the lowest and highest number that two independent origins hold; what one alone says is left out.",
    },
  },
  grades: {
    confirmed: "confirmed",
    fair: "fair",
    weak: "weak",
    contested: "contested",
    discounted: "discounted",
  },
  severities: { info: "note", warning: "warning", error: "error" },
  verdicts: {
    same: { name: "same", meaning: "both say the same value" },
    compatible: { name: "compatible", meaning: "both can be true: their values meet" },
    updated: { name: "updated", meaning: "the same quantity at a later time" },
    "part-of": { name: "part of", meaning: "one counts a part of the other" },
    different: { name: "different", meaning: "they do not speak of the same thing" },
    conflict: { name: "conflict", meaning: "same thing, same time: both cannot be true" },
    undetermined: {
      name: "undetermined",
      meaning: "a fact is missing that would decide between conflict and difference",
    },
  },
  statementKinds: {
    responsibility: "responsibility",
    control: "control",
    warning: "warning",
    denial: "denial",
    explanation: "explanation",
    other: "other",
  },
  languages: {
    ar: "Arabic",
    en: "English",
    mixed: "several languages",
    other: "another language, not read",
    unknown: "language not recognised",
  },
  lineageKinds: {
    copy: "copies",
    "same-origin": "same origin as",
    wire: "wire pickup of",
    translation: "translates",
    version: "later version of",
  },
  openKinds: {
    conflict: "open conflict",
    undetermined: "a fact is missing",
    "single-root": "one origin only",
    asked: "asked and not answered",
    denied: "denied without a number",
    unanswered: "nobody answers",
  },
};
