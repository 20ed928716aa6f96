/** What a link says where the rest, with its words, could not be loaded. */
export const fallback = {
  en: 'Tell your story on our feedback page',
  cy: 'Dywedwch eich stori ar ein tudalen adborth',
  pl: 'Opowiedz swoją historię na naszej stronie',
  ar: 'احكِ قصتك على صفحتنا',
};
