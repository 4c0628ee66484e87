import type { LexiconLine } from "../../text/lexicon.ts";

/** Nouns that can head an English source; tags as in `lang/ar/speakers.ts`. */
export const englishSpeakers: readonly LexiconLine[] = [
  [
    "spokesman spokeswoman spokesperson spokespersons spokesmen official officials commander commanders minister ministers governor mayor director chief head president envoy ambassador officer officers doctor doctors medic medics lawyer lawyers analyst analysts expert experts activist activists leader leaders leadership deputy general colonel captain representative representatives correspondent sheikh rector bishop archbishop priest imam clerk clerks heads chiefs governors mayors directors prosecutor prosecutors judge judges presidents lieutenant-colonel master captains bodyguard bodyguards headman headmen headmaster lawmen analyst pilots pilot monk nun vicar rabbi cleric clerics mullah imams sheikhs counsel barrister solicitor owner owners magnate presenter anchor magistrate coroner surgeon nurse nurses negotiator negotiators mediator mediators researcher researchers investigator investigators secretary chair chairman chairwoman chairperson coordinator superintendent inspector sergeant corporal major lieutenant brigadier admiral skipper manager engineer teacher schoolteacher professor economist diplomat diplomats lawmaker lawmakers senator politician journalist journalists reporter reporters editor aide adviser advisor counsellor elder elders organiser organisers organizer organizers volunteer volunteers paramedic paramedics pharmacist historian campaigner campaigners defector militant deputy councillor warden wardens caretaker shopkeeper trader farmer fisherman driver neighbour neighbor neighbours neighbors cousin uncle aunt brother-in-law sister father mother brother friend colleague colleagues envoys undersecretary consul attorney attorneys physician midwife undertaker gravedigger",
    { tags: ["office"], source: "person" },
  ],
  [
    "source sources reports accounts rumours rumors others some several many observers insiders critics",
    { tags: ["anon"], source: "unnamed" },
  ],
  [
    "witness witnesses eyewitness eyewitnesses resident residents survivor survivors villager villagers relatives locals ppl readers parents passengers",
    { tags: ["anon", "witness"], source: "witness" },
  ],
  [
    "statement report document note communique investigation inquiry study video footage records record ledger log minutes memo letter files list pictures images imagery photographs photos data inventory survey audit transcript dossier bulletin register registers documents findings conclusions testimony testimonies analysis ruling verdict indictment cable email emails poll census probe copy map maps exhibit logs logbook recording recordings tape tapes clip clips intercept intercepts screenshot screenshots chart charts table tables affidavit lawsuit filing filings petition complaint memorandum autopsy post-mortem postmortem scan scans tests telemetry review assessment assessments surveys inquiries studies reviews manifest notes diary diaries invoice invoices leaflet leaflets notice entry readings sensors dispatch dispatches update sitrep factsheet dashboard dashboards tracker trackers database spreadsheet simulation model models appraisal audits cables letters communiqué website pamphlet brochure transcripts receipts receipt registry registries roster rosters ledger ledgers docket notebook notebooks blackboard whiteboard release releases handout handouts tweet tweets affidavits voicemail telegram telegrams thread webpage",
    { tags: ["document"], source: "document" },
  ],
  [
    "ministry ministries agencies government authorities council committee commission office agency organisation organization observatory monitor network centre center hospital police union court mission department administration municipality charity group defence defense authority coastguard service services bureau directorate unit panel tribunal parliament cabinet embassy consulate university institute foundation association federation collective parish church clinic watchdog assembly congress senate presidency palace prosecution inquest ombudsman company operator navy team partners desk secretariat inspectorate management",
    { tags: ["body-noun"], source: "body" },
  ],
  [
    "army military forces militia militias brigade brigades movement coalition front rebels insurgents militants guards enemy opposition regime faction factions side sides kidnappers hijackers attackers captors gunmen separatists tribe clan force mutineers outlaws smugglers paramilitaries command leadership",
    { tags: ["party-noun"], source: "party" },
  ],
  [
    "newspaper channel channels website broadcaster magazine daily television tv media radio station paper papers blog page pages outlet outlets",
    { tags: ["outlet-noun"], source: "outlet" },
  ],
  ["spokesman spokeswoman spokesperson spox", { tags: ["office", "spokes"], source: "person" }],
];
