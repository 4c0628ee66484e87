import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

const marked = (text: string): string =>
  inOrder(text).replaceAll("\u2066", "<").replaceAll("\u2069", ">").replaceAll("\u200E", "|");

test("days and ranges in Arabic digits keep their order, single numbers stay", () => {
  expect(marked("from ٢٠٣١-٠٥-٠٣ on")).toBe("from <|٢٠٣١|-|٠٥|-|٠٣|> on");
  expect(marked("٤٧–٦٤")).toBe("<|٤٧|–|٦٤|>");
  expect(marked("≈ ١٬٢٠٠ – ١٬٥٠٠")).toBe("≈ <|١٬٢٠٠| – |١٬٥٠٠|>");
  expect(marked("٤٧% – ٦٤%")).toBe("<|٤٧|% – |٦٤|>%");
  expect(marked("٠٫٨٥ · ١٬٢٠٠")).toBe("<|٠٫٨٥| · |١٬٢٠٠|>");
  expect(marked("٠٫٨٥")).toBe("٠٫٨٥");
  expect(marked("٣ of ٤ looked at")).toBe("٣ of ٤ looked at");
  expect(marked("2031-05-03")).toBe("2031-05-03");
});
