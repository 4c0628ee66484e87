/** A clock for tests: each call is one second after the last, from noon of an invented day. */
export function fixedClock(): () => string {
  let seconds = 0;
  return () => {
    const minute = String(Math.floor(seconds / 60)).padStart(2, "0");
    const second = String(seconds % 60).padStart(2, "0");
    seconds += 1;
    return `2031-05-03T12:${minute}:${second}.000Z`;
  };
}
