import type { ToldStory } from '../told-story.ts';

/** Stories that go on for weeks and through more than one door. */
export const trustJourneys: readonly ToldStory[] = [
  {
    id: 'stroke-in-the-supermarket',
    setting: 'trust',
    service: 'wards',
    happened:
      "I was {at the cheese counter|by the frozen peas|choosing a melon} when my arm {went to sleep|stopped being mine}. A {girl|lad} stacking shelves {knew|had learnt} the face and arms thing from {an advert|a poster on the back of a toilet door} and rang 999. I'm told it was {moment} to the ambulance and under an hour to the clot medicine. I don't remember a lot of it. I remember a {radiographer|nurse} {singing under her breath|with cold hands who said sorry for them}.\n\nThen {weeks} on the stroke ward. You cannot do that on your own and they don't let you. There was a {physio|therapist} who {would not take no for an answer|had me kicking a balloon like a toddler}, and an occupational therapist who {made me make her a cup of tea every day till it stopped being a flood|had me butter toast with the wrong hand}. {The night staff were thin on the ground and you learnt not to ring.|Nights were long, and there never seemed to be enough of them.} {A man in our bay wept most nights, and one nurse always went to him, and sat.|There was a healthcare assistant who did my nails on her break since she said it was the hand that I needed to look at.}\n\nI came home with a {frame|stick} and a {folder|wall chart}, and a number to ring. I {walked|got} back to the {cheese counter|shop} {ago}. {The girl wasn't in that day, so I've left her some flowers.|I wanted to find that youngster, and I did, and we both made fools of ourselves.}",
    good: '{They never once did for me what I could do myself.|They made me do it myself, and were pleased when I did.}',
    better: '{More staff at night.|More of them at night.}',
    feelings: ['thankful', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
    reply: {
      text: '{Thanks} for telling it from start to finish. We often see only our own part. Everything that you were made to do is real treatment, though we know that it does not look like it. You are right about nights, and two more people have been taken on. Well done for going back to the shop.',
      role: 'Stroke ward manager',
    },
  },
  {
    id: 'operation-cancelled-three-times',
    setting: 'trust',
    service: 'outpatients',
    happened:
      "My operation was cancelled {three|four} times. The first time I was {at home with my bag packed|in the car}. The second time I {had had nothing to eat since the night before|was in the gown} and they came to tell me at {two|three} in the {daytime|afternoon}: no bed in intensive care. {I understand that somebody needed it more. I hope they made it.|I do not grudge whoever got the bed.} The third time it was a {text|voicemail}, while I was {at my granddaughter's school play|in the dentist's chair}, to say {it had been 'rescheduled' with no date|'your procedure has been postponed', and that's all that it said}.\n\nI'd had to {find somebody to feed the hens|put the dog in kennels} each time. {My son had flown in from {Spain|Germany}.|My daughter had used up her leave.} Every time you get yourself {ready|brave}, and then you have to {un-ready yourself|go home and look at the same four walls}, and each time it's a bit harder to {do|get up the courage}. I'm 71. {I lay there thinking that they have forgotten me.|There's only so many times you can say goodbye to the cat.}\n\nThe surgeon, when I finally had it done, {came to see me the night before|drew on my leg himself} and said {he was ashamed|sorry before he said anything else}. {It went well. He's a good man.|It has gone well, I'm pleased to say.} It's not the people. It's whatever it is that sits above the people.",
    better:
      "{Ring. Don't text. And give me a date.|A real person on the telephone, and a new date in the same breath.}",
    feelings: ['anxious', 'frustrated', 'ignored'],
    relation: 'patient',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: '{Thanks} for writing with such patience. I am part of what sits above the people, so it is right that I should answer. I am sorry. No operation will now be put off by text. A person rings, gives the reason, and gives a new date in the same call, and no one is put off more than once without my knowing their name. I cannot promise that beds will never run out.',
      role: 'Director of operations',
    },
    change: {
      what: 'Ring every patient whose operation is put off, with the reason and a new date in the same call',
      owner: 'Director of operations',
      dueInDays: 30,
      doneAfterDays: 29,
      note: 'In the first month 74 of 80 people were rung with a new date in the same call. We publish the count each month.',
    },
  },
  {
    id: 'premature-twins',
    setting: 'trust',
    service: 'maternity',
    happened:
      "Our twins came at {29|30} weeks and we {lived|camped out} in the neonatal unit for {weeks}. {You learn a whole language in there: sats, bradys, desats.|I could read those monitors better than my own bank statement by the end.} The nurses {taught me to change a nappy through a porthole|showed me how to hold a hand that was the size of a stamp}. {They wrote a diary for each of them, from the babies to us.|They made footprint cards for {Father's|Mother's} Day when I'd forgotten what day it was.} {On the worst night|The night that one of them stopped breathing} the {registrar|doctor} {sat on the floor with us|came back after her shift to see how we were}. We took them home in {car seats that swallowed them|hats that were knitted by somebody's nan} {season}. {They're on solids and most of it's on the ceiling.|They have just learnt to pull each other's hair.}",
    good: '{Being let in to be their parents, and not visitors.|They called us by our names and called them by theirs.}',
    better: '{Parking. We paid a fortune.|Somewhere to heat up a dinner.}',
    feelings: ['thankful', 'anxious', 'relieved'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'ambulance-then-nobody',
    setting: 'trust',
    service: 'emergency',
    happened:
      "{My dad fell in the garden and couldn't get up.|My dad had a fall on the drive.} {Hours} on {the lawn|wet stones|the cold ground} with {a duvet over him|all our coats on him}, {and it was {weather}|in all weathers}. {The ambulance people|The call handler} kept {ringing to see if he was breathing|saying that they had nobody to send}. {|A neighbour made soup and we spooned it into him. }He told us to go to bed. He {said sorry to the neighbours|tried to make a joke of it}. My mum {held his hand|lay down on the ground next to him}, at 84, because {she said she wasn't going to have him look up at people|he was cold, and she wouldn't be told}. We were told not to move him, and not to give him anything, and to ring back if {he got worse|anything changed}. What changed was that he stopped {joking|complaining}. When the crew came they were {marvellous|superb}, {they knelt in the wet as though they'd all the time in the world|both of them young enough to be his grandchildren, and so tender with him}. At the hospital we {queued in the ambulance for {two|three} hours|sat in a line of ambulances, I counted {nine|twelve}}. {The crew couldn't leave us to go and fetch the next one off the next lawn.|They should have been out fetching the next person.} Inside, {once in|when we got in}, {it was very well done: scan, hip, theatre by the morning|it all went like clockwork}. {He's home and grumbling.|He is on the mend.} I am giving a good mark because each person that we {saw|met} earned it. But I don't know who I'm supposed to be {angry|cross} with.",
    feelings: ['anxious', 'angry', 'thankful'],
    relation: 'relative',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for telling us, and for your fairness to the crews. You may be cross with us: an ambulance cannot leave until we make room, and on that day we did not. We are opening a room where {six|eight} patients at a time can be handed over at once, so that crews can go. It is due before the winter.',
      role: 'Chief nurse',
    },
    change: {
      what: 'Open a handover room so that ambulance crews can leave',
      owner: 'Chief nurse',
      dueInDays: 120,
    },
  },
  {
    id: 'eating-disorder-unit-sixteen',
    setting: 'trust',
    service: 'mental-health',
    happened:
      "im 17 now. i was on the unit for {months}. i hated {every second|it} and {i hated all of you|i said some awful things}, sorry about that. {nobody took it personally|none of you ever held it against me}. there was a nurse who {ate her sandwich with me every single {daytime}, same sandwich, for weeks|did jigsaws with me through every supper, we did {nine|eleven}}. there was a {teacher|cook} who {got me through my maths|let me choose a plate}. {the rules at weekends were different depending who was on and that messed with my head|agency staff at weekends didn't know the rules and it'd set us all off}. also {the wifi was a crime|no one should have to do group on beanbags}. {i went to prom|i passed my theory test} {season}. i had {chips|pizza} after, in {the dress|the car park}, with {ketchup|everyone}. i just thought that you would want to know about the chips.",
    good: '{you didnt give up when i did|you were all so stubborn}',
    better: '{same rules every day|keep the same staff at weekends}',
    feelings: ['thankful', 'hopeful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 3,
    reply: {
      text: '{Thanks}. We very much wanted to know about the chips. There is nothing to be sorry for. The weekend rules are now on one sheet of paper which is the same for everyone, and young people on the unit wrote it. The wifi has been sent to a better place.',
      role: 'Ward manager',
    },
  },
  {
    id: 'home-dialysis-taught',
    setting: 'trust',
    service: 'community',
    happened:
      "Three days a week, {four|five} hours each, and {an hour|the transport} each way: that was my life for {years}. {The transport would come at six or at nine and you never knew which.|You'd sit there ready from six, and it came when it came.} Then one of the nurses said had I thought of doing it at home. Me, I can't {set a video|work the oven}. She {came out|was here} {every {weekday}|day after day} until I {could do it with my eyes shut|stopped shaking}. {My front room looks like a space ship.|The cat sleeps on the machine as it's warm.} I do it at night now. I've got my days back. {I went to {the sea|a wedding} {ago}, and it wasn't on my way to anything.|I have gone back to work two days a week, and they'd kept my mug.} {|The deliveries are a pain, I'll say that: they leave the boxes out in the wet. }{When the alarm goes at 3am there's a real person on the line.|There's somebody at the end of the phone all night long, and they pick up.}",
    good: '{That she thought I could.|She thought that I could, before I did.}',
    better: "{Offer it sooner. I'd no idea.|Tell people about it at the start.}",
    feelings: ['thankful', 'hopeful', 'respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'hearing-aids-lost',
    setting: 'trust',
    service: 'wards',
    happened:
      "My {woman}'s hearing aids were {lost|thrown out with the sheets} between {A&E and the ward|one ward and another}. {She's 90.|She is 87.} For {days} everybody thought that she {was confused|had dementia}. She {wasn't confused|had nothing of the kind}, she {couldn't hear you|was deaf as a post}! It went into her notes, {'confused', in ink|and from there into a letter}, and they {assessed her for a home|started to talk about a home}. {I came up from {Devon|Kent} and wrote on the back of a menu, and she wrote back, in full sentences, about the state of the custard.|It was the tea lady who worked it out. She wrote TEA? on a napkin and got back half a page.} Apart from that the care was {very good|excellent}, really it was, {her chest was put right|they got her walking}, and the ward sister {said sorry to her in writing, in large print|was mortified and drove to audiology herself}. I've put very good for the sister.",
    better:
      '{A pot with a name on it.|A box at every bed for teeth, glasses and hearing aids.} And {check|ask}, before you write that word.',
    feelings: ['frustrated', 'angry'],
    relation: 'relative',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: '{Thanks}. A person who cannot hear us is not confused, and we should have known it. The word has been taken out of her notes, and her GP has been told. There is now a bright box with a name on it at each bed, and it moves with the patient. We are paying for new hearing aids.',
      role: 'Matron for older people',
    },
  },
];
