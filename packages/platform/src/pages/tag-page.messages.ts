/** The words of the page for web editors. */
export const words = {
  title: (name: string) => `Put the feedback of ${name} on your website`,
  lead: 'Copy a tag into your web page. It sets no cookie and loads nothing from anywhere but here.',
  newest: {
    heading: 'The tag',
    text: 'Paste it where the link should stand, such as at the end of your page before </body>. A button appears, and it and the link open the form. Where our script cannot run, because it is off or blocked, the link leads to the same form as a page. It always loads the newest version.',
  },
  pinned: {
    heading: 'A tag for one version',
    text: 'For websites that must check what they load. The browser checks this script by its hash, and runs no other. The script then loads its parts from here under names that never change what they stand for; the hash does not check those. It goes on working when this platform is brought up to date, but it gets no fixes until you come back here for a newer tag.',
    none: 'This platform has not been built yet, so there is no version to name.',
  },
  elements: {
    heading: 'In a place on your page',
    text: 'Put one of these where it should show, beside the tag. Then there is no button. Whoever cannot run our script sees the link inside. The first has every way to give feedback, the second the story form, the third the newest published stories, the fourth what changed because of them.',
    help: 'The fifth asks for help in private.',
    place: 'So that nothing on your page moves when the form comes, add this to your stylesheet.',
  },
  settings: {
    heading: 'What you can set',
    script: 'On the tag',
    element: 'On an element',
    columns: ['Attribute', 'What it takes'],
    onScript: [
      ['data-org', 'The ODS code of your organisation.'],
      [
        'data-lang',
        'The language, such as en or cy. Without it, the language of your page. A link is yours to write: end its address with ?lang=cy on a page in Welsh.',
      ],
      ['data-button', 'The words on the button.'],
      [
        'data-place',
        'Where the button is: bottom-right, bottom-left, or none for no button. Without it there is a button only where your page has no link with data-hearback: at the bottom where lines end, on the right, or on the left of a page that reads from right to left.',
      ],
      ['data-accent', 'A CSS colour for buttons and links, such as #005e63.'],
      [
        'data-doors',
        'Which ways to show, of story, help, complaint, survey and stories, with spaces between. They show in that order.',
      ],
      [
        'data-isolate',
        'Shows the form in a frame from here, so that no script of your page can read what people type.',
      ],
    ],
    onElement: [
      ['org', 'The ODS code of your organisation.'],
      [
        'survey',
        'On hearback-survey: the id of one of your open surveys, the last part of its address. Other data- attributes with the names of its hidden fields, such as data-tag, go with the answers.',
      ],
      ['lang', 'The language, such as en or cy.'],
      ['limit', 'How many stories hearback-stories shows, or changes hearback-changes.'],
      ['doors', 'Which ways hearback-panel shows, as with data-doors.'],
      ['isolate', 'As with data-isolate, for this element.'],
      [
        'data-hearback',
        'On a link or button of your own: it opens the form. Without data-place on the tag no other button appears.',
      ],
    ],
  },
  policy: {
    heading: 'If your website has a content security policy',
    text: 'Allow these beside what it allows already. Where the tag begins with a line of styles, move that line to your own stylesheet.',
    isolated: 'With data-isolate or isolate, this one too.',
  },
  without: {
    heading: 'Without a tag',
    text: 'A plain link leads to the same form.',
  },
  gone: {
    title: (name: string) => `${name} is closed`,
    lead: 'There is no tag for it any more. Take the old one off your website.',
    successor: 'It is now part of',
    next: (name: string) => `The tag for ${name}`,
  },
};
