/**
 * Ink on white, one colour for what is said and one for what the rule leaves. Nothing is told by colour alone: every
 * kind of value has its own shape. Blue and orange stay apart for every kind of colour blindness.
 */
export const PALETTE = {
  paper: "#ffffff",
  ink: "#1d1c1a",
  soft: "#55514a",
  rule: "#c9c5bc",
  said: "#17508a",
  band: "#f7e3c8",
  best: "#b45f06",
  land: "#f0ece2",
} as const;
