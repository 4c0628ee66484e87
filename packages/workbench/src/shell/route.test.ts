import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, routeOf } from "./route.ts";

test("an address leads where it was made for, whatever the id holds", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (id, claim) => {
      const route = routeOf(addressOf("reader", id, { claim }));
      expect(route).toEqual({ view: "reader", id, chosen: new Map([["claim", claim]]) });
    }),
  );
});

test("no address is the home, and a broken one is still an address", () => {
  expect(routeOf("").view).toBe("");
  expect(routeOf("#/reader/100%").id).toBe("100%");
});
