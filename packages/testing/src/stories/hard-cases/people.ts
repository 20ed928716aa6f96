import type { HardCase } from './hard-case.ts';

/** Names, jobs and who is really writing. */
export const peopleCases: readonly HardCase[] = [
  {
    id: 'praise-naming-staff',
    why: 'A first name in praise stays, once a person has checked it; the surname goes with the title.',
    expect: 'edit',
    story: {
      id: 'hard-praise-naming-staff',
      setting: 'practice',
      happened:
        'Nurse Bronwen Tattershall did my dressing every other day for a month and never once made me feel like a nuisance. And Kofi on reception always asks after my knees. Please give the two of them a rise.',
      feelings: ['thankful'],
      relation: 'patient',
      experience: 'very-good',
      sentiment: 1,
    },
  },
  {
    id: 'praise-first-name-only',
    why: 'A first name in praise, with nothing else to tell who it is, may be published as it stands.',
    expect: 'publish',
    story: {
      id: 'hard-praise-first-name-only',
      setting: 'trust',
      service: 'wards',
      happened:
        'Whoever employs Rose on nights should know that she is worth three of anybody. She sang to the whole bay.',
      relation: 'patient',
      experience: 'very-good',
      sentiment: 1,
    },
  },
  {
    id: 'criticism-naming-staff',
    why: 'A name in criticism becomes a job without a gender; the criticism itself stays.',
    expect: 'edit',
    story: {
      id: 'hard-criticism-naming-staff',
      setting: 'practice',
      happened:
        'Dr Peverell Quick, well named, had me in and out in three minutes and did not look up. He told me that I was wasting his time. The receptionist called Maureen laughed at me on the way out. I have not been back since.',
      feelings: ['angry', 'ignored'],
      relation: 'patient',
      experience: 'very-poor',
      sentiment: 5,
    },
  },
  {
    id: 'staff-posing-as-patient',
    why: 'Inside knowledge, third person praise and a dig at another team: staff writing as a patient are not authors.',
    expect: 'reject',
    story: {
      id: 'hard-staff-posing-as-patient',
      setting: 'practice',
      happened:
        'As a patient I would like to say that the admin team at this surgery are outstanding and are doing the work of six since the restructure in Q3. Our rota cover is first class. If the partners upstairs pulled their weight with the docman backlog as well as we do, we would be hitting all of the targets. Five stars for admin.',
      relation: 'patient',
      experience: 'very-good',
      sentiment: 2,
    },
  },
  {
    id: 'relative-of-deceased-patient',
    why: 'Published with care: no names, a private word to the author first, and a reply by someone senior.',
    expect: 'publish',
    story: {
      id: 'hard-relative-of-deceased-patient',
      setting: 'trust',
      service: 'wards',
      happened:
        'My mother died on your ward in the small hours. I had been told to go home and get some sleep, that there was time. There was not time. I know that nobody can tell for certain. But I asked straight out whether I should stay, and the answer was given by someone who was doing something else while they said it. I would have stayed. That is all. I would have stayed.',
      feelings: ['sad'],
      relation: 'relative',
      experience: 'poor',
      sentiment: 5,
    },
  },
  {
    id: 'minor-aged-eleven',
    why: 'Twelve and under need a grown-up to agree before anything is published.',
    expect: 'hold',
    story: {
      id: 'hard-minor-aged-eleven',
      setting: 'trust',
      service: 'wards',
      happened:
        'hi i am 11 and i had my apendix out. the food was ok but you get jelly every day. the nurse with the frog badge was the best she let me press the bed up and down. i did not like it when the doctors talked about me in a big group like i was not there. can you tell them i was there',
      relation: 'patient',
      experience: 'good',
      sentiment: 2,
    },
  },
  {
    id: 'wrong-organisation',
    why: 'The story belongs to someone else; it is passed on and the author told, not thrown away.',
    expect: 'reroute',
    story: {
      id: 'hard-wrong-organisation',
      setting: 'practice',
      happened:
        'The dentist left half of the tooth in. I was in that chair at the dental surgery over the road for an hour and a half and I had to pay for it. I could not find where to write to the dentist so I am writing to you as you are the doctors.',
      feelings: ['frustrated'],
      relation: 'patient',
      experience: 'very-poor',
      sentiment: 4,
    },
  },
  {
    id: 'author-asks-to-withdraw',
    why: 'The wish of the author ends it: nothing is published, and what was published comes down.',
    expect: 'reject',
    story: {
      id: 'hard-author-asks-to-withdraw',
      setting: 'practice',
      happened:
        'Please can you take down what I sent to you on Sunday, and do not publish this one either. I have spoken to the surgery since then and I do not want it on the internet where my family can see it. Sorry to be a trouble.',
      feelings: ['anxious'],
      relation: 'patient',
      experience: 'dont-know',
      sentiment: 3,
    },
  },
];
