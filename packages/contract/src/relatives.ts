/** Who people write about most, as the alternatives of a pattern. */
export const RELATIVES = 'husband|wife|partner|son|daughter|mum|mother|dad|father|brother|sister|friend|uncle|aunt|nan';
