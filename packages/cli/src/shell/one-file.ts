/** What V8 says of a string above its limit of half a gigabyte. */
const TOO_LONG = "Invalid string length";

/**
 * The text that `render` makes, or null where it would be longer than a string can be: a million figures are
 * no page that anyone opens. Other errors pass through.
 */
export function oneFile(render: () => string): string | null {
  try {
    return render();
  } catch (error) {
    if (error instanceof RangeError && error.message === TOO_LONG) return null;
    throw error;
  }
}
