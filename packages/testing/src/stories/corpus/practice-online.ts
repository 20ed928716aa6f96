import type { ToldStory } from '../told-story.ts';

/** Websites, online forms, apps and text messages. */
export const practiceOnline: readonly ToldStory[] = [
  {
    id: 'booking-unclear',
    setting: 'practice',
    happened:
      'I wanted to book an appointment about my knee. The website has a page called Appointments and another called Contact us online and another called Get help now, and each says something different. One says book online from 6.30pm, one says ring at 8, and one says online booking is suspended, with a date from years ago. I tried all three. In the end I walked in, and the receptionist booked me in within {moment}, so the appointments do exist. It is only the website that hides them.',
    good: 'The receptionist was helpful, and the appointment itself was very good.',
    better: 'One page that says how to book, in plain words, and that is kept up to date.',
    goodTags: ['staff-manner'],
    betterTags: ['information', 'appointments'],
    feelings: ['confused', 'frustrated'],
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
    reply: {
      text: 'Thank you for this. I tried to book with my own surgery the way you did, and I got lost as well. You have done us a favour. We will take down the three pages and write one, which says how to book by phone, online and at the desk, and when. Our operations manager will have it ready within four weeks, and two members of our patient group will read it before it goes up. I will tell you here when it is done. I hope the knee is better.',
      role: 'GP partner',
    },
    change: {
      what: 'Rewrite the booking page so that one page says how to book by phone, online and at the desk',
      owner: 'Operations manager',
      dueInDays: 28,
      doneAfterDays: 23,
      note: 'The three old pages are gone. There is one page called How to book an appointment, checked by two patients, and we read it through on the first Monday of each month.',
    },
  },
  {
    id: 'form-closes-at-nine',
    setting: 'practice',
    happened:
      "Online form opens at 7, closed by 9 'due to capacity'. I start work at 6. When exactly am I supposed to be ill?",
    feelings: ['frustrated', 'angry'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 4,
    reply: {
      text: '{Thanks}. That is a fair question. The form closes when a doctor can no longer safely read what comes in, but it should not shut out people who start work early. We will keep the form for routine requests open all day, and answer those within two working days.',
      role: 'GP partner',
    },
    change: {
      what: 'Keep the online form open all day for requests that are not urgent',
      owner: 'GP partner',
      dueInDays: 60,
    },
  },
  {
    id: 'e-consult-photo-of-rash',
    setting: 'practice',
    happened:
      'Sent a photo of my little boys rash with the online form at {|about }half past seven. Got a text at ten past nine with what it was and what cream to get. No sitting in a waiting room with a toddler licking the chairs. More of this please.',
    feelings: ['relieved', 'reassured'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. Our chairs are wiped down often, but we are glad he did not need to test them. I have told the doctor who looked at your photo.',
      role: 'Care navigator',
    },
  },
  {
    id: 'too-many-questions',
    setting: 'practice',
    happened:
      'I wanted to ask if I can take antihistamine with my blood pressure tablet. The form asked was I suicidal, was I pregnant (I am a man of 69), did I have chest pain, and then it told me to ring 999 because I said yes I had once had chest pain, in 2004. I {closed it|gave it up} and asked the pharmacist.',
    better: 'A box that says ask us a question.',
    feelings: ['confused'],
    relation: 'patient',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: '{Thanks}, you made the point with good humour. The questions are there to catch something serious, and they plainly go too far for a question like yours. There is in fact a shorter form for questions, but it is hidden. We will bring it to the top of the page.',
      role: 'Practice manager',
    },
  },
  {
    id: 'text-with-a-link',
    setting: 'practice',
    happened: 'Got text with link to book my own blood test. Picked {weekday} {daytime}. Took one minute. Perfect.',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'no-computer',
    setting: 'practice',
    happened:
      'I have no computer, I have no smart phone and I do not want one. I have been with this surgery for {years}. I was worried they would make me go online but the girl on the desk filled in the form for me, read it back to me, and printed me what it said. So I have no complaint, only please do not forget about us.',
    feelings: ['respected', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for this. You will always be able to ring us or come to the desk, and it goes into the same list as the online forms. I will tell my colleague how much it meant.',
      role: 'Practice manager',
    },
  },
  {
    id: 'app-says-no-record',
    setting: 'practice',
    happened:
      "The app said my record was not there. Surgery said ring the app. App help said ring the surgery. Went round this roundabout {twice|three times}. I don't know what I think really, I still haven't got in.",
    feelings: ['confused'],
    relation: 'patient',
    experience: 'dont-know',
    sentiment: 4,
  },
  {
    id: 'test-results-in-app',
    setting: 'practice',
    happened:
      'I saw my blood result in the app before anybody had rung me. It said ABNORMAL in capital letters. It was gone six on a Friday and the surgery was shut. I looked it up, as you do, and by midnight I was planning my own funeral. When I got the doctor on the Monday she laughed, in a nice way, and said that it is out by a hair and it is because I had been doing the garden. She was very kind about it and stayed on the phone until I had stopped shaking. So the people are very good, but that word did me harm.',
    good: 'The doctor. She did not make me feel daft.',
    better: "Put a line next to the result, even just 'no need to worry, we will speak on Monday'.",
    feelings: ['anxious', 'relieved'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for writing this, and I am sorry you had such a weekend. Results go to the app as soon as I have filed them, and I had not thought enough about what you would see. All our doctors will now add a sentence in plain words before they file a result, and we will hold back from filing on a Friday afternoon unless somebody can ring you.',
      role: 'Salaried GP',
    },
    change: {
      what: 'Add a sentence in plain words to every test result before it reaches the app',
      owner: 'Lead GP for results',
      dueInDays: 30,
      doneAfterDays: 28,
      note: 'We looked at 50 results filed last month: 46 had a sentence with them. We will look again in three months.',
    },
  },
  {
    id: 'two-way-text',
    setting: 'practice',
    happened:
      "The doctor texted to ask how the new tablets were going and I could just reply. I wrote 'dizzy' and she changed the dose the same day. One word from me!",
    feelings: ['listened-to', 'reassured'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'form-in-my-own-time',
    setting: 'practice',
    happened:
      'I stammer. The phone is the worst thing in my week. With the form I can say what I mean, in order, and nobody finishes my sentences for me. {|I had an answer by {daytime}. }The doctor wrote back by text and asked did I want a call or would I sooner write. No one has asked me that before. I am 43.',
    feelings: ['respected', 'listened-to'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for telling us. We have put on your record that you prefer to write, so that you need not explain it again. What you have said will help other people, because we are going to ask it of everybody who joins us.',
      role: 'GP partner',
    },
  },
  {
    id: 'reminder-texts-too-many',
    setting: 'practice',
    happened: '4 texts for one appointment. I know when it is. Otherwise all good.',
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
  },
  {
    id: 'photo-upload-did-not-work',
    setting: 'practice',
    happened:
      'Tried to send photo of a mole. Too large it says. Made it smaller. Wrong type it says. I am not an expert in computer so I ask my grandson, he also cannot. Then I come to the surgery with the mole itself. The nurse took photo with her tablet, and answer came in {days}, all is ok. The website I would not give you any star, the nurse five.',
    relation: 'patient',
    feelings: ['frustrated', 'reassured'],
    experience: 'neither',
    sentiment: 3,
  },
  {
    id: 'weekend-form-monday-answer',
    setting: 'practice',
    happened:
      'Filled the online form in on Sunday night in my pyjamas, not expecting anything. By 8.40 on the Monday a care navigator had rung me, listened, and put me with the physio instead of the doctor, which was right, because it was my shoulder and he knew all about shoulders. Saw him {ago} and I can already do my own bra up again, which I have not been able to do since {season}.',
    good: 'Being sent to the right person first time.',
    feelings: ['thankful', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for this. I have passed it on to our physiotherapist and he is delighted. Many people do not know that they can see him without seeing a doctor first, so your story will help.',
      role: 'Care navigator',
    },
  },
];
