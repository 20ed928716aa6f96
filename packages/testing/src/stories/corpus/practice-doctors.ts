import type { ToldStory } from '../told-story.ts';
import { neighbourOfForty } from './long-stories.ts';

/** Seeing a doctor: being heard, being hurried, being found out. */
export const practiceDoctors: readonly ToldStory[] = [
  neighbourOfForty,
  {
    id: 'lump-taken-seriously',
    setting: 'practice',
    happened:
      'I found a lump on the {weekday} and I was seen the next day. The doctor was {kind} and did not say it will be nothing, she said most are nothing and we will find out quickly. I had the hospital appointment inside two weeks. It was nothing. But I will always remember that she did not promise me what she did not know.',
    goodTags: ['listening', 'waiting'],
    feelings: ['relieved', 'reassured', 'respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}, and what a relief. The doctor has read this and was touched. We will go on saying what we know and what we do not.',
      role: 'GP partner',
    },
  },
  {
    id: 'ten-minutes-one-problem',
    setting: 'practice',
    happened:
      'There is a notice: One appointment, one problem. I have diabetes, a bad heart, and I am tired all the time. Is that one problem or three? I do not know. I am not the doctor. I picked the tiredness. He looked at the screen more than he looked at me. I mentioned my feet on the way out and he said to book another appointment. It was {weeks} before I got one, and by then the toe was black. I have still got it, just. The hospital doctor asked why I had waited, and I did not like to say.',
    better: 'Take the notice down.',
    feelings: ['ignored', 'sad'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for telling us this. I am sorry. That notice told you to choose, and nobody should have to. It came down the day that I read your story. People with several conditions will be offered twenty minutes, and we are looking at what happened with your foot so that we learn from it. I would like to ring you to tell you what we find, if you agree.',
      role: 'GP partner',
    },
    change: {
      what: 'Take down the one-problem notice and offer twenty minutes to people with several conditions',
      owner: 'GP partner',
      dueInDays: 30,
      doneAfterDays: 30,
      note: 'The notice is gone, and 400 people have been told by letter or text that they may ask for twenty minutes.',
    },
  },
  {
    id: 'spot-on',
    setting: 'practice',
    happened: 'Spot on.',
    better: 'Parking',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'student-doctor-in-the-room',
    setting: 'practice',
    happened:
      'They asked if a student could sit in, and I nearly said no. Glad I didnt. He did the listening to my chest and heard something, and then the doctor had a listen and she heard it as well. Turns out I have got a leaky valve. He was more worried than me. He went as red as a postbox when I shook his hand.',
    feelings: ['reassured'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for letting him sit in, and for the handshake. He will not forget you. Patients like you teach our students more than we do.',
      role: 'GP trainer',
    },
  },
  {
    id: 'anxiety-first-time-talking',
    setting: 'practice',
    happened:
      "I'm a bloke, 31, and I'd never told anyone that I get panic attacks. I said it was about my knee when I booked. When I got in there I looked at the floor and the doctor said 'is it the knee?' and I said no. She just waited. I've no idea how long it was, felt like an hour. Then it all came out. No leaflet waved about, no 'have you tried yoga'. She said that it's common, and that it has a name, and that there are {two|three} things that help, which one do you fancy starting with. I've done {weeks} of the talking therapy. Went on the tube {ago}, to the match, with my dad.",
    good: 'She waited.',
    feelings: ['listened-to', 'relieved', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for telling us, and for telling her. A good many people come about a knee. We hope it was a good match, and that there are many more.',
      role: 'Salaried GP',
    },
  },
  {
    id: 'never-the-same-doctor',
    setting: 'practice',
    happened:
      'Five visits, five doctors, five times telling it from the start. All perfectly nice. But my story gets shorter each time because I am fed up of it, so the last one knew the least.',
    better: 'Let me wait longer for the same one if I want to. I would.',
    goodTags: ['staff-manner'],
    betterTags: ['continuity'],
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: "{Thanks}. That last sentence stopped us in our tracks. You can choose to wait for the same doctor, and it seems that we never say so. Reception will now ask 'soon, or someone you know?' at each booking.",
      role: 'GP partner',
    },
  },
  {
    id: 'home-visit-in-snow',
    setting: 'practice',
    happened:
      'Snow up to the gate and the doctor walked from the main road with her bag in a rucksack. My father is 93. He offered her a sherry. She said not on duty but sat down with him while he had his. His chest is clear now and he has told the whole village.',
    feelings: ['thankful'],
    relation: 'relative',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'doctor-running-late-worth-it',
    setting: 'practice',
    happened:
      "{Wait} late going in and I was chewing the chair. Nobody came to tell us anything and my parking was running out. Then I got in and found out why she runs late. She LISTENS. So I cannot be cross any more, but I did get a parking ticket, thirty five pounds, and I'm quite cross about that.",
    better: 'Say how late you are running so we can move the car.',
    feelings: ['frustrated', 'listened-to'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: '{Thanks}. She does listen and she does run late, and we would not wish to change the first. The board will show how late each doctor is running, starting next week. I am sorry about the ticket.',
      role: 'Practice manager',
    },
  },
  {
    id: 'second-opinion-no-fuss',
    setting: 'practice',
    happened:
      "Asked for a second opinion on my thyroid. Was worried they would take offence. The doctor said 'good idea' and booked it there and then. Second one agreed with the first but put it in a way that I could follow.",
    feelings: ['respected', 'reassured'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'baby-not-right',
    setting: 'practice',
    happened:
      "My daughter was 5 months and she just was not right. No temperature, no rash. I couldn't say what it was. I rang and I said I know how this sounds. The doctor said 'you know her and I don't, bring her now'. She looked at her for about a minute and called the ambulance herself. It was sepsis. We were on the childrens ward for {days} and now she is in the next room shouting at the cat. If that doctor had asked me for a symptom I wouldn't have had one to give her.\n\nI went back with a photo for the doctor. She put it on her wall. I don't have the words so this will have to do.",
    good: 'She believed me.',
    feelings: ['thankful', 'relieved', 'listened-to'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: "{Thanks} for coming back, and for this. A parent who says 'not right' is always worth listening to, and all of us have read your story with that in mind. The photo is still up. Please give the cat our sympathy.",
      role: 'GP partner',
    },
  },
  {
    id: 'good-doctor-cold-room',
    setting: 'practice',
    happened: 'Good doctor. Cold room. Undressed behind a curtain with a gap.',
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
    reply: {
      text: '{Thanks} for letting us know in eleven words what we had walked past for months. The curtain has new hooks and the heater has been mended.',
      role: 'Practice manager',
    },
  },
  {
    id: 'referral-chased',
    setting: 'practice',
    happened:
      "My referral went missing somewhere between here and the hospital. {Months} I waited for a letter that was never going to come. I finally asked, and the secretary at the surgery went after it like a terrier. She rang me {three|four} times to tell me where it had got to. I was seen {ago}. Everyone else in the story is a computer, she's the only person in it.",
    better: 'Some way for me to see where my referral is.',
    feelings: ['frustrated', 'thankful'],
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
    reply: {
      text: '{Thanks}. Our secretary has a new nickname and she likes it. She now keeps a list of every referral and checks after two weeks that the hospital has it, so that the next person need not ask.',
      role: 'Practice manager',
    },
  },
  {
    id: 'doctor-drew-a-picture',
    setting: 'practice',
    happened:
      'Doctor drew me a picture of my gall bladder on the back of an envelope. Finally I understand. I keep it on the fridge.',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
];
