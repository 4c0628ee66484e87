/** Names of files, which programs put where a document has no title of its own ("pdf.html", "Microsoft Word - a.doc"). */
const FILE =
  /^(?:Microsoft (?:Word|PowerPoint|Excel) - .*|(?:untitled|document|unbenannt)[ \d-]*|\S*[^\s.]\.(?:html?|pdf|docx?|odt|rtf|txt|md|pptx?|xlsx?|csv|indd|pages|tex|png|jpe?g))$/iu;

/** The title that a document says it has, as part of a report's description; a program's name for it is none. */
export function documentTitle(said: string): { readonly title?: string } {
  const title = said.trim();
  return title === "" || FILE.test(title) ? {} : { title };
}
