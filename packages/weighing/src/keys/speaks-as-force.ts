/** Those by whom a side fights, called its own: "our fighters", `مقاتلينا`. */
const OURS_EN =
  /\bour\s+(?:(?:brave|valiant|armed|heroic)\s+)?(?:fighters|forces|troops|soldiers|mujahide+n|units|gunners)\b|\bour\s+men\s+(?:attacked|ambushed|clashed|engaged|stormed|killed|fought)\b/iu;
const OURS_AR =
  /(?<!\p{L})[وفبل]?(?:مقاتل[يو]?|مجاهد[يو]?|قوات|جنود|وحدات)نا(?!\p{L})|(?<!\p{L})[وف]?(?:اشتبك|هاجم|اقتحم|كمن|قاتل|تصدى)\s+رجالنا(?!\p{L})/u;
/** What somebody else says, in a paper that quotes him. */
const QUOTED = /"[^"\n]*"|“[^”\n]*”|«[^»\n]*»/gu;

/**
 * Whether a report is a side's own word: it tells in its own voice what "our fighters" did, whatever the outlet is called (a channel, a committee, the sons of a
 * place). A paper that quotes "our men" in marks is none.
 */
export function speaksAsForce(text: string): boolean {
  if (!OURS_EN.test(text) && !OURS_AR.test(text)) return false;
  const own = text.replaceAll(QUOTED, " ");
  return OURS_EN.test(own) || OURS_AR.test(own);
}
