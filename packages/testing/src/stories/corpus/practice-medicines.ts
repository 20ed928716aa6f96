import type { ToldStory } from '../told-story.ts';

/** Repeat prescriptions, pharmacists and the papers that go with being ill. */
export const practiceMedicines: readonly ToldStory[] = [
  {
    id: 'repeat-lost-between-two',
    setting: 'practice',
    happened:
      "Surgery says it has gone to the chemist. Chemist says they never had it. I walk between them like a postman, it is {a quarter of a mile|half a mile} each way and I have a bad hip. In the end the chemist's girl found it under my middle name. I was {days} without my water tablets and my ankles were like puddings.",
    better: 'Pick up the phone and talk to each other.',
    betterTags: ['medicines', 'kept-informed'],
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: '{Thanks} for writing, and I am sorry about your ankles and your hip. You should not be our postman. We have agreed with the pharmacy that each of us rings the other before a patient is sent anywhere, and we have put your name right in both systems.',
      role: 'Practice pharmacist',
    },
  },
  {
    id: 'pharmacist-went-through-them-all',
    setting: 'practice',
    happened:
      'The surgery has got its own pharmacist now. She rang to go through my tablets, all thirteen. We were on the phone for {wait}. She asked what each one was for and I knew about five. She talked to the doctor and I am down to eight, and I am not dizzy when I get up any more. I did not know you could go DOWN.',
    feelings: ['thankful', 'listened-to'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. You certainly can go down, and we are so pleased about the dizziness. If you would like a printed list with what each of the eight is for, it is waiting for you at the desk.',
      role: 'Practice pharmacist',
    },
  },
  {
    id: 'tablets-sorted-same-day',
    setting: 'practice',
    happened: 'Ran out of tablets, my fault. Sorted same day.',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'sodium-valproate-letter',
    setting: 'practice',
    happened:
      "I take a medicine for epilepsy that you should not be on if you get pregnant. The doctor asked me to come in and talk about it, not in a scary way, and gave me {wait} of her time. I had a letter about it once before which frightened the life out of me and had nobody's number on it. This time I came out with a plan, a person to ring, and a form that I actually understood when I signed it.",
    feelings: ['reassured', 'respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'changed-brand-without-telling',
    setting: 'practice',
    happened:
      "They changed my tablet to a different make without a word. It's a different colour and a different shape. My husband has got dementia, I do his box for him, and he will not take the new ones because he says they are not his. I've had {days} of hiding them in jam. When I rang, the lad in reception told me 'it's exactly the same thing'. Not to him it isn't. The pharmacist at the surgery rang me back later that {daytime} and she was a {different story|breath of fresh air}, she understood straight away and had the old ones back by the {weekday}. So I'm putting good. But it was a rotten few days.",
    good: 'The pharmacist, who listened.',
    better: 'Tell us first. A phone call would have done it.',
    feelings: ['frustrated', 'listened-to'],
    relation: 'carer',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: "{Thanks}. You know your husband best, and for him the colour matters. We have marked his record so that the make is not changed without a call to you first. We have also asked at reception that no one says 'exactly the same' again. I hope that the jam can go back to being for toast.",
      role: 'Practice pharmacist',
    },
  },
  {
    id: 'repeat-by-app-easy',
    setting: 'practice',
    happened: 'Ordered on the app on the bus, ready in {two|three} days. Easy.',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'fit-note-humiliating',
    setting: 'practice',
    happened:
      "I am signed off with my back. I do not want to be off, I am a scaffolder, if I don't work I don't get paid and nor do my two lads. My note ran out on the Friday. I asked for a new one on the Monday before, on the form. Heard nothing. I rang on the Wednesday, I was told it takes five working days. I rang again, I was told that the doctor needs to speak to you, there are no appointments. So now I am off without a note and my firm will not pay me sick. My wife had to ask her sister for the shopping money. I've never in my life had to do that. When I did get to speak to a doctor, {|{days} after that, }he asked how long I thought that I would be off, as though I'd booked a holiday. He said 'you look all right to me' and that a lot of people try it on. I have a slipped disc. It is on the scan. It is on YOUR screen. I did not shout, I want that known. I got up and I left, at the speed of an old man. I've paid in since I was sixteen.",
    better: 'Read the scan before you decide what I am.',
    feelings: ['angry', 'ignored', 'frustrated'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for telling us, and I am sorry, for the delay and far more for what was said. You asked in good time. No one here should have spoken to you like that, and I have talked with the doctor about it. Please ring and ask for me; I will see that you have a note to cover the days you lost. From now on a request for a further note goes to the doctor who wrote the last one, within two working days.',
      role: 'GP partner',
    },
    change: {
      what: 'Send each request for a further fit note to the doctor who wrote the last one, within two working days',
      owner: 'GP partner',
      dueInDays: 21,
    },
  },
  {
    id: 'dosette-box-arrived',
    setting: 'practice',
    happened:
      'They put my mums tablets in a box with the days on and now I dont lie awake wondering if shes had them twice.',
    feelings: ['relieved'],
    relation: 'carer',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'antibiotics-not-given',
    setting: 'practice',
    happened:
      "Went for antibiotics for my cough. Didn't get any. Was told why, with a little picture of how long a cough lasts (three weeks!). I was annoyed on the way home I admit. It went on day 20.",
    relation: 'patient',
    experience: 'good',
    sentiment: 2,
  },
  {
    id: 'hrt-shortage',
    setting: 'practice',
    happened:
      "My patches were out of stock everywhere. I rang {four|five|seven} chemists. The surgery could not magic them up, I do see that, but when I asked what I should do I was told 'keep trying'. It was another woman in the queue that told me a pharmacist can swap them for another strength. Why did nobody behind the counter know that? In the end the doctor sorted it, with an apology, and gave me three months' worth.",
    better: 'Know what is out of stock, and have a plan before we are at the desk.',
    feelings: ['frustrated', 'anxious'],
    relation: 'patient',
    experience: 'neither',
    sentiment: 4,
    reply: {
      text: "{Thanks}. 'Keep trying' was not good enough. Our pharmacist now sends reception a list each {weekday} of what is short and what can be given in its place. It is pinned up behind the counter, so nobody should hear that answer again.",
      role: 'Practice pharmacist',
    },
  },
  {
    id: 'end-of-life-box',
    setting: 'practice',
    happened:
      'My wife wanted to die at home and she did. I could not have done it without this surgery. They put the medicines in a box in our kitchen before we needed it, and explained every one to me, in case the nurses came in the night. They did come in the night, twice. The doctor came on his bicycle on his day off. He had his clips on. He took them off before he went up to her. I think of that.',
    good: 'All of it. They were never in a hurry in our house.',
    feelings: ['thankful', 'sad'],
    relation: 'carer',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for writing to us. We were privileged to be let into your home. The doctor has read this, and asked me to say that he thinks of you both. We will ring you now and then in the coming months, if we may, and our door is open.',
      role: 'GP partner',
    },
  },
  {
    id: 'electronic-prescription-wrong-chemist',
    setting: 'practice',
    happened:
      'They keep on sending it to my old chemist across town. I have changed it {three|four} times. Everything else about the surgery is first class, the doctors, the nurses, the flowers at the front. I am only writing about the chemist because I cannot get anybody to hear me about the chemist.',
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: "{Thanks}. We hear you about the chemist. An old order on your record kept switching it back, and it has been removed today. I checked with your pharmacy that the next one will reach them. The flowers are from our cleaner's garden and she is thrilled.",
      role: 'Prescription clerk',
    },
  },
  {
    id: 'two-months-at-a-time',
    setting: 'practice',
    happened:
      'I asked could I have two months of tablets at once as I am working away on the rigs. Was told it is not policy. Asked who could change it and nobody knew. Then the pharmacist rang out of the blue and said yes of course. Good in the end.',
    relation: 'patient',
    experience: 'good',
    sentiment: 2,
  },
];
