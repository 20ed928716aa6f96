/** What the poster and the leaflet for a waiting room say. */
export const words = {
  title: (name: string) => `Poster: tell ${name} what happened`,
  ask: 'Tell us what happened',
  lead: 'What was good? What could have been better? Tell us in your own words, and hear back.',
  how: 'Point your phone’s camera at the square',
  or: 'or go to',
  codeLabel: (address: string) => `QR code that leads to ${address}`,
  points: [
    'You need not give your name.',
    'A person reads every story before it is published.',
    'It makes no difference to your care.',
    'You can also write in your own language, or ask at the desk for help.',
  ],
  survey: {
    title: (title: string) => `Poster: ${title}`,
    lead: 'Answer a few questions in a minute or two.',
    points: [
      'We do not ask who you are.',
      'It makes no difference to your care.',
      'You can also ask at the desk for help.',
    ],
  },
  screen: {
    lead: 'Print this page, or save it as a PDF. It is one side of paper.',
    sizes: { a4: 'A4 poster', a5: 'A5 leaflet' },
    svg: 'The QR code alone, as SVG',
    png: 'The QR code alone, as PNG',
  },
};
