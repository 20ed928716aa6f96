// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { organisations } from '../testing/examples.ts';
import { sentWith } from '../testing/hand-outbox.ts';
import { showEnquiryForm } from '../testing/show-enquiry-form.tsx';

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });
const press = async (role: 'button' | 'radio' | 'checkbox', name: string | RegExp) =>
  userEvent.click(await screen.findByRole(role, { name }));
const next = () => press('button', /^(Continue|Skip this question)$/);
const write = async (name: string, text: string) => {
  await heading(name);
  await userEvent.type(await screen.findByRole('textbox', { name }), text);
};

async function answerForMyself(): Promise<void> {
  await write('What is wrong?', 'My tablets are late.');
  await next();
  await heading('What would help?');
  await next();
  await heading('Who is the help for?');
  await next();
  await write('Your name', 'Pat Example');
  await next();
  await press('radio', 'On a private page that only I have the link to');
  await next();
  await heading('Your email address');
  await next();
  await heading('Do you need anything to read or hear our answer?');
}

test('it asks only what its answers call for, is checked, and is sent once with what was said', async () => {
  const { outbox } = showEnquiryForm();
  await answerForMyself();
  await press('checkbox', 'Large print');
  await userEvent.type(screen.getByRole('textbox', { name: 'Anything else that helps you' }), 'Polish');
  await next();
  await heading('Check what you are sending');
  expect(screen.queryByText('Their name')).toBeNull();
  await userEvent.dblClick(screen.getByRole('button', { name: 'Send it' }));
  expect(outbox.asked).toEqual([
    {
      ...{ organisation: 'F84003', language: 'en', wrong: 'My tablets are late.', about: 'me', name: 'Pat Example' },
      ...{ by: 'page', needs: ['large-print'], otherNeeds: 'Polish' },
    },
  ]);
  outbox.become(sentWith('https://feedback.example.org/a/own'));
  await heading('Thank you. We have your request for help');
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://feedback.example.org/a/own');
});

test('who asks for somebody else is asked who that is, whether they agree, and why they cannot say', async () => {
  const { outbox } = showEnquiryForm();
  await write('What is wrong?', 'Her notes are lost.');
  await next();
  await next();
  await press('radio', 'For somebody else');
  await next();
  await heading('Their name');
  await next();
  await press('button', 'Enter their name');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Their name' }));
  await write('Their name', 'Sam Example');
  await next();
  await heading('Do they agree that you ask for them?');
  await next();
  await screen.findByRole('button', { name: 'Say whether they agree' });
  await press('radio', 'They cannot say');
  await next();
  await heading('Why they cannot say');
  await next();
  await screen.findByRole('button', { name: 'Say why they cannot agree themselves' });
  await write('Why they cannot say', 'A child.');
  await next();
  await write('Your name', 'Pat Example');
  await next();
  await press('radio', 'By phone');
  await next();
  await heading('Your email address');
  await next();
  await write('Your phone number', 'abc');
  await next();
  await press('button', 'Enter the phone number in figures, like 01632 960001');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your phone number' }));
  await write('Your phone number', ' 01632 960001 after 5');
  await next();
  await heading('When is a good time for you?');
  await next();
  await next();
  await heading('Check what you are sending');
  await press('button', 'Change: How should we answer you?');
  await press('radio', 'By letter');
  await next();
  await write('Your address', '1 High Street');
  await next();
  await heading('Check what you are sending');
  await press('button', 'Send it');
  expect(outbox.asked).toEqual([
    expect.objectContaining({ about: 'somebody', whose: 'Sam Example', agrees: 'cannot', why: 'A child.', by: 'post' }),
  ]);
  expect(outbox.asked[0]).not.toHaveProperty('phone');
});

test.each([
  ['What is wrong?', 'Say what is wrong', async () => {}],
  [
    'Your name',
    'Enter your name',
    async () => {
      await write('What is wrong?', 'It is late.');
      for (const name of ['What would help?', 'Who is the help for?', 'Your name']) {
        await next();
        await heading(name);
      }
    },
  ],
])('%s is asked again where nothing is said, with what to do', async (name, mend, reach) => {
  showEnquiryForm();
  await reach();
  await next();
  await screen.findByRole('alert', { name: 'There is a problem' });
  await press('button', mend);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name }));
});

test('an email address in another form is said to be so, and one is needed to be answered by email', async () => {
  showEnquiryForm();
  await write('What is wrong?', 'It is late.');
  await next();
  await next();
  await next();
  await write('Your name', 'Pat');
  await next();
  await next();
  await screen.findByRole('button', { name: 'Choose how we should answer you' });
  await press('radio', 'By email');
  await next();
  await heading('Your email address');
  await next();
  await screen.findByRole('button', { name: 'Enter your email address, or choose another way' });
  await write('Your email address', 'pat@');
  await next();
  await screen.findByRole('button', { name: /in the correct format/ });
});

test('personal words are no trouble, and urgent numbers come calmly where somebody may be in danger', async () => {
  showEnquiryForm();
  await write('What is wrong?', 'I am Pat Example, NHS number 943 476 5919, and I want to kill myself.');
  await screen.findByRole('heading', { name: 'If you need help now' });
  screen.getByText(/You can still send your request/);
  expect(screen.queryByText(/looks like/)).toBeNull();
  await next();
  await heading('What would help?');
});

test.each([
  [0, 'It goes to the practice manager.', 'integrated care board'],
  [1, 'It goes to PALS', 'Patient Advice and Liaison Service'],
])('it says who gets it', async (at, ...said) => {
  const organisation = organisations[at];
  if (!organisation) throw new Error('No such organisation');
  showEnquiryForm({ organisation });
  for (const text of said) await screen.findByText(new RegExp(text));
});

test('what the platform finds wrong stands at its question, and is sent again once it is mended', async () => {
  const { outbox } = showEnquiryForm();
  await answerForMyself();
  await next();
  await press('button', 'Send it');
  const detail = 'Make this shorter.';
  outbox.become({
    name: 'refused',
    durable: true,
    problem: {
      ...{ type: 'about:blank', title: 'Invalid', status: 422, code: 'invalid', detail: 'Mend it.' },
      errors: [{ pointer: '/name', code: 'too-long', detail }],
    },
  });
  await press('button', detail);
  await write('Your name', ' Senior');
  await next();
  await heading('Check what you are sending');
  await press('button', 'Send it');
  await waitFor(() => expect(outbox.asked.at(-1)?.name).toBe('Pat Example Senior'));
});
