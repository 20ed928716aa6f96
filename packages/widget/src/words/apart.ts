/** A name in another script, kept from mixing its order with that of the sentence (Unicode's isolates). */
export const apart = (name: string) => `\u2068${name}\u2069`;
