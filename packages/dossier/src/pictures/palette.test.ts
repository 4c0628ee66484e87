import { expect, test } from "vitest";
import { PALETTE } from "./palette.ts";

/** How colours look without one kind of cones, linear RGB (Machado, Oliveira, Fernandes 2009, severity 1). */
const EYES = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152_286, 1.052_583, -0.204_868, 0.114_503, 0.786_281, 0.099_216, -0.003_882, -0.048_116,
    1.051_998,
  ],
  deuteranopia: [
    0.367_322, 0.860_646, -0.227_968, 0.280_085, 0.672_501, 0.047_413, -0.011_82, 0.042_94,
    0.968_881,
  ],
  tritanopia: [
    1.255_528, -0.076_749, -0.178_779, -0.078_411, 0.930_809, 0.147_602, 0.004_733, 0.691_367,
    0.303_9,
  ],
} as const;

function linear(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function light(hex: string, eye: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
  const seen = [0, 3, 6].map((at) =>
    Math.min(1, Math.max(0, (eye[at] ?? 0) * r + (eye[at + 1] ?? 0) * g + (eye[at + 2] ?? 0) * b)),
  );
  return 0.2126 * (seen[0] ?? 0) + 0.7152 * (seen[1] ?? 0) + 0.0722 * (seen[2] ?? 0);
}

function contrast(a: string, b: string, eye: readonly number[]): number {
  const [low = 0, high = 0] = [light(a, eye), light(b, eye)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each(Object.entries(EYES))("every mark stands out from what is behind it: %s", (_, eye) => {
  const { land, paper, ink, soft, said, band, best } = PALETTE;
  for (const words of [ink, soft]) {
    expect(contrast(words, paper, eye)).toBeGreaterThan(4.5);
    expect(contrast(words, land, eye)).toBeGreaterThan(4.5);
  }
  for (const ground of [paper, band, land]) {
    expect(contrast(said, ground, eye)).toBeGreaterThan(4.5);
    expect(contrast(best, ground, eye)).toBeGreaterThan(3);
  }
  // A dot on the line of the best value: one is round, the other dashed.
  expect(contrast(said, best, eye)).toBeGreaterThan(1.3);
});
