/** The two engines that the platform runs on. */
export type Engine = 'sqlite' | 'postgres';
