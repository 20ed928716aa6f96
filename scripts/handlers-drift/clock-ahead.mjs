// Loaded before the platform: its process lives in a later time than ours, by as much as AHEAD_MS says.
const ahead = Number(process.env.AHEAD_MS);
const Now = globalThis.Date;

globalThis.Date = class extends Now {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Now.now() + ahead] : parts));
  }

  static now() {
    return Now.now() + ahead;
  }
};
