/**
 * What may stand for a slot such as `{weekday}` in a story. Written with a capital, `{Weekday}`, a slot begins a
 * sentence. Within one story a slot always has the same value, so that story and reply agree.
 */
export const slots: Readonly<Record<string, readonly string[]>> = {
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  anyday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  daytime: ['morning', 'afternoon', 'evening'],
  ago: ['last week', 'two weeks ago', 'a few weeks ago', 'last month', 'about a month ago', 'the other week'],
  season: ['last spring', 'last summer', 'last autumn', 'last winter', 'earlier this year', 'just after Christmas'],
  moment: ['five minutes', 'ten minutes', 'a couple of minutes', 'about five minutes', 'less than ten minutes'],
  wait: [
    'twenty minutes',
    'half an hour',
    'forty minutes',
    'three quarters of an hour',
    'nearly an hour',
    '35 minutes',
  ],
  hours: ['three hours', 'four hours', 'nearly five hours', 'over five hours', 'six hours', 'six and a half hours'],
  longhours: [
    'nine hours',
    'ten hours',
    'eleven hours',
    'nearly twelve hours',
    'thirteen hours',
    'over fourteen hours',
  ],
  days: ['two days', 'three days', 'four days', 'five days', 'nearly a week'],
  weeks: ['three weeks', 'four weeks', 'five weeks', 'six weeks', 'seven weeks', 'nearly two months'],
  months: ['three months', 'four months', 'five months', 'six months', 'nearly seven months'],
  years: ['six years', 'eight years', 'twelve years', 'fifteen years', 'nearly twenty years', 'thirty years'],
  queue: ['9', '11', '12', '14', '16', '17', '19', '23'],
  weather: ['pouring with rain', 'bitterly cold', 'baking hot', 'blowing a gale', 'grey and drizzly', 'icy underfoot'],
  kind: ['kind', 'lovely', 'gentle', 'patient', 'warm', 'thoughtful'],
  drink: ['a cup of tea', 'a glass of water', 'a cup of coffee', 'a hot chocolate', 'some squash'],
  woman: ['mum', 'nan', 'aunt', 'sister'],
  man: ['dad', 'grandad', 'uncle', 'brother'],
  thanks: ['thank you', 'thank you very much', 'many thanks', 'thank you so much'],
};
