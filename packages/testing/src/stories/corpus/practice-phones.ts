import type { ToldStory } from '../told-story.ts';

/** Getting through to a practice, mostly at eight in the morning. */
export const practicePhones: readonly ToldStory[] = [
  {
    id: 'eight-oclock-queue',
    setting: 'practice',
    happened:
      'I rang at 8 on the dot and was already number {queue} in the queue. How? I had my finger over the button. By the time I got to the front it was twenty five to nine and everything had gone for the day. I was told to ring again tomorrow at 8. I did, and it was the same again. I am 74 and I have a chest that rattles like an old bus. On the third morning I walked down in my slippers and stood at the door, and then I was seen within the hour.',
    better:
      'If you know you only have so many appointments, tell people in the message before they wait for half an hour listening to a piano.',
    betterTags: ['getting-through', 'appointments'],
    feelings: ['frustrated', 'ignored'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 4,
    reply: {
      text: "{Thanks} for telling us this, and I am sorry that it took three mornings and a walk in your slippers. You are right about the message: people should know before they wait. From next month the recording will say when the day's appointments have gone and what to do if you cannot wait. If your chest is no better, please ring and ask for me and I will see that a nurse calls you back the same day.",
      role: 'Practice manager',
    },
    change: {
      what: "Say in the phone message when the day's appointments have gone, and what to do then",
      owner: 'Practice manager',
      dueInDays: 28,
      doneAfterDays: 24,
      note: 'The message now changes during the morning. Reception switches it when the last appointment has gone, and it says how to reach the duty doctor.',
    },
  },
  {
    id: 'ring-back-works',
    setting: 'practice',
    happened:
      'The ring back thing is brilliant. I pressed 1, put the phone in my pocket, hung the washing out, and they rang me {wait} later. Appointment the same {daytime}. Please do not ever take it away.',
    goodTags: ['getting-through'],
    feelings: ['relieved', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. We added ring back because patients asked for it, so it is lovely to hear that the washing got done too. It is staying.',
      role: 'Reception lead',
    },
  },
  {
    id: 'hold-music',
    setting: 'practice',
    happened: 'Answered quick. Music awful.',
    experience: 'good',
    sentiment: 3,
  },
  {
    id: 'cut-off-at-number-one',
    setting: 'practice',
    happened:
      'Number {queue} in the queue, then {|slowly slowly }number 9, number 4, number 1, and then the line went dead. I rang back and was number 20. I could have cried. I had to be at work at nine and I cannot be on the phone on the till. In the end my manager let me go out the back. The lady who answered was sorry and did fit me in, but the system is broken and somebody must know it is.',
    good: 'The lady who answered in the end. She could hear I was near tears.',
    better: 'Test the phones. Ring yourselves at 8.',
    goodTags: ['staff-manner'],
    betterTags: ['getting-through'],
    feelings: ['frustrated', 'angry'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for taking the time after such a wretched morning, and for your kind word about my colleague. We took your advice and rang ourselves. Three calls in ten were dropped at the front of the queue, which we did not know. Our phone supplier has found the cause and will put it right within two weeks. I will write here when it is done.',
      role: 'Practice manager',
    },
    change: {
      what: 'Stop calls being dropped when they reach the front of the queue',
      owner: 'Practice manager',
      dueInDays: 14,
      doneAfterDays: 19,
      note: 'It took five days longer than we said. The fault is mended, and we now ring ourselves every Monday at eight to check.',
    },
  },
  {
    id: 'shift-worker-phone',
    setting: 'practice',
    happened:
      'I work nights so 8am is my bedtime. {Weekday} I explained this and the receptionist said ring me after you have slept, ask for me, and she kept one back for the {daytime}. She did not have to do this. Small thing for her, big for me.',
    feelings: ['listened-to', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'three-numbers-to-press',
    setting: 'practice',
    happened:
      'Press 1 for this, press 2 for that, press 5 if you have pressed the wrong one. My mother is 88 and has arthritis in her hands and by the time she has found the button it starts all over again. She gave up and told nobody she was ill for {days}. She turned out to have a water infection and was quite confused by the time I got there. The doctor who came out was very good with her, sat on the bed and held her hand, and she is on the mend. But a person that age should be able to ring her own surgery and have it answered by somebody.',
    better: 'A way to hold on for a human without pressing anything.',
    feelings: ['anxious', 'frustrated'],
    relation: 'carer',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: "{Thanks} for writing on your mother's behalf, and I am glad she is mending. Nobody should give up on calling us because of a menu. We have asked for the menu to be cut to two choices, and for a call to go to a person when no button is pressed. We have also put a note on our system so that your mother can use our bypass number; please ask at the desk for it.",
      role: 'GP partner',
    },
    change: {
      what: 'Cut the phone menu to two choices, and put calls through to a person when no button is pressed',
      owner: 'Operations manager',
      dueInDays: 42,
    },
  },
  {
    id: 'got-through-second-try',
    setting: 'practice',
    happened: 'Got through second try. {Nurse|Doctor} rang before lunch. Sorted.',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'duty-doctor-rang-at-seven',
    setting: 'practice',
    happened:
      'I had given up hearing back, it was gone seven at night and I was doing the school lunches. Then the phone went and it was the doctor herself, she must have been at work {longhours}. She asked all about the pain as if I was the first person she had spoken to that day. She told me what to look out for and when to ring 111 and when not to worry. I did not need to go anywhere in the end.',
    good: 'That she rang at all, and that she was not in a hurry.',
    better: 'A text at tea time to say you are still on the list would stop you fretting.',
    feelings: ['reassured', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
    reply: {
      text: '{Thanks}. I have read your words to the doctor concerned and they meant a great deal at the end of a long week. Your idea of a text is a good one. We can do it with the system we have, and we will try it for a month.',
      role: 'Practice manager',
    },
  },
  {
    id: 'phone-is-a-lottery',
    setting: 'practice',
    happened:
      'Once you are in, its fine. Getting in is a lottery. I have counted: {Weekday} 41 calls before I heard it ring. My sons phone redials by itself so he gets through and I dont. How is that fair to the old ones who have only the house phone.',
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for being so plain. It is not fair, and redialling should not win. We have asked our phone company to let everybody join the queue rather than hear the engaged tone. They expect to do this next month and I will post here when it works.',
      role: 'Practice manager',
    },
  },
  {
    id: 'nobody-rang-me-back',
    setting: 'practice',
    happened:
      "I was told the doctor would call between 9 and 1. I sat with the phone on my knee. I did not go to the toilet. At 1.15 I rang and they said he had tried me twice and I did not answer and so I had been taken off the list. There was no missed call. My phone was on my knee!! I asked could he try again and was told no, I would have to start again tomorrow. I asked to speak to a manager and was told she was on her lunch.\n\nIt matters because it was about my heart tracing. I'd been told it was 'something to talk about', and I'd had all weekend to think about that. I am not one who makes a fuss. My wife says that I'd apologise to a lamp post.\n\nThe next day I started again at 8. Same doctor. He said the number on the system was my old one from before I moved. I gave you the new number in the spring and I have the email to prove it. So who rang the poor soul who has my old number now and told them about my business?",
    better:
      'Check the number every time. Ring the landline if the mobile fails. And do not take somebody off the list without a word.',
    feelings: ['angry', 'ignored', 'anxious'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for setting this out so clearly. You gave us the right number and we did not use it, and I am sorry. I have checked that no message was left on the old one. Reception will now read the last four digits back to you whenever a call is booked, and nobody is taken off the list until we have tried every number we hold. That starts on Monday.',
      role: 'Practice manager',
    },
  },
  {
    id: 'gave-up-went-to-pharmacy',
    setting: 'practice',
    happened: 'Could not get through so I went to the chemist. They {sorted it|sorted me out}. Does that count?',
    relation: 'patient',
    experience: 'neither',
    sentiment: 3,
  },
  {
    id: 'callback-in-break',
    setting: 'practice',
    happened:
      'Am a teacher so I can only talk at break, 10.45 to 11.05. They said cant promise but will try. Phone rang at 10.47. I nearly fell over.',
    feelings: ['listened-to'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'new-phone-system-better',
    setting: 'practice',
    happened:
      'I complained {season} about the phones so it is only right I should say they are better. You are told where you are in the queue and it goes down, not up. It was {moment} this time. The only thing, the voice on the message talks so fast that I had to ring twice to catch what it said about the flu clinic, and my hearing is not bad for my age. But it is better. I would have put very good if it was not for that voice.',
    feelings: ['hopeful'],
    relation: 'patient',
    experience: 'good',
    sentiment: 2,
    reply: {
      text: '{Thanks} for coming back to tell us; hardly anybody does, and it cheered up the whole front desk. We have listened to the message again and you are right. Our reception lead will record it afresh, slowly.',
      role: 'Practice manager',
    },
  },
];
