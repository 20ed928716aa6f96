import type { ToldStory } from '../told-story.ts';

/** A&E, urgent treatment and the way there. */
export const trustEmergency: readonly ToldStory[] = [
  {
    id: 'wrist-on-a-trampoline',
    setting: 'trust',
    service: 'emergency',
    happened:
      "{My 8 year old|My lad, 8,|My youngest, who is 8,} came off the trampoline {on a {anyday}|at a party|at his cousin's} and his wrist was a funny shape. {|It was {weather} and we got soaked. }We were {seen|looked at} by a nurse in {moment} and he had {something for the pain|pain relief} before we had sat down. {X-ray, plaster, home|X-ray, then plaster, then home} in {hours}. They let him choose the colour. {He chose orange.|He had green.|It is purple, and it glows.}",
    good: 'They talked to him first and me second.',
    feelings: ['reassured', 'thankful'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'night-on-a-chair',
    setting: 'trust',
    service: 'emergency',
    happened:
      "{Longhours} on a plastic chair with {suspected|what they thought was} kidney stones. {There was a screen but it said 2 hours the whole night.|The board said four hours, it said four hours all night long.} I was sick in {a cardboard hat|a bowl} in front of {a school rugby team|forty people|a hen party}. {No one|Nobody} came round to say what was happening. When I went up to ask, I was told 'you're on the list'. {|An old lady next to me had been there since the {daytime} before and nobody had given her so much as a drink. I got her some water from the machine. } {I counted the ceiling tiles, there are 214.|I read every poster. I know a lot about sepsis now.} {A lad with a bleeding head fell asleep on my shoulder and I let him.|There was a couple having an argument about whose fault it was, and the whole room was on her side.} At {four|five} o'clock the cleaner came, and we all lifted our feet up one after the other like a dance. It's the only thing that made me laugh. {When the doctor did come|When I got in to the doctor}, she was {very good|excellent} and I had a scan and the right painkiller within the hour. So it can be done. Why does it take a whole night to begin?",
    better: 'Somebody walking round once an hour, with water, and with the truth about the wait.',
    betterTags: ['waiting', 'kept-informed'],
    feelings: ['frustrated', 'ignored'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for writing, and for looking after the {lady|person} beside you. You were in pain and nobody told you anything, and I am sorry. A nurse and a volunteer now go round the waiting room every hour, with drinks and with the true waiting time, and offer pain relief again. We began with nights, as they are the longest.',
      role: 'Emergency department matron',
    },
    change: {
      what: 'Walk round the waiting room every hour with drinks, pain relief and the true waiting time',
      owner: 'Emergency department matron',
      dueInDays: 30,
      doneAfterDays: 26,
      note: 'Rounds are done and signed for on nights. Days will follow when two more volunteers have started.',
    },
  },
  {
    id: 'chest-pain-quick',
    setting: 'trust',
    service: 'emergency',
    happened:
      'Chest pain. {Seen|Wired up} in {four|five|six} minutes. {Not my heart, thank God.|Turned out to be muscle.|It was acid, of all things.} {Wonderful|Brilliant|Superb}.',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'dementia-in-a-corridor',
    setting: 'trust',
    service: 'emergency',
    happened:
      "My {woman} has dementia and she fell in the {kitchen|garden|bathroom}. She was on a trolley in the corridor {next to the ambulance doors|opposite the toilets|under a light that flickered} for {longhours}. Every time the doors opened she thought that she was at the station and tried to get off. I held on to her. {I could not go to the toilet myself until a porter saw me and stood in for me.|A porter saw me hopping and stood in for me so that I could go to the toilet.} The nurses were running, I mean actually running, I do not blame any of them. {|A young man on the next trolley, with his own arm in a sling, kept on picking up her slipper for her. }She asked me when we would get there, over and over, and I said the next stop. {She had no pillow until {three|four} in the morning.|Somebody's coat was her pillow.} They changed her on that trolley with {a sheet held up|a screen on wheels that did not reach}, and she has always been the sort of woman who would not hang her smalls on the line. But a corridor is not a place for a person who doesn't know where they are, and nobody asked me one thing about her. I know what calms her down. It's folding things. They could have given her a pile of pillow cases.",
    good: 'The porter. {He told her his name each time she asked, and she asked a lot.|He saluted her.}',
    better: 'Ask the family what helps. It would take a minute.',
    goodTags: ['staff-manner'],
    betterTags: ['family', 'waiting'],
    feelings: ['anxious', 'sad', 'ignored'],
    relation: 'carer',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: "{Thanks} for holding on to her, and for telling us about the folding. We ought to have asked. There is now a card called 'What helps me' at the desk and on every trolley, and staff fill it in with the family at the start. We also have a box with things to fold. I am sorry that she was in a corridor, and I will not pretend that we have solved that yet.",
      role: 'Dementia lead nurse',
    },
  },
  {
    id: 'minor-injuries-in-and-out',
    setting: 'trust',
    service: 'emergency',
    happened:
      '{Cut my hand on a tin of {tuna|beans|peaches}|Sliced my thumb on a tin|Argument with a bread knife}. {Minor injuries|The walk in} had me {glued|stitched} and out in {wait}. {Parking cost more than the shopping.|The parking machine was broken but nobody minded.|I was back in time for the football.}',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'told-to-come-then-sent-away',
    setting: 'trust',
    service: 'emergency',
    happened:
      '111 told me to {go|come} to A&E. A&E told me that I should {not have come|have gone to my GP}. My GP was shut as it was a {Saturday|Sunday|bank holiday}. They did see me, and {the nurse practitioner was good|the doctor was polite}, and it was a {nasty ear infection|real infection}. I am not complaining about the care. I only want to know who I was meant to listen to.',
    feelings: ['confused'],
    relation: 'patient',
    experience: 'neither',
    sentiment: 4,
    reply: {
      text: '{Thanks}. You did just what you were told to do, and you should not have been made to feel otherwise. I have shared this with our colleagues at 111, and reminded the front desk that everybody who comes was sent by someone, even if that was their own good sense.',
      role: 'Service manager',
    },
  },
  {
    id: 'crash-on-the-bypass',
    setting: 'trust',
    service: 'emergency',
    happened:
      "{Car crash {season}|Came off my motorbike {season}|Knocked off my bike {season}}. I remember {a ceiling|the lights going over} and a voice saying 'I am going to stay at your head and I'm not going anywhere'. I do not know whose voice it was. {Eight people worked on me, I have been told since.|They tell me there were nine of them.} I have {a plate in my leg|a rod in my leg|eleven screws} and {two|both my} working feet and I {walked|limped} my {daughter|niece} down the aisle {ago}. If you are the voice: thank you. I held on to it.",
    feelings: ['thankful', 'reassured'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for this. We have found the voice. {She is one of our senior nurses|He is one of our anaesthetic team}, and cannot talk about it yet without having to leave the room. Everybody who was in resus that {daytime} has had a copy.',
      role: 'Consultant in emergency medicine',
    },
  },
  {
    id: 'good-care-no-food',
    setting: 'trust',
    service: 'emergency',
    happened:
      "{Treatment good, can't fault it|Treatment good and the doctor very clear}. But I am diabetic and {hours} with {only a vending machine that took no cards|nothing but crisps in the machine} is {not safe|dangerous}. I told two people. {I ended up with a hypo in the waiting room of a hospital!|In the end another patient gave me {her|his} banana.}",
    better: 'A sandwich trolley, and ask who is diabetic.',
    feelings: ['anxious', 'frustrated'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for letting us know; that was not safe, and I am sorry. Triage will now ask about diabetes and hand over a snack pack when the wait is over two hours. The packs come next week.',
      role: 'Senior sister',
    },
  },
];
