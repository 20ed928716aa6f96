import type { ToldStory } from '../told-story.ts';

/** The front desk, the waiting room and the way in. */
export const practiceReception: readonly ToldStory[] = [
  {
    id: 'receptionist-saw-me-crying',
    setting: 'practice',
    happened:
      'I had come in for a repeat prescription and I burst into tears at the desk, because the last time I stood there my husband was next to me. The receptionist did not say a word. She came round from behind the glass, took me into the little room, found me a tissue and {drink}, and sat with me until I could talk. Then she went and found a nurse. I never did get the prescription that day, they dropped it round.',
    good: 'She did not look at the clock once.',
    goodTags: ['staff-manner', 'privacy'],
    feelings: ['thankful', 'sad'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for telling us, and we are so sorry about your husband. My colleague remembers that morning and was very moved to read this. The little room is there whenever you want it, with or without an appointment.',
      role: 'Practice manager',
    },
  },
  {
    id: 'overheard-at-the-desk',
    setting: 'practice',
    happened:
      "The receptionist asked me what is it about, in front of a full waiting room. I said it is private. She said she needed to know to put me with the right person. I understand why, I do. But there were people there from my kids school. I ended up whispering 'bleeding' over the counter and I have never been so embarrassed in my life. After that she was nice and got me in that {daytime}.",
    better: 'A sign, or a bit of paper you can write it on. Or just ask if you want to step to one side.',
    betterTags: ['privacy'],
    feelings: ['anxious', 'frustrated'],
    relation: 'patient',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: '{Thanks} for trusting us with this. We do ask, so that people see the right person, but you should never have to say it in front of others. There are now cards on the desk to write on, and reception will offer the side room before asking. I am sorry that you were embarrassed.',
      role: 'Reception lead',
    },
  },
  {
    id: 'friendly-as-always',
    setting: 'practice',
    happened: 'Friendly as always.',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'self-check-in-broken',
    setting: 'practice',
    happened:
      'The check in screen has been out of order since {season}. There is a note on it in biro. Meanwhile there is a queue out of the door for one poor lad on the desk, who was {kind} and doing his best. I was there in good time and still went in late, and the nurse asked why I was late!',
    better: 'Mend it or take it away.',
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks}. The screen was waiting for a part, and we should have said so or moved it. It will be replaced by the end of the month. Until then we have a second person on the desk from half past eight to ten. I have passed on your good word about our colleague.',
      role: 'Practice manager',
    },
    change: {
      what: 'Replace the check-in screen',
      owner: 'Practice manager',
      dueInDays: 30,
      doneAfterDays: 33,
      note: 'The new screen is in. It came three days late.',
    },
  },
  {
    id: 'registering-with-no-papers',
    setting: 'practice',
    happened:
      "I am staying at a friend and I have no bills with my name. One surgery told me no. This surgery say come in, no problem, you don't need it. The lady help me with the paper and she speak slow for me. I am very grateful of this place.",
    feelings: ['respected', 'thankful', 'relieved'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}, and welcome. Anyone can register with a doctor, and you do not need proof of address. We are glad you found us. If you would like an interpreter for your appointments, tell us which language and we will book one.',
      role: 'Registration lead',
    },
  },
  {
    id: 'told-off-for-being-late',
    setting: 'practice',
    happened:
      "Two buses, one of which didnt turn up, and it was {weather}. I was 11 minutes late and was told the limit is 10. Sent away with a poorly baby. The doctors own room was running {wait} late, it said so on the board behind her head!!! I pointed at it. She said 'rules are rules'. I have never felt so small.",
    feelings: ['angry', 'ignored'],
    relation: 'parent',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for telling us. I am sorry. A baby who is unwell should not be sent away because of a bus, and least of all when we were late ourselves. We have changed how we do this: reception now asks the doctor before anybody is turned away. I would like to say sorry in person if you will let me; please ask for me at the desk.',
      role: 'Practice manager',
    },
  },
  {
    id: 'dog-biscuit',
    setting: 'practice',
    happened:
      'They keep a biscuit behind the counter for my guide dog. He now pulls me in there whether I am ill or not. {Marvellous lot|Lovely people}.',
    feelings: ['respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for the best story we have had this year. He is the only patient who is never late. The biscuits will continue.',
      role: 'Receptionist',
    },
  },
  {
    id: 'waiting-room-telly',
    setting: 'practice',
    happened:
      'Waiting room clean, seen on time, nurse polite. The telly shows the same film about bowels on a loop, I saw it {three|four|five} times. Is there any chance of the cricket.',
    relation: 'patient',
    experience: 'good',
    sentiment: 2,
  },
  {
    id: 'reception-team-after-move',
    setting: 'practice',
    happened:
      'We moved here {season} with three children, one of them with epilepsy, and I was dreading starting again with a new surgery. The receptionist who registered us wrote down his medicines and rang our old surgery while we were still standing there, because she had seen that he only had {days} of tablets left. She rang me on the {weekday} to say that they were at the chemist. I have since found out that she does this sort of thing all the time. I hope she is paid properly.',
    good: 'Somebody who thought ahead for us.',
    feelings: ['thankful', 'relieved', 'reassured'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: "{Thanks}, and welcome to all five of you. We have shared this at our team meeting. We have also used it: a new patient's medicines are now looked at on the day they register, so that it does not depend on who is at the desk.",
      role: 'Practice manager',
    },
  },
  {
    id: 'music-in-the-waiting-room',
    setting: 'practice',
    happened: 'Its ok. Waited {wait}. Chairs hard.',
    relation: 'patient',
    experience: 'neither',
    sentiment: 3,
  },
  {
    id: 'mask-and-lip-reading',
    setting: 'practice',
    happened:
      'They called my name and I missed it, because I lip-read and there is nothing on the board. I sat there for {wait} after everyone else had gone in. When somebody noticed they were {horrified|mortified|so upset} and the doctor stayed on past the end of her surgery to see me, and never once looked rushed. I give top marks to the doctor. But I have told reception before that I am deaf. I have told them, I think, four times now. It should come up on their screens in red.',
    better: "A board with the names or a number. Or come and find me. I am the one watching everyone's face.",
    feelings: ['ignored', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for putting this so clearly, and I am sorry that you have had to tell us four times. There is now a flag on your record that comes up at check-in, so that someone will come and fetch you. We are checking the record of every patient who has told us about their hearing, and it should be finished within six weeks.',
      role: 'GP partner',
    },
    change: {
      what: 'Put a flag on the record of every patient who needs to be fetched from the waiting room',
      owner: 'Accessible information lead',
      dueInDays: 42,
    },
  },
  {
    id: 'umbrella-lent',
    setting: 'practice',
    happened:
      'It was {weather} when I came out and the man on the desk lent me his own umbrella to get to the bus. I took it back {days} later with a cake.',
    feelings: ['thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'reception-teenager-alone',
    setting: 'practice',
    happened:
      'im 16 and came on my own for the first time. thought they would ask wheres your mum. they didnt. the receptionist said you can see somebody by yourself and its private unless your in danger. she said it like it was normal. it made it way easier',
    feelings: ['respected', 'reassured'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for telling us, and well done for coming. It is normal, and you can come again whenever you need to. You can also book with the online form if that is easier than talking at the desk.',
      role: 'Practice nurse',
    },
  },
];
