import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { pseudo } from "./pseudo.ts";

test("every sentence is longer and marked, those that functions give too", () => {
  const said = pseudo(messages("en"));
  expect(said.workbench.close).toBe("⟦Çlöšé~~⟧".replace("Ç", "C"));
  expect(said.workbench.rowsShown(2, 9)).toMatch(/^⟦2 öf 9 qüéštîöñš~+⟧$/);
  expect(said.codes.measures.killed.name).toMatch(/^⟦/);
});
