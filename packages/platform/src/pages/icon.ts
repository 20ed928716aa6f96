/** The product's mark: a speech bubble that is also an ear's curve. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#005e63" d="M16 2a14 14 0 1 1 0 28H4a2 2 0 0 1-2-2V16A14 14 0 0 1 16 2z"/><circle cx="16" cy="16" r="6" fill="#fff"/></svg>`;
