import type { ToldStory } from '../told-story.ts';

/** Talking therapies, CAMHS, crisis teams and mental health wards. */
export const trustMentalHealth: readonly ToldStory[] = [
  {
    id: 'camhs-two-years',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "{She was|My daughter was} eleven when {the school|our GP} referred her to CAMHS. She was thirteen when she was seen. In between she stopped {going to school|eating with us|seeing her friends}. I rang every {weekday}, I think they knew my voice. Each time: 'she's on the list'. {|I asked where on the list and was told it doesn't work like that. }I was given a leaflet and a link to an app. {A leaflet, for a child|An app, for a child} who {would not come out of her room|slept in the wardrobe}.\n\nI want you to know what waiting is like. It's {hiding the scissors|sleeping outside her door}. It's telling your boss it is {the dentist|a boiler man} again. It's her little brother asking me, in the car, {if it's catching|whether she still likes him}. I read everything I could find on the internet at night and most of it made me more frightened. {|My own mother told me that in her day we'd have just got on with it. }When I did get a letter, I ran up the stairs with it, and it was a form to ask if we {still wanted to be on the list|still needed the service}.\n\nNow that she has got somebody, I have to say, he's {wonderful|very good}. {He plays cards with her and doesn't push.|He let her bring the dog.} She {laughed|went to the cinema} {ago}. But {two years|that} is a {sixth|big piece} of her life and we won't get it back.",
    better: 'Somebody to ring while you wait, who knows who she is.',
    feelings: ['angry', 'sad', 'ignored'],
    relation: 'parent',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for telling us, after all those calls. Two years is far too long and I am sorry. I cannot give them back. Since {the spring|the summer|the autumn} each family on the list has one named worker, who rings them once a month and who can bring an appointment forward. We will write here when we know whether it helps. I have told her therapist what you say about him, and he was glad.',
      role: 'CAMHS service manager',
    },
    change: {
      what: 'Give each family on the waiting list a named worker who rings once a month',
      owner: 'CAMHS service manager',
      dueInDays: 90,
    },
  },
  {
    id: 'talking-therapy-worked',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "{Twelve|Ten|Fourteen} weeks of CBT {on the phone|by video|in person}. I {thought it was|had it down as} mumbo jumbo. {I was {wrong|dead wrong}.|Well, more fool me.} I go in {lifts|supermarkets|crowds} now. {My wife says it's like having me back from the sea.|My kids have noticed, which says it all.}",
    feelings: ['hopeful', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'crisis-line-answered',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "It was about {two|three|four} in the morning and I rang the crisis line. {I couldn't speak at first|I said nothing for a while} and she {said take your time|stayed on}. {|She asked me what I could see out of the window. }We {talked|spoke} till it got light. {She didn't tell me what to do.|She never once told me to calm down.} Somebody came to {see me|the flat} {the same {daytime}|before lunch}, as she had said they would. I am {a lot better|well} now. I wanted whoever does nights to know that it {works|matters}.",
    good: '{They did what they said they would do.|She kept her word.}',
    goodTags: ['listening'],
    feelings: ['relieved', 'listened-to', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for writing, and we are so glad that you are well. People who work nights hardly ever hear how a story goes on. Your words are on the wall of the {room where the calls come in|night office}. Ring any time, early or late, big or small.',
      role: 'Crisis team manager',
    },
  },
  {
    id: 'ward-nothing-to-do',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "{Safe, yes.|I was safe, I'll give them that.} Bored, {God yes|out of my skull}. {Activities board said {pottery|art|baking}. There was no {pottery|art|baking}.|The activity room is locked at weekends, as if you get better on a Saturday.} {Fresh air|Garden} is at {ten and two|set times} if there's staff, and there {often isn't|mostly isn't}. {Night staff {kind|talk too loud}.|One healthcare assistant brought in her own guitar, and that was the best {daytime} of {weeks}.}",
    better: '{Open the garden.|Let us have the garden.}',
    feelings: ['frustrated', 'sad'],
    relation: 'patient',
    experience: 'neither',
    sentiment: 4,
    reply: {
      text: '{Thanks} for being straight with us. The garden should be open, and from {this month|next month} a named person on each shift is there to open it. We have asked our {volunteers|charity} about weekends. Tell the ward meeting what you would like to do, and we will find a way.',
      role: 'Ward manager',
    },
  },
  {
    id: 'perinatal-team-kitchen-table',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "After my {son|daughter} was born I {had thoughts that I was too ashamed to say out loud|was scared of my own head}. The {perinatal|mother and baby} nurse came to my kitchen table {every {weekday}|once a week} and {bit by bit|in the end} I said it all, and the {roof didn't fall in|sky stayed up}. She {washed up while I talked so that I didn't have to be looked at|held the baby so I could finish a sentence}. {|She came in all weathers, once when it was {weather}. }The baby is {one|walking} now and I'm {back at work|me again}. I {love the bones of that child|can say I enjoy it}.",
    good: 'No judgement. {Ever.|Not once.}',
    feelings: ['listened-to', 'thankful', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'discharged-by-letter',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "I missed {two|three} appointments because I {was too low to leave the house|could not get out of bed}, which is the thing I was {meant to be getting help with|being treated for}. They sent me a letter to say I {had been discharged|was off their books} for {not engaging|non-engagement}. {No phone call|Not one call}. {I read it on the stairs.|My mum opened it.} It took {days} before I told anybody. {My GP was furious for me|My GP has had to refer me all over again}, so it's back to the {bottom of the list|start, {months}}.",
    better: "If somebody with depression doesn't turn up, {worry|ring them}. Don't {discharge|punish} them.",
    betterTags: ['discharge', 'listening'],
    feelings: ['sad', 'ignored', 'angry'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for having the strength to write. I am sorry. When you did not come, we should have come to you. You do not go back to the bottom of the list: please ring the number on your letter and ask for me, and you will be seen within two weeks. Nobody will be discharged for missing appointments now until somebody has spoken with them, and with their GP.',
      role: 'Clinical lead',
    },
    change: {
      what: 'Speak with the patient and the GP before anyone is discharged for missed appointments',
      owner: 'Clinical lead',
      dueInDays: 28,
      doneAfterDays: 28,
      note: 'The old letter is no longer used. Of the last 40 people who missed two appointments, we have spoken with 36 and visited the other four.',
    },
  },
  {
    id: 'memory-clinic-time',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "They {gave|allowed} us {an hour|all the time we wanted} at the memory clinic. They {asked {him|my husband} first and me after|never once talked over him}. It's {not what we had hoped|hard news}, but we {came away with|have} a {folder|name} and a plan. {He liked the doctor's tie.|He told the doctor about the {ferrets|pigeons}, at length, and the doctor let him.}",
    feelings: ['respected', 'sad'],
    relation: 'carer',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'therapist-changed-halfway',
    setting: 'trust',
    service: 'mental-health',
    happened:
      '{Good service on the whole|Overall good}. Changed therapist {halfway|after {four|five|six} sessions}, no warning, {had to start again|so back to my childhood again}. {The second one was better as it goes.|Second one fine.|Both nice people.}',
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
  },
];
