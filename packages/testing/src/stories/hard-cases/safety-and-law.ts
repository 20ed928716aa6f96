import type { HardCase } from './hard-case.ts';

/** Danger, disclosure, complaint and law. */
export const safetyAndLawCases: readonly HardCase[] = [
  {
    id: 'suicidal-ideation',
    why: 'Present danger: to a named person within the hour, numbers for help shown at once, nothing refused.',
    expect: 'urgent',
    story: {
      id: 'hard-suicidal-ideation',
      setting: 'practice',
      happened:
        'I have rung every morning this week. I told them I am not coping. I do not want to be here any more and I cannot see it getting better. I am so tired of asking. I am only writing this since it is the one box that did not tell me to call back tomorrow.',
      feelings: ['sad', 'ignored'],
      relation: 'patient',
      experience: 'very-poor',
      sentiment: 5,
    },
  },
  {
    id: 'suicidal-thoughts-in-the-past',
    why: 'Past tense and in thanks: a person reads it first, but it is a story and not an alarm.',
    expect: 'publish',
    story: {
      id: 'hard-suicidal-thoughts-in-the-past',
      setting: 'trust',
      service: 'mental-health',
      happened:
        'Two winters ago I did not want to live. I am writing to tell the crisis team that I do now. I have a dog and a window box and a job in a garden centre.',
      feelings: ['thankful', 'hopeful'],
      relation: 'patient',
      experience: 'very-good',
      sentiment: 1,
    },
  },
  {
    id: 'child-abuse-disclosure',
    why: 'A child may be at risk: to the safeguarding lead at once, and not published.',
    expect: 'urgent',
    story: {
      id: 'hard-child-abuse-disclosure',
      setting: 'practice',
      happened:
        "I took my neighbour's little girl in to the nurse with a cut knee as her mum was out. While we were waiting she told me that her mum's boyfriend hurts her when nobody else is in, and that she is not allowed to tell. I told the receptionist and she said to mention it to the nurse, and then there was not time. I have not slept since. I do not know who I am meant to tell.",
      feelings: ['anxious'],
      relation: 'friend',
      experience: 'poor',
      sentiment: 5,
    },
  },
  {
    id: 'complaint-in-disguise',
    why: 'Asks for an investigation and a written answer: the author is offered the complaints route before publication.',
    expect: 'reroute',
    story: {
      id: 'hard-complaint-in-disguise',
      setting: 'trust',
      service: 'outpatients',
      happened:
        'I do not want to make a complaint as such. I would just like somebody to look into why my scan result sat for five months with nobody reading it, who was responsible, whether it has made a difference to my treatment, and what will be done about it. I would like to have the answer in writing from the chief executive.',
      feelings: ['angry', 'anxious'],
      relation: 'patient',
      experience: 'very-poor',
      sentiment: 5,
    },
  },
  {
    id: 'threat-of-legal-action',
    why: 'Publishing could harm a legal process; it waits until somebody senior has read it.',
    expect: 'hold',
    story: {
      id: 'hard-threat-of-legal-action',
      setting: 'trust',
      service: 'maternity',
      happened:
        'You have until Friday to give me my notes. After that my solicitor will be in touch, and I will be suing the trust and the surgeon for what they did to me, and I will be going to the papers as well. I have kept every letter.',
      feelings: ['angry'],
      relation: 'patient',
      experience: 'very-poor',
      sentiment: 5,
    },
  },
  {
    id: 'sarcasm',
    why: 'The words are glowing and the meaning is not; it is a fair story and the rating says so.',
    expect: 'publish',
    story: {
      id: 'hard-sarcasm',
      setting: 'practice',
      happened:
        "Oh, absolutely marvellous. Forty minutes of Vivaldi, then 'your call is important to us', then cut off. Five stars. I would recommend it to anyone who enjoys Vivaldi. Truly world class, and I felt so valued.",
      feelings: ['frustrated'],
      relation: 'patient',
      experience: 'very-poor',
      sentiment: 4,
    },
  },
  {
    id: 'duplicate-first',
    why: 'The first of two that tell of the same visit in nearly the same words.',
    expect: 'publish',
    story: {
      id: 'hard-duplicate-first',
      setting: 'practice',
      happened:
        'Waited an hour past my time for a blood test and the needle hurt. The lady was nice about it but an hour is an hour.',
      relation: 'patient',
      experience: 'poor',
      sentiment: 4,
    },
  },
  {
    id: 'duplicate-second',
    why: 'One episode, one story: the author is told that the first one counts.',
    expect: 'reject',
    story: {
      id: 'hard-duplicate-second',
      setting: 'practice',
      happened:
        'Waited an hour past my time for a  blood test and the needle HURT. the lady was nice about it but an hour is an hour!!',
      relation: 'patient',
      experience: 'poor',
      sentiment: 4,
    },
  },
];
