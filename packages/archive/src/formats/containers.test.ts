import { expect, test } from "vitest";
import { ADAPTERS } from "./adapters.ts";
import { containerContract } from "./container-contract.ts";
import { CONTAINERS, containerFor } from "./containers.ts";
import { SAMPLES } from "./samples.fixture.ts";

const REFUSED = ["in/a.txt", "in/a.md", "in/a.html", "in/a.json", "in/a.pdf", "in/a.xml"];

for (const container of CONTAINERS) {
  const samples = SAMPLES.filter(([name, bytes]) => containerFor(name, bytes) === container);
  test(`${container.id}: has a sample`, () => {
    expect(samples.length).toBeGreaterThan(0);
  });
  for (const [name, bytes] of samples) {
    const checks = containerContract(container, {
      name,
      bytes,
      refuses: REFUSED,
      adapters: ADAPTERS,
    });
    test.each(checks)(`$name (${name})`, async ({ run }) => {
      await expect(Promise.resolve().then(run)).resolves.toBeUndefined();
    });
  }
}
