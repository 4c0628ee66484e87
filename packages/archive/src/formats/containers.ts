import type { ContainerAdapter } from "./container-adapter.ts";
import { eml } from "./mail/eml.ts";
import { feed } from "./feed/feed.ts";
import { telegram } from "./telegram/telegram.ts";
import { telegramPage } from "./telegram/telegram-page.ts";
import { tweets } from "./tweets/tweets.ts";
import { wacz } from "./wacz/wacz.ts";
import { warc } from "./warc/warc.ts";
import { whatsapp } from "./whatsapp/whatsapp.ts";
import { zip } from "./zip/zip.ts";

/** Every format with several reports in a file. The first that accepts a file unpacks it. */
export const CONTAINERS: readonly ContainerAdapter[] = Object.freeze([
  eml,
  feed,
  telegram,
  telegramPage,
  tweets,
  wacz,
  warc,
  whatsapp,
  zip,
]);

/** The container adapter for a file, null where it is none. */
export function containerFor(name: string, head: Uint8Array): ContainerAdapter | null {
  return CONTAINERS.find((container) => container.accepts(name, head)) ?? null;
}
