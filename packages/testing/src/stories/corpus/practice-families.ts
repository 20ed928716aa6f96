import type { ToldStory } from '../told-story.ts';

/** Children, parents, partners and the people who bring them. */
export const practiceFamilies: readonly ToldStory[] = [
  {
    id: 'four-children-one-appointment',
    setting: 'practice',
    happened:
      "Picture it: four children under seven, one with a temperature, one who had just been sick in the pram, one who wanted to know loudly why that man had no hair, and one asleep, who was the one we had come about. I had not slept properly for {days}. I had put my jumper on inside out and I only found this out in the waiting room.\n\nThe lady at the desk looked over the top of her glasses and I thought, here it comes. What came was a packet of wipes, a cardboard box and a felt pen. 'Make a car,' she said to my eldest, and he did, and then they were all in it. The practice nurse took two of them to count the fish in the tank (eleven, there is some argument about this) so that I could hear what the doctor was saying.\n\nAnd the doctor did not send us off after looking at the one. She looked in all four pairs of ears, since she said that she might as well while she was down there. Three of them had infections. She wrote down which medicine was for which child, on three bits of paper, with a drawing of the child on each one. They are still on my fridge. The bald man, by the way, was very good about it.",
    good: 'I was treated as a person who was doing her best, and not as a nuisance.',
    feelings: ['thankful', 'respected', 'relieved'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for the best five minutes of our {weekday}. We have counted, and there are twelve fish, but one of them hides. The box is being kept for next time. You were doing more than your best, and we all saw it.',
      role: 'Reception lead',
    },
  },
  {
    id: 'postnatal-check-rushed',
    setting: 'practice',
    happened:
      "This was my six week check after having my daughter. I had saved up the questions. I'd written them on my hand, in fact, because paper gets eaten in this house. I went in and the doctor checked the baby top to toe, very thorough, very sweet with her, hips and eyes and heart and all of that. Then she said 'and mum's fine?' with her hand already on the door. I said yes. I wasn't fine. It hurt to sit down, I hadn't been able to go for a run or even laugh without leaking and I was crying in the shower each {daytime}. But you can't say that to the back of somebody.\n\nI got home and read my hand.\n\nIt was {weeks} before I went back and I only did that because my sister made me. The second doctor asked and waited. I'm having physio now and it's helping, and the crying has a name and it's getting better too. The baby bit really was very good, so I've put good. But there were two of us in that room.",
    better: "Check the baby and check the mother. Two slots, if that's what it takes.",
    feelings: ['ignored', 'sad', 'hopeful'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for writing down what was on your hand. There were two of you in that room, and we saw only one. I am sorry. Each six week check is now a double appointment, and the second half begins with a question for the mother, sitting down. We are glad that your sister made you come.',
      role: 'GP partner',
    },
  },
  {
    id: 'school-says-doctor-says',
    setting: 'practice',
    happened:
      "The school will not give my boy his inhaler without a letter from the doctor. The surgery will not do letters for schools. The school says all the other surgeries do. The surgery says there is a form, and the school nurse has the form. The school nurse is on a {weekday} and it's been half term. So a seven year old with asthma was sat out of games for {weeks} because of a sheet of paper. When I did get to speak to the asthma nurse at your place, she was {kind} and she rang the school herself, there and then, on speaker, and it took four minutes. Four minutes! I'm not saying that anybody was rude. Nobody was rude. Everybody was just very sure that it was somebody else's job.",
    feelings: ['frustrated', 'confused'],
    relation: 'parent',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: "{Thanks}. 'Very sure that it was somebody else's job' is now written on our whiteboard. We have agreed one page with the three schools nearby. The asthma nurse fills it in at each child's review, so that no one has to ask.",
      role: 'Asthma nurse',
    },
  },
  {
    id: 'worry-about-my-husband',
    setting: 'practice',
    happened:
      "My husband would not go to the doctor if his leg was hanging off. He had been getting up five and six times in the night for {months}. I rang up and told them I was at my wits' end, and I asked could somebody just send for him. I was told they can't do that, but that all men of his age could be asked in for a check, and would I like them to see to it that his letter went out a bit sooner. He thinks to this day that it was routine. They found it early. He had his treatment {season} and they say that he'll be around to annoy me for years. I have never told him. I don't suppose he'll read this, he doesn't read anything but the racing.",
    feelings: ['thankful', 'relieved', 'listened-to'],
    relation: 'relative',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. Your secret is safe with us, and we are so pleased to hear how it turned out. To anyone else who is reading: you can always tell us that you are worried about someone, even when we cannot talk about them.',
      role: 'GP partner',
    },
  },
  {
    id: 'autism-assessment-forms',
    setting: 'practice',
    happened:
      "I've been trying to get my daughter assessed for autism since she was in year 2. She's in year 5. School thinks it's me. Gran thinks it's telly. The first doctor here said that girls are often shy. The second said come back if it gets worse. The third one, and I'd like to hug her, got down on the carpet with my daughter and asked about her collection of bus timetables, and listened for the whole of the ten minutes, all the way to the night buses, and then said to me 'tell me about home'. I'd brought a folder. Nobody had ever opened the folder. She opened the folder.\n\nThe referral went in that day. I know that the list is long and it isn't your fault, she told me straight it could be two years, and gave me the name of a parents' group, and a letter for school so that they'd stop making her eat in the hall. She's a different child at lunchtimes already. So it's top marks for the third doctor. But I shouldn't have had to get through two to get to the third, and I keep on thinking about the mums who'd have gone home after the first.",
    good: 'She opened the folder.',
    better: "Train the others. Girls are not 'just shy'.",
    feelings: ['listened-to', 'frustrated', 'hopeful'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: "{Thanks} for not going home after the first. I am one of the others, and I have learnt from this. All seven of us are spending an afternoon with the parents' group you mention, and they will be doing the teaching. Please tell your daughter that the number on our stop has changed, in case she does not have it.",
      role: 'GP partner',
    },
  },
  {
    id: 'called-sir',
    setting: 'practice',
    happened:
      "I volunteer at a night shelter and I go along with people to appointments. I've sat in a lot of waiting rooms, so I'm a bit of a connoisseur. In some of them the person I'm with gets looked up and down before they've opened their mouth. At this one the man I was with was called sir. He hadn't been called that since the army. His feet were in a bad way and he was ashamed of the smell, and the nurse said 'I've smelt worse on my own kids' and got on with it for {wait}. She didn't talk to me over the top of him, which happens all the time. He had a pair of new socks out of her drawer, and an appointment card with {weekday} on it in big writing. And he went. On his own. I know that he did since he came to find me to tell me.",
    good: 'Sir.',
    feelings: ['respected', 'thankful'],
    relation: 'advocate',
    experience: 'very-good',
    sentiment: 1,
  },
];
