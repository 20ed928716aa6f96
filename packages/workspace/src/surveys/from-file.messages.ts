export const messages = {
  title: 'From a file',
  about: 'A survey of another program: a FHIR Questionnaire (R4), or one made with SurveyJS.',
  file: 'Choose the file',
  fileHint: 'It ends in .json. It is read on this computer, and nothing is saved until you use it.',
  several: 'Choose one file, with one survey in it.',
  tooLarge: 'This file is larger than any survey. Choose the survey alone.',
  unreadable: 'This file could not be read. Save it once more where it came from, then choose it again.',
  read: (title: string) => `What was read: ${title}`,
  questions: (count: number, names: string) => `${count === 1 ? '1 question' : `${count} questions`}, in ${names}`,
  whole: 'Everything in the file could be kept.',
  lost: (count: number) => (count === 1 ? '1 thing is not as it was' : `${count} things are not as they were`),
  wholeSurvey: 'The whole survey',
  use: 'Use this survey',
  using: 'Saving…',
  another: 'Choose another file',
};

export const takeOut = {
  title: 'For another program',
  about:
    'What is asked here, as a FHIR Questionnaire (R4). When it is open, how many may answer and its links are not part of it.',
  download: 'Download as FHIR',
  done: 'The file is in your downloads.',
  whole: 'It says everything that is here.',
  lost: 'What the file does not say:',
};
