import type { ToldStory } from '../told-story.ts';

/** District nurses, health visitors, therapists and equipment that comes to the door. */
export const trustCommunity: readonly ToldStory[] = [
  {
    id: 'district-nurses-every-day',
    setting: 'trust',
    service: 'community',
    happened:
      "The district nurses {come|have come} every day for {months} to do my {legs|insulin|wound}. {Rain or shine|Whatever the weather}, {|and it has been {weather} often enough, }{they never let me down|not a day missed}. They {wipe their feet|shut the gate}, they {put the bin out|feed the budgie if I've forgotten}, and they {see to my leg as well|always ask about my {grandson|tomatoes}}. {Some days|Most days} {it's the only voice I hear|it's the only face I see}.",
    goodTags: ['staff-manner', 'continuity'],
    feelings: ['thankful', 'respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. The team {look forward to you|fight over your visit} as well. If the days are long, we know of {a befriending line|some good company} for people who would like a chat, and your nurse will tell you about it on {weekday}, if you want.',
      role: 'District nursing team lead',
    },
  },
  {
    id: 'no-time-slot',
    setting: 'trust',
    service: 'community',
    happened:
      "'Between 8 and 6.' That's not an appointment, it's {house arrest|a prison sentence}. I {care for my {woman}|look after my {man}} and I {haven't been out|have not got to the shops} on a {weekday} for {months}. {The nurses are {angels|lovely}|Nurses lovely}, nothing against {them|the girls}, and when they are here they {are so gentle|do a proper job}. {But I'd give anything to know morning or afternoon.|Morning or afternoon, that is all I ask.}",
    better:
      'A text {when they are on the way|half an hour before}. {The man who brings my cat litter can do it.|The parcel people can do it.}',
    feelings: ['frustrated'],
    relation: 'carer',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: '{Thanks}. It should not be easier to wait for a parcel than for a nurse. We will try morning and afternoon slots in your area for two months from {the first of next month|next month}, and a text when the nurse sets out. I will tell you here how it went.',
      role: 'Community services manager',
    },
    change: {
      what: 'Try morning and afternoon slots, and a text when the nurse sets out',
      owner: 'Community services manager',
      dueInDays: 75,
    },
  },
  {
    id: 'bed-rail-came-next-day',
    setting: 'trust',
    service: 'community',
    happened:
      '{Bed rail|Commode|Walking frame|Perching stool} {asked for {Monday|Tuesday|Wednesday}, here the next day|ordered one day, here the next}. {Chap even took his shoes off.|Young man fitted it and had a mint.}',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'health-visitor-noticed-me',
    setting: 'trust',
    service: 'community',
    happened:
      "The health visitor came to weigh the baby. She {weighed him|did that} and then {put her pen down|closed her bag} and asked 'and how are you?' {and waited|as if she meant it}. {Nobody had|No one had} since {he was born|we left hospital}. {|I had a plate of cold toast on the arm of the sofa from the {daytime} before. }I {howled|burst into tears}. She {came|was back} every week for {weeks} after that, and got me into a {mums' group|singing group} {at the library|in the church hall} where {nobody has brushed their hair|we are all as tired as one another}.",
    good: 'She {noticed|saw me}.',
    feelings: ['listened-to', 'relieved'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. We ask, because so many people are waiting to be asked. It took courage to answer. Your health visitor sends {her best|her love to you both}.',
      role: 'Health visitor team lead',
    },
  },
  {
    id: 'podiatry-toenails',
    setting: 'trust',
    service: 'community',
    happened:
      '{Feet done|Toenails done}. {Walking on air|Like new feet}. Girl {very chatty|talked all the way through it}.',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'stroke-speech-therapy',
    setting: 'trust',
    service: 'community',
    happened:
      '{After my stroke|Stroke {season}}. Words gone. Speech lady come {Monday and Thursday|two times a week}. {We do cards. We do songs.|Songs first. Songs easy.} First word: {tea|dog|bugger}. {Wife|My wife} cry. Me {laugh|cry too}. Now I {write this|do this}, {wait}, {my own self|on my own}.',
    feelings: ['thankful', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. Every word of this was worth it. Your therapist is so proud of you. See you {weekday}.',
      role: 'Speech and language therapist',
    },
  },
  {
    id: 'wheelchair-service-wait',
    setting: 'trust',
    service: 'community',
    happened:
      "Once {she|my daughter} was {measured|seen} it was {spot on|really good} and they {asked her|let her pick} what colour. But it was {months} {of waiting|before we were seen}, all of it in a chair she'd outgrown, {her knees were up by her ears|with cushions and gaffer tape}. {She grew again in the meantime.|Children grow. Lists don't seem to know that.}",
    relation: 'parent',
    experience: 'good',
    sentiment: 3,
    reply: {
      text: '{Thanks}. Children do grow, and our list ought to know. Those under 16 will now be measured within {six|eight} weeks, and measured again when the chair is ready.',
      role: 'Wheelchair service lead',
    },
  },
  {
    id: 'not-sure-who-they-were',
    setting: 'trust',
    service: 'community',
    happened:
      "{Three|Four|Five} different people {came|have been} to the house since I {came out|got home}. {All very nice.|Every one of them nice.} I {couldn't tell you|have no idea} who {was who|was from where}, {physio, nurse, council or {the gas|a man about the gas}|or what any of them was for}, so I {can't say|don't know} which of them I'm {marking|scoring}.",
    better: 'A {big badge|card left behind} that says who and why.',
    feelings: ['confused'],
    relation: 'patient',
    experience: 'dont-know',
    sentiment: 3,
  },
];
