import type { ToldStory } from '../told-story.ts';

/** Nurses and healthcare assistants: smears, bloods, dressings, vaccines and reviews. */
export const practiceNurses: readonly ToldStory[] = [
  {
    id: 'smear-after-eleven-years',
    setting: 'practice',
    happened:
      'I had not had a smear for eleven years. I will not go into why. I told the nurse I would probably get up and walk out, and she said that is fine, the door is not locked, and we can do as much or as little as you want. She told me what she was going to do before she did each thing and waited for me to say yes. She let me put the speculum in myself. When I started shaking she stopped straight away and talked about her allotment until I was ready. It took {wait} and she had booked a double slot without me asking. I got the letter {weeks} later, all clear. I sat on the stairs and cried, out of relief and because it had not been like the last time.',
    good: 'I was in charge the whole way through.',
    goodTags: ['listening', 'privacy'],
    feelings: ['respected', 'relieved', 'listened-to'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for writing this, which cannot have been easy. Our nurse is so glad that you felt in charge, because you were. We have put a line on our smear page to say that you can ask for a double appointment, can stop at any moment, and need not say why. We hope it helps another person through the door.',
      role: 'Lead nurse',
    },
  },
  {
    id: 'flu-clinic-like-clockwork',
    setting: 'practice',
    happened: 'In one door, jab, out the other. {Three|Four|Five} minutes. Could run the railways.',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'bloods-first-time',
    setting: 'practice',
    happened:
      'I have terrible veins and I warn everybody. The last place had six goes. This young woman had a look, gave me a warm glove filled with water to hold, told me a joke about a horse and got it first time. I have the joke if anybody wants it.',
    feelings: ['relieved'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. She says that the horse joke is her best one and she has only three. We are glad it went so well.',
      role: 'Lead nurse',
    },
  },
  {
    id: 'diabetes-check-no-telling-off',
    setting: 'practice',
    happened:
      "I have been putting off my diabetes check because I know what I have been eating. The nurse looked at the number and asked me 'how do you feel about that?' and I thought, here we go. But she did not tell me off. She found out that I eat at night because I am on my own and cannot sleep. So we talked about sleep. I have been going to a walking group every {weekday} since then, and the number has come down by nine. I would walk past a hundred leaflets but I could not walk past her.",
    good: 'She asked about my life and not about biscuits.',
    feelings: ['listened-to', 'hopeful', 'respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. Nine is a lot, and it is your doing. We have told the walking group that they are better than our leaflets, and they are very proud.',
      role: 'Diabetes nurse',
    },
  },
  {
    id: 'baby-jabs-gentle',
    setting: 'practice',
    happened:
      'My babys first jabs, I was more scared than him. Nurse let me feed him while she did it and he hardly noticed. Me, I cried. She gave ME the sticker.',
    feelings: ['reassured', 'thankful'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'leg-dressings-different-each-time',
    setting: 'practice',
    happened:
      'I come twice a week with my leg. All the nurses are {kind} and I would not hear a word against them. But in {months} I have had seven different ones and each has a different idea. One says dry it, the next says keep it moist. One took off what the other one put on. My leg does not know if it is coming or going, and it is no better.',
    good: 'They are all cheerful and they never hurt me.',
    better: 'One plan that they all follow, and the same two faces if it can be done.',
    feelings: ['confused', 'frustrated'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for saying this, and for being so fair about it. A leg ulcer heals better when one plan is followed, and we did not do that for you. From now on you have a named nurse and a second for when she is away, and your plan is written at the front of your notes. A leg ulcer specialist will see you with us within two weeks.',
      role: 'Lead nurse',
    },
    change: {
      what: 'Give every patient with a long wound a named nurse and one written plan',
      owner: 'Lead nurse',
      dueInDays: 60,
    },
  },
  {
    id: 'nurse-explained-inhaler',
    setting: 'practice',
    happened:
      'Been using my inhaler wrong for {years}. Nobody ever asked to see me do it. The nurse did, and now I can get up the hill to chapel without stopping at the bench.',
    feelings: ['thankful', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'ear-wax-not-done-here',
    setting: 'practice',
    happened:
      'Cannot hear for wax. Surgery dont do ears any more, nobody told me till I was sat in the chair. Private place wants sixty pounds an ear. I have two.',
    better: 'Say so when I book!!',
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: '{Thanks}, and I am sorry that you found out in the chair. There is a free ear clinic at the health centre that we can refer you to, and you should have been told so. I have asked our care navigators to offer it when somebody rings about ears. If you come to the desk we will refer you the same day.',
      role: 'Lead nurse',
    },
  },
  {
    id: 'needle-phobia',
    setting: 'practice',
    happened: 'Faint at needles. Told them. They lay me down, nobody laughed, and a {kind} lady held my feet up. Done.',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'blood-test-wait-two-weeks',
    setting: 'practice',
    happened:
      "Nurse lovely, quick, didn't hurt. Only gripe is it was {weeks} to get the appointment, when the doctor had said to have it done this week. What's the point in that.",
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
  },
  {
    id: 'travel-vaccines-organised',
    setting: 'practice',
    happened:
      "Going to see my grandmother in Ghana for the first time in {years}. The nurse had everything ready, a list of what I need and what I don't, no pushing of expensive ones. She even told me which mosquito spray actually works. She said bring me back a photo, and I will.",
    feelings: ['thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'stitches-out-at-lunch',
    setting: 'practice',
    happened: 'Stitches out, {two|three} minutes, no fuss, no pain.',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'menopause-appointment',
    setting: 'practice',
    happened:
      "For two years I thought that I was going mad. I could not remember the word for kettle. I was crying in the stationery cupboard at work and I had been told by {two|three} people that it was stress. I saw the nurse about something else, my blood pressure, and she put her pen down and asked how I was sleeping. Nobody had joined the dots before. She went through it all with me: what it was, what I could take, what I could do without taking anything, and the risks, with real numbers and not just 'a small risk'. She did not talk as though I was ill and she did not talk as if it was nothing. She told me that she had gone out to her own car {season} and sat there because she could not think how you start a car. We laughed until I had to have a tissue. She wrote down two good websites and told me to go home and think and to come back with my questions, which I did, all fourteen of them. Three months on I have my words back. I was made up to team leader {ago}. I am cross about the two years, but I am so grateful for the half hour.",
    good: 'She noticed. And she gave me the facts, and then let me choose.',
    better: 'Every woman of my age should be asked. I only got lucky because of my blood pressure.',
    feelings: ['listened-to', 'relieved', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
    reply: {
      text: '{Thanks} for this, and congratulations. You are right that it should not come down to luck. From this autumn we ask about the menopause at every health check from the age of 45, and two more nurses are being trained. We are sorry about the two years.',
      role: 'Lead nurse',
    },
  },
  {
    id: 'vaccine-queue-in-the-rain',
    setting: 'practice',
    happened:
      'Flu jabs all good, nurses cheerful as ever. But they had us queue outdoors and it was {weather}. There were people of ninety there, holding on to the railings. There was an empty church hall over the road with its lights on. I am sure the vicar would have said yes. I would still give the nurses ten out of ten.',
    better: 'Borrow the hall.',
    feelings: ['thankful', 'frustrated'],
    relation: 'friend',
    experience: 'good',
    sentiment: 3,
    reply: {
      text: '{Thanks}. We asked, and the vicar said yes. The remaining clinics will be in the hall, with chairs, and we are sorry that nobody crossed the road to ask before.',
      role: 'Practice manager',
    },
  },
];
