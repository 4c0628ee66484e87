// Who is named in a text: an entry of its own (`@tarjih/reading/persons`), because its names and dictionaries take as long to load
// as a third of the rules, and whoever only reads reports has no use for them.
export { BODY_WORDS } from "./vocabulary/body-words.ts";
export { givenName } from "./vocabulary/given-names.ts";
export { isTownOfPacks } from "./arabic/well-known.ts";
export { isStateOrActor } from "./vocabulary/name-words.ts";
export { loneNamesInNotes } from "./lone-names-in-notes.ts";
export { nameOfSource, namesInNotes, officialAmong } from "./names-said.ts";
export { isEnglishWord } from "./vocabulary/dictionary.ts";
export { publicKey } from "./suspect.ts";
export { calledIn, suspectsIn } from "./suspects-in.ts";
export type { CaseKnows, Standing, Suspect, Suspects, WhyStands, WhySuspect } from "./suspect.ts";
export { personsIn } from "./persons-in.ts";
export type { PersonNamed } from "./persons-in.ts";
export { toldAlone } from "./told-alone.ts";
export { contactsIn } from "./contacts/contacts.ts";
export type { Contact, ContactKind } from "./contacts/contacts.ts";
