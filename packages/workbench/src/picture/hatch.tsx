import type { ReactElement } from "react";

/** The hatching of what is vague or may be any day: `fill: url("#hatch")`. */
export function Hatch(): ReactElement {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="hatch" d="M0 0V5" />
      </pattern>
    </svg>
  );
}
