/** The platform's version, the same as its packages'. */
export const version = '0.1.0';
