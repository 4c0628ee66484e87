import type { LexiconLine } from "../../../text/lexicon.ts";
import { noun } from "./noun-lines.ts";

/**
 * One person, told by what he does: "a postman was killed", "the conductor and two passengers". Their plurals need no list, for a
 * number stands before them; an article stands before anything.
 */
export const englishCallings: readonly LexiconLine[] = [
  ...noun(
    "postman postwoman milkman conductor signalman lineman linesman switchman pointsman brakeman bargeman storeman quarryman lifeboatman doorman ticket-seller fitter roofer plasterer farmhand apprentice operator supervisor telephonist librarian barmaid bartender chef dishwasher stevedore machinist milliner locksmith watchmaker clockmaker jeweller bookseller fishmonger greengrocer shopgirl salesman saleswoman seller hairdresser dressmaker roadworker steward stewardess attendant surveyor geologist picker loader",
    "-",
    "workers",
  ),
  ...noun(
    "beekeeper goatherd cowherd swineherd shepherdess herdswoman beekeeper grower sharecropper",
    "-",
    "farmers",
  ),
  ...noun("bosun boatswain skipper helmsman coxswain oiler", "-", "sailors"),
  ...noun("muleteer tram-driver motorman chauffeur", "-", "drivers"),
  ...noun("vaccinator logistician", "-", "aid-workers", "persons", { tags: ["staff"] }),
  ...noun("radiographer paediatrician pediatrician gynaecologist", "-", "medics"),
  ...noun("schoolmaster schoolmistress headmistress headteacher tutor", "-", "teachers"),
  ...noun("ranger gamekeeper wardress doorkeeper turnkey nightwatchman", "-", "guards"),
  ...noun("detective", "-", "police", "persons", { tags: ["member"] }),
  ...noun("guardsman rifleman signaller winchman bandsman", "-", "soldiers", "persons", {
    tags: ["member"],
  }),
  ...noun("announcer presenter correspondent columnist camerawoman", "-", "journalists"),
  ...noun("leader chieftain headman", "-", "leaders"),
  ...noun(
    "bishop archbishop pastor chaplain nun rabbi sheikh vicar preacher catechist sexton sacristan seminarian missionary abbot muezzin minister candidate prosecutor magistrate consul ambassador secretary",
    "-",
    "unknown",
  ),
  ...noun(
    "instructor trainee mediator negotiator accountant businessman businesswoman landowner landlord motorcyclist biker jogger skier climber mountaineer backpacker holidaymaker beggar stowaway settler striker robber burglar thief owner poet drummer dancer violinist pianist organist editor researcher scientist archaeologist veterinarian vet guide",
    "-",
    "unknown",
  ),
  ...noun(
    "aunt grandson stepson stepdaughter stepfather stepmother widower",
    "-",
    "unknown",
    "persons",
    {
      tags: ["kin"],
    },
  ),
  ...noun("lad", "-", "children"),
];

const CALLINGS: ReadonlySet<string> = new Set(
  englishCallings.flatMap(([words]) => words.split(" ")),
);

export function isCalling(word: string): boolean {
  return CALLINGS.has(word);
}
