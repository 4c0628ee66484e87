import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter } from "../container-adapter.ts";
import { decodeReport } from "../decode-report.ts";

/** HTML exports of Telegram chats and channels (`messages.html`, `messages2.html`); each message is a report. */
export const telegramPage: ContainerAdapter = {
  id: "telegrampage",
  version: "4",
  accepts(name, head) {
    if (!/\.html?$/iu.test(name)) return false;
    const start = new TextDecoder().decode(head);
    return /<title>Exported Data<\/title>/u.test(start) && /class="page_wrap"/u.test(start);
  },
  async *unpack(source) {
    const { name } = source;
    const decoded = decodeReport(await source.bytes(), name, "utf-8");
    for (const draft of decoded.findings) yield { kind: "finding", draft };
    if (!decoded.ok) return;
    const { messagesOfPage } = await import("./page-messages.ts");
    yield* messagesOfPage(decoded.text, name);
  },
};

/** One message: its bytes are its piece of the page. */
export const telegramPageMessage: ArchiveAdapter = {
  id: "telegrampage",
  version: "2",
  accepts: () => false,
  async read(bytes) {
    const { textOfMessage } = await import("./page-messages.ts");
    const text = textOfMessage(new TextDecoder().decode(bytes));
    return { ok: true, text, meta: {}, mime: "text/html", charset: "utf-8", findings: [] };
  },
};
