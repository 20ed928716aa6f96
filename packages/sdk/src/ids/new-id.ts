const HEX_DIGITS = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/**
 * A new id: UUIDv7 (RFC 9562), milliseconds since 1970 then 74 random bits.
 * `crypto.randomUUID` makes no version 7 and is missing on pages without TLS; `getRandomValues` is everywhere.
 */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = now.toString(16).padStart(12, '0');
  const random = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[(bytes[15] ?? 0) & 3];
  return `${time}7${random.slice(0, 3)}${variant}${random.slice(3, 18)}`.replace(HEX_DIGITS, '$1-$2-$3-$4-$5');
}

/** A new secret that proves who made an id: 144 random bits in base64url. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** What makes a submission the same one however often it is sent. */
export interface Identity {
  id: string;
  key: string;
}

/** A new identity: keep it with the draft to be able to send the same story again. */
export function newIdentity(): Identity {
  return { id: newId(), key: newKey() };
}
