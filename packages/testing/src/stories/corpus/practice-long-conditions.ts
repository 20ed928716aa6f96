import type { ToldStory } from '../told-story.ts';

/** Living with an illness that stays. */
export const practiceLongConditions: readonly ToldStory[] = [
  {
    id: 'six-reviews-for-one-body',
    setting: 'practice',
    happened:
      "I have asthma, diabetes, a dicky heart and one kidney that works. Every year I am sent for, one bit at a time. March is lungs. April is sugar. In June they do the heart, and the kidney comes when it comes. Each time I take a morning off, I get two buses, I have a blood test with a different nurse, and each time somebody weighs me and tells me the same thing about it, as if it might be news. I have all of my body with me every time I come. I bring it on the bus.\n\nI said this to the lady on the desk, as a joke really. She didn't laugh, she wrote it down. Then about {weeks} later I had a phone call, and would I like to try having the whole lot done in one go in my birthday month? I've had it done now. One blood test, one hour, one nurse who had read all of it, and a chat after with the pharmacist, who took me off one thing since two of the others were fighting over it. I was home by {lunchtime|dinner time}. I'd just say that an hour is a long sit for somebody with my back, so perhaps get a better chair.",
    good: 'One go. One nurse. One bus fare.',
    better: 'The chair.',
    feelings: ['listened-to', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
    reply: {
      text: "{Thanks}. 'I bring it on the bus' is why we changed it. You were the first, and 60 people have now had their birthday review. We worked out that it has saved about 200 trips. The chair has been dealt with.",
      role: 'Lead nurse',
    },
  },
  {
    id: 'long-covid-nothing-to-see',
    setting: 'practice',
    happened:
      "I used to run half marathons. Since I had covid I have to sit down to clean my teeth. I've been to this surgery {nine|ten|eleven} times. My bloods are normal, and don't I know it, because everybody tells me as if it's good news. One doctor said to push through it. I pushed through it and was in bed for three weeks. Another told me that it's probably my age. I'm 38. I keep a diary, as I was asked to, and no one has ever looked at it. I've been given a leaflet about mindfulness {twice|three times}.\n\nI am not saying there's a cure. I know there isn't one. I'd just like somebody to say, out loud, 'I believe you, and I don't know, and here is what we will do anyway.' I've written that down here so that you can copy it. I've lost my job {ago} and I'm about to lose my flat. I asked for a letter for the council and was told it'd be twenty five pounds and up to 28 days. My mum came in with me the last time and she cried, and it was the only time that anybody got up from behind the desk.",
    better: 'See the sentence above.',
    feelings: ['ignored', 'angry', 'sad'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for giving us the sentence. I believe you, and I do not know, and here is what we will do. The letter for the council will be ready on {weekday}, at no cost. I would like to see you for half an hour, or to come to you if it is easier, and stay as your doctor. I have asked the long covid clinic for an urgent place. I am sorry that you were told to push through it. We have gone over what we all say with the clinic, so that nobody here is told that again.',
      role: 'GP partner',
    },
  },
  {
    id: 'pain-clinic-at-the-surgery',
    setting: 'practice',
    happened:
      "I've had a bad back since I fell off a ladder {years} ago and I was on more tablets than I could count. When the doctor said that she wanted to bring them down I thought, here we go, they're trying to save money. I was angry and I told her so, and I wasn't polite about it. She let me finish. Then she said 'you can be as angry as you like with me, and I'll still be here on {weekday}'. And she was. Every week, ten minutes, a little bit less each time, and if it was a bad week, we stayed where we were. I rang up once to say that I was giving up. She said all right, and could I give up next week, as she was fully booked for giving up. There's a group as well, in the upstairs room, with a fella who does stretches, and tea. I am down to two a day and a hot water bottle. I'm still in pain, I'm not going to write that it's a miracle. But my head is clear for the first time since my kids were small. I said sorry to her for what I had called her. She said she'd been called worse by her own mother.",
    good: 'She stuck with it, and with me.',
    feelings: ['respected', 'hopeful', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'hospital-says-gp-says',
    setting: 'practice',
    happened:
      "The hospital put me on a new tablet, and said my GP would carry it on. The GP says the hospital has to do it for the first three months. The hospital says it's been discharged. I am a retired headmistress and I've dealt with the county council, and I have never met anything like it. I had {days} of tablets left and three letters, each one of them perfectly polite, saying no. I made a table of who had said what and took it in. The practice pharmacist looked at my table for some time and then said 'leave that with me'. By the {daytime} it was done. She told me that she'd rung a person she knows. It's splendid that she knows a person. What does everybody else do?",
    better: 'Talk to one another and leave me out of it.',
    feelings: ['frustrated', 'relieved'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: "{Thanks}, and for the table, which we have kept with your permission and shown to the hospital. Nobody should need to know a person. We now give one month's supply of any such medicine while the two of us settle whose job it is, so that the patient does not have to wait.",
      role: 'Practice pharmacist',
    },
  },
  {
    id: 'sickle-cell-believed',
    setting: 'practice',
    happened:
      "I have sickle cell. I've spent half of my life being looked at as though I'm after drugs. When I joined this surgery I'd already got my speech ready. The doctor said 'I don't know as much about sickle cell as you do, so will you teach me what a crisis is like for you'. I had to ask her to say it again. We wrote a plan together, with what works for me and what doesn't, and she put it at the top of my record where anybody can see it, A&E as well, and gave me a copy for my phone. I had a crisis on a {anyday} {daytime}, {ago}. I held up my phone. I was given the right thing in {wait}, and nobody asked me to rate my face from one to ten. It's the first time since I was a child I've not been frightened of getting ill.",
    good: "'Will you teach me.'",
    feelings: ['respected', 'listened-to', 'relieved'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. You are a very good teacher. With your agreement, the plan has become the pattern that we use for everyone here with sickle cell, and I have shown it to the hospital.',
      role: 'Salaried GP',
    },
  },
  {
    id: 'misread-the-scale',
    setting: 'practice',
    happened:
      'I cannot praise them high enough. Every one of them, from the door to the doctor. {Number 5, top marks|Five out of five}.',
    feelings: ['thankful'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 1,
  },
  {
    id: 'tuba-after-seventy',
    setting: 'practice',
    happened:
      "Not sure why I have been asked, as I only rang up to say that I didn't need the appointment any more. But since I'm here. I was told that I had coeliac disease {season}, at the age of 70, after a lifetime of being told that I had a nervous stomach. My mother had a nervous stomach too, and so had hers, and I do wonder. The dietitian who comes to the surgery {on a {weekday}|once a month} is a delight. She knew every loaf in every shop and she did not once say the word 'journey'. I've put on a stone and taken up the tuba again, for which my neighbours will not be thanking you. If I've one thing to say it's that it took a locum, here for one afternoon, to think of testing me for it.",
    feelings: ['thankful', 'hopeful'],
    relation: 'patient',
    sentiment: 2,
  },
  {
    id: 'warfarin-club',
    setting: 'practice',
    happened:
      "Same time every {weekday} for my warfarin, finger prick, number, off you go. There's five or six of us who come at that time and we've got to know each other. We call it the club. The healthcare assistant runs it like a pub quiz. When one of the club didn't turn up, she didn't just mark him down as absent, she rang him, and when he didn't pick up she rang his daughter, and he was found on the bathroom floor with a broken hip. He'd been there since the {daytime} before. If she'd been the sort who only does her job, he'd be dead, and that's not me being dramatic. He's in rehab now, complaining about the food. We have been in to see him, the whole club, with his number written on a card.",
    good: 'She knows who we are.',
    feelings: ['thankful', 'reassured'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. She says that anybody would have rung, and we are not so sure. It is now what we do: if someone who always comes does not, we ring. Please tell him that his chair is waiting, and that the quiz has been too easy without him.',
      role: 'Practice manager',
    },
  },
];
