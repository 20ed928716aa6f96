import type { ToldStory } from '../told-story.ts';

/** One story in a hundred is longer than 700 words; a page and a form have to bear it. */
export const neighbourOfForty: ToldStory = {
  id: 'neighbour-of-forty-years',
  setting: 'practice',
  happened: [
    'I hope this is the right place, I was told you could write as much as you like and I am afraid I always do. I am writing about my neighbour, well he is more than that, we have lived either side of the same wall for forty years and when my wife died he came round every night for a month with a plate with a cover on it and never once stopped to talk because he knew I could not. So when he started to get muddled I was the one that noticed.',
    'It started with the bins. He put them out on a {weekday} when they have always gone on a different day. Then he asked after my wife. I said, she is well, because I did not know what else to say, and then I went indoors and did not know what to do with myself. I have no rights, you see. I am not family. His son is in New Zealand and a good lad but you cannot see bins from New Zealand.',
    "I rang the surgery expecting to be told that they could not talk to me, and I was told that, but the way that it was done was what I want to put down here. The young man said, I can't tell you anything about him, but there is nothing to stop you telling me. And he listened to all of it. I must have gone on for a quarter of an hour, bins and all. He said I have written that down and I am going to read it back to you so that you know we have it right. He read it back and it was all there. He said a doctor would see it that day and that I might not hear anything and I was not to think that meant nothing was being done.",
    'Two days after that, the doctor was on his doorstep. I saw her through the nets, I will not pretend that I did not. She had come about his blood pressure, she said, which was a kindness, since he would have sent her away if she had come about the other thing. She was in there for {wait}. I know because I had put a pie in when she came and I took it out when she left.',
    'It was {weeks} until the memory clinic, which I thought was a long time. I will say so because you want to know what could be better. It was a long time for him and a longer one for me. In those weeks he left the gas on once and went out for a paper in his slippers in the frost. I did not know who to ring about the gas. I rang the surgery again and got a different person who did not know anything about it and told me that I would have to ring the council, and the council told me to ring the surgery. I had a bad night that night. In the morning I rang again and got the first young man and he had it sorted by dinner time, a lady came and put a thing on the cooker which turns it off.',
    'When the letter came from the clinic he brought it round to me to read, with the envelope, and asked me what it said. I said it says what we thought, old friend. He said, I see, and did I want to see the football. So we watched the football.',
    'The surgery asked him who he would like them to talk to and he said him next door. They have written it down, there is a form for it, and now I am allowed. The nurse rings me as well as his son. There is a woman there called a social prescriber, which I thought was something to do with tablets, but it turns out that she found him a lunch club on a Thursday where they have a piano. He used to play for the dancing, before the war I was going to say but of course it was not before the war, we are not that old. In the sixties. He cannot tell you what he had for breakfast but he can play for an hour without the music. The first time I went to pick him up he was doing a waltz, and there were four ladies dancing and one of the dinner staff.',
    "He does not always know that I am me now. He calls me by his brother's name some days and I answer to it. But he is in his own house with his own chair, and he is clean and he is fed, and when I think of how it could have gone if that young man on the phone had said sorry, we can't discuss other patients, and put it down. That is all it would have taken. I do not know what he is paid.",
  ].join('\n\n'),
  good: 'Being listened to though I am nobody, and the piano.',
  better: 'One person to ring in between, before the clinic. And tell all the staff, not only the good one.',
  feelings: ['listened-to', 'thankful', 'sad'],
  relation: 'friend',
  experience: 'very-good',
  sentiment: 2,
  reply: {
    text: '{Thanks} for writing as much as you liked. We have all read it to the end, and some of us twice. You are not nobody. You were the one who noticed. You are also right about the night of the gas: you told us once, and should not have had to begin again. Anyone waiting for the memory clinic, and the person they choose, will now have one name and one direct line at the practice until the clinic sees them. Our care navigator will have that in place within six weeks. Please give our best to him, and save us a waltz.',
    role: 'GP partner',
  },
  change: {
    what: 'Give everybody who waits for the memory clinic one person at the practice to ring',
    owner: 'Care navigator',
    dueInDays: 42,
  },
};

/** Three weeks beside a bed, told by a daughter. */
export const threeWeeksBesideABed: ToldStory = {
  id: 'three-weeks-beside-a-bed',
  setting: 'trust',
  service: 'wards',
  happened: [
    "My father was in for three weeks {season} and I was there every day, so I think I have seen your ward better than most. I am going to be fair. There is good in this and there is bad and some of the bad is not anybody's fault who works there.",
    'He came up from A&E at four in the morning after {longhours} on a trolley. The nurse who took him in was on her own with two bays. She found him a blanket that had been in the warmer and she apologised for the light. I want to say that she was the kindest person I have met in a uniform and I have no idea how she was still upright.',
    "First week. He is diabetic and he is slow, it takes him half an hour to eat a dinner, it always has. The trays come and the trays go. I came in at one o'clock on the {anyday} and his dinner was at the end of the bed where he could not reach it, with the lid on, and I was in time to see it being taken away by a lad who wrote down on the chart 'declined'. He had not declined. He could not reach it. I said so, and the lad was upset, he said he is told to collect at ten past. It was not his fault. But I looked back through that chart, and there were {four|five|six} 'declined'. He had lost half a stone.",
    'I asked to speak to somebody and I was told the sister is in a meeting. I asked again at three and she had gone home. On the next day there was a different sister in charge who listened and put a red tray under his meals, which means needs help. Then it was like a different place, on the days when there was somebody to help. On the days when there was not I did it, and I did the man in the next bed too as nobody came for him at all.',
    'Nights. He told me that he rang the bell for a bottle at two in the morning and nobody came, and then he was wet and ashamed. He was a bus inspector. He is a very private man. He told it to me looking out of the window. When I raised it they said the bell had not been recorded, so I pressed it myself, there and then, and we stood and watched it not light up. It was broken. It had been broken since before he got there, the man opposite said that he had told them. They moved him to a bed where it worked that same {daytime}.',
    "Second week. The physio. I could write a whole page on her alone. She found out that he had been on the buses and she had him standing up by saying 'hold very tight please'. He laughed for the first time. She wrote the plan on the whiteboard over his bed in big letters so that anybody could follow it, and they did. By the end of that week he was walking to the window and back.",
    'Third week was all waiting. He was well enough to go home from the Monday. He went home on the following Tuesday. In between it was the carers had to be set up, and then the carers were set up but the commode had not come, and then the commode had come but it was the pharmacy. I sat with him in the discharge lounge from ten in the morning until {gone six|gone seven|nearly eight} at night, for a bag of tablets. We had a sandwich. He got home in the dark, with a cannula still in the back of his hand, which the district nurse found in the morning.',
    'The letter to his GP said that he had been seen by the dietitian. He was never seen by the dietitian. I was there every day.',
    'I have thought about whether to send this, because of the nurse with the warm blanket and because of the physio. I do not want anybody to think I am ungrateful. They saved his life, the doctors did, it was pneumonia and at his age it could have gone either way. But it should not need a daughter sat there for three weeks to see that a man gets his dinner. What about the ones who have not got one?',
  ].join('\n\n'),
  good: 'The night nurse, the second sister, and the physio above all.',
  better:
    'Red trays from the first day. Test the bells. Get the tablets ready before you send somebody to sit in a lounge.',
  feelings: ['sad', 'frustrated', 'thankful'],
  relation: 'relative',
  experience: 'poor',
  sentiment: 4,
  reply: {
    text: '{Thanks} for those three weeks, and for writing so fairly about them. You fed him, and you fed the man in the next bed, and that was ours to do. I am sorry for the dinners, for the bell, and most of all for the night that he was left. We tested each bell on the ward the day I read this: three did not work, and they have been mended. From next week a nurse and not the catering team will write down why a meal was not eaten, and red trays start on the day somebody comes in. I have asked for a review of his discharge, and would very much like to tell you in person what we find. The physio cried when she read your words.',
    role: 'Matron',
  },
  change: {
    what: 'Start red trays on the first day, and have a nurse record why each meal was left',
    owner: 'Matron',
    dueInDays: 45,
    doneAfterDays: 40,
    note: 'All four wards on the floor now do this. We looked at 60 meal charts: 57 gave a reason. Bells are tested every Sunday night.',
  },
};
