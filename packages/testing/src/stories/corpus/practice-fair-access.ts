import type { ToldStory } from '../told-story.ts';

/** Interpreters, steps, loops, carers and everybody who does not fit the usual way in. */
export const practiceFairAccess: readonly ToldStory[] = [
  {
    id: 'interpreter-was-there',
    setting: 'practice',
    happened:
      "My mother don't speak English. Always I go with her and I translate, also things which a son should not translate for his mother. This time the nurse said we have a lady on the video who speaks Turkish, and you can have a coffee. My mother was laughing in there! I never hear what they talk about and this is right.",
    goodTags: ['access-needs'],
    feelings: ['respected', 'relieved'],
    relation: 'carer',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}, and please thank your mother. We have put on her record that she would like an interpreter each time, so neither of you needs to ask. We hope that the coffee was good.',
      role: 'Lead nurse',
    },
  },
  {
    id: 'interpreter-not-booked-again',
    setting: 'practice',
    happened:
      "I am Deaf. I use BSL. I asked for an interpreter when I booked. I asked again by text. Appointment day, no interpreter. The doctor wrote notes on paper, English is my second language, I don't know all the medical words. He wrote 'do you want to rebook?' I took the day off work without pay. Same happened {season}. I feel like my time is worth nothing.",
    better: 'Book the interpreter first, then the appointment. Text me to confirm both.',
    feelings: ['angry', 'ignored', 'sad'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for telling us, and I am sorry, for this time and for the last. You asked twice, in good time, and we failed you. Your new appointment has an interpreter, and I have the confirmation in front of me. From this week no appointment for a BSL user is confirmed until the interpreter is. You will get one text that says both. We would be glad to send this answer to you in BSL.',
      role: 'Practice manager',
    },
    change: {
      what: 'Confirm an appointment for a BSL user only when the interpreter is booked, with one text that says both',
      owner: 'Accessible information lead',
      dueInDays: 14,
      doneAfterDays: 12,
      note: 'The booking steps have changed. A Deaf member of our patient group has tried them.',
    },
  },
  {
    id: 'ramp-at-the-back',
    setting: 'practice',
    happened:
      'Step free entrance is round the back past the bins. There is a bell. Nobody hears the bell. I sat there in my chair in front of the yellow bin for {wait}, it was {weather}, and in the end it was a man having a cigarette who let me in. Once I was in everybody was lovely, the nurse especially, and she was ashamed when I told her. So, good. But I would like to come in at the front like a person.',
    feelings: ['frustrated', 'ignored'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for writing this. You should come in at the front. A ramp for the front door has been ordered and will be fitted within ten weeks. Until then the bell rings at the desk and on a phone that the duty receptionist carries, and the bins have been moved. I am sorry that you were left out there.',
      role: 'Practice manager',
    },
    change: {
      what: 'Fit a ramp at the front door',
      owner: 'Practice manager',
      dueInDays: 70,
    },
  },
  {
    id: 'carers-register',
    setting: 'practice',
    happened:
      'I have looked after my brother since our parents died. I never called it caring, it is just what you do. The receptionist asked, has anybody ever put you down as a carer? I said what for. Well. I have had a flu jab, a health check (first one in {years}), and a lady from the council has rung about getting me two afternoons off in a month. Two whole afternoons. I went to the pictures {ago}. I fell asleep but it was wonderful.',
    good: 'Being asked.',
    feelings: ['thankful', 'respected', 'hopeful'],
    relation: 'carer',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: "{Thanks}. You have made everybody here smile. We ask because most carers say just what you said. If you ever need an appointment at an odd time because of your brother, say that you are on the carers' register and we will fit around you.",
      role: 'Social prescriber',
    },
  },
  {
    id: 'hearing-loop-switched-on',
    setting: 'practice',
    happened:
      'The loop was on and it worked. In {years} of wearing hearing aids I can count on one hand the times I have been able to write that.',
    feelings: ['respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. We test it every {weekday} morning, thanks to a patient who told us {season} that it was plugged in behind a filing cabinet.',
      role: 'Accessible information lead',
    },
  },
  {
    id: 'learning-disability-health-check',
    setting: 'practice',
    happened:
      'I had my health check. The letter had pictures so I could read it on my own. The nurse talked to me and not to my support worker. She let me listen to my own heart. It goes boom boom. I was not scared of the needle because I saw it on the video first.',
    good: 'The heart.',
    better: 'A bigger chair for my support worker.',
    feelings: ['respected', 'listened-to'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. We liked meeting you. Your heart sounds good. We will get a bigger chair. See you next year.',
      role: 'Practice nurse',
    },
  },
  {
    id: 'right-name-called',
    setting: 'practice',
    happened: "Right name on the screen, right name called out. That's it. That's the review.",
    feelings: ['respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'autistic-quiet-corner',
    setting: 'practice',
    happened:
      "My son is autistic, he's 9. Waiting rooms are his idea of hell: the lights, the telly, the crying. I rang and asked could we wait in the car. They said yes, and that they would text when the doctor was ready, and the doctor came to the side door herself and showed him which way he would be walking. We were in and out in {moment}. No meltdown. I had brought three sorts of biscuits and his ear defenders, and I sat in the car after and ate all the biscuits.",
    feelings: ['relieved', 'thankful', 'respected'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: "{Thanks}. It is on his record now, so you only need to say 'car' when you ring. You earned those biscuits.",
      role: 'Care navigator',
    },
  },
  {
    id: 'traveller-no-fixed-address',
    setting: 'practice',
    happened:
      "We're Travellers and we're used to being looked at. Wasn't looked at here. They used the surgery as our address for the hospital letter and rang me when it came in, because I can't read so well, and read it out to me. I told my sisters and three of them have come over.",
    feelings: ['respected', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'large-print-asked-twice',
    setting: 'practice',
    happened:
      'I asked for my letters in large print. The next letter came in normal print, to tell me that I was now down for large print. My grandson read it to me. We did laugh. The one after was right.',
    relation: 'patient',
    experience: 'good',
    sentiment: 2,
  },
  {
    id: 'women-doctor-request',
    setting: 'practice',
    happened:
      'I asked for lady doctor because of my religion. They said ok but you have to wait {days}. I waited. It was lady doctor. It is fair, I think, but for somebody with pain is long time.',
    relation: 'patient',
    experience: 'neither',
    sentiment: 3,
  },
  {
    id: 'lift-broken-doctor-came-down',
    setting: 'practice',
    happened: 'Lift broken again. Doctor came down the stairs to me, no bother. Star.',
    experience: 'very-good',
    relation: 'patient',
    sentiment: 3,
  },
];
