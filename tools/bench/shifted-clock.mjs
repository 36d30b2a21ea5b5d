/** Preloaded: the clock is `CLOCK_YEARS` ahead. */
const shift = Number(process.env.CLOCK_YEARS) * 365.25 * 86_400_000;
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...args) {
    if (args.length === 0) super(Clock.now() + shift);
    else super(...args);
  }
  static now() {
    return Clock.now() + shift;
  }
};
