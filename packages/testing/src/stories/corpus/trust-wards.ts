import type { ToldStory } from '../told-story.ts';
import { threeWeeksBesideABed } from './long-stories.ts';

/** Days and nights on a hospital ward, and the way home. */
export const trustWards: readonly ToldStory[] = [
  threeWeeksBesideABed,
  {
    id: 'noise-at-night',
    setting: 'trust',
    service: 'wards',
    happened:
      "{Nurses|Day staff} {smashing|first class}, op went well. {Nights are bedlam.|Nobody sleeps.} {Bins that slam|Doors that bang}, {a phone nobody answers|phones}, {a drip that {bleeps|sings} till dawn|lights on at {two|three} for somebody's blood}, and the staff {having a good laugh|discussing a wedding} at the desk {six foot|two yards} from my {head|pillow}. I got {two|three} hours in {days}. {You can't get better without sleep|Sleep is medicine}, my mother {used to|would} say.",
    better: 'Soft close bins. {Ear plugs.|Ear plugs at the door.} {A whisper.|Lights out at eleven.}',
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'good',
    sentiment: 4,
    reply: {
      text: '{Thanks}. Your mother was right. {We stood on the ward at night with a meter|Two of us spent a night on the ward}, and it was as you say. The bins have new lids, the phone goes to a handset, and each bed has a sleep pack with ear plugs and an eye mask. The desk has got the message too.',
      role: 'Ward sister',
    },
  },
  {
    id: 'food-surprise',
    setting: 'trust',
    service: 'wards',
    happened:
      '{Nobody|No one} believes me, but the {food|fish pie|rhubarb crumble} was {good|excellent}. {Seconds, too.|I had it twice.}',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'discharge-without-notes',
    setting: 'trust',
    service: 'wards',
    happened:
      "I was sent home at {nine|ten|eleven} at night, in {a taxi|my slippers}, with {no discharge letter|a carrier bag of tablets and no list}. I live on my own. {There was no milk|The heating was off} and I {couldn't|could not} get up my own {stairs|front step}. {The taxi man helped me in and put the kettle on, he isn't even paid for that.|My neighbour heard me and came out in her dressing gown.} I sat in the {kitchen|hall} with my coat on till it got light since I did not trust myself to {stand|get to the bedroom}. I'd been told that I could go at {two|three} in the afternoon, mind you. I'd been dressed and sat by the bed with my bag on my knee from then on, {and my bed was given away from under me|and somebody else was in my bed}, {so I was in a chair in the corridor by the linen|and I had my tea on a window sill}. {First it was the doctor had to sign, and then it was the pharmacy.|They said it was just the paperwork.} {Nobody|Not one person} had asked me if there was anyone at home. On the {|very }next day my GP {rang me|rang}, they'd had {nothing|not a word} from you, and {did not even know I had been in|wanted to know what the new tablets were. So did I}. I was back in hospital {days} later. {They call it a failed discharge. I call it being put out like the cat.|A failed discharge, so I heard one of them say, over the top of me.}",
    better: 'Ask who is at home. {Before dark would be nice.|Send people home in the day.}',
    feelings: ['ignored', 'anxious', 'angry'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for telling us, and I am sorry. We did not ask the simplest question. From {this week|Monday} nobody who lives alone goes home from this ward after {six|seven} in the evening unless they wish to, and a member of staff goes through a short home checklist with each patient on the day before. Your letter went to the wrong surgery; I have looked into why, and I would like to ring you about it.',
      role: 'Matron',
    },
    change: {
      what: 'Go through a home checklist the day before, and send nobody who lives alone home in the evening',
      owner: 'Matron',
      dueInDays: 14,
      doneAfterDays: 16,
      note: 'The checklist is in use. It came in two days late because the first one was too long and nobody filled it in.',
    },
  },
  {
    id: 'ward-cleaner-saw-everything',
    setting: 'trust',
    service: 'wards',
    happened:
      'I {want to write about|would like to mention} the cleaner. {She|The lady who mops} {knew|knows} {all our names|everyone}. She {found my glasses in the laundry|told the nurse that I had gone quiet, and she was right, I had a temperature of 39|moved my water to where I could reach it every single {daytime}}. {Doctors come and go.|I saw nine doctors.} {She was there every day.|She was the one who saw me every day.} {|She sang, too. Hymns mostly. }I was in for {days} and the floor {shone|gleamed}.',
    feelings: ['thankful', 'respected'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}. We read this out {in front of the whole ward|at handover} and she {went scarlet|told us to get back to work}. She has been put forward for our {staff award|thank-you award}.',
      role: 'Ward manager',
    },
  },
  {
    id: 'childrens-ward-play',
    setting: 'trust',
    service: 'wards',
    happened:
      "The play specialist {drew a dinosaur on|made a face on} my son's {cannula bandage|bandage} and {took teddy's tonsils out first|gave Bear an operation first}. He {went|skipped} down to theatre {wearing a cape|on a little electric car}. {I was the one who needed holding up.|I was the one who cried.} {Two nights|One night} on a {camp bed|pull-out} next to him, a nurse {covered me with a blanket|brought me {drink}} when she {thought I was asleep|came to do his obs}.",
    good: '{They look after the parents too.|I felt looked after as well.}',
    feelings: ['reassured', 'thankful'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'good-but-left-waiting-for-tablets',
    setting: 'trust',
    service: 'wards',
    happened:
      'All good till the last day. {Hours} for {tablets to take home|a bag of tablets}. {My lift went home twice.|I could have grown them.} Nurses {kept saying sorry|embarrassed}, not their fault.',
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
  },
  {
    id: 'last-days-side-room',
    setting: 'trust',
    service: 'wards',
    happened:
      "My {man} died on your ward {season}. I am writing since I said I would. They {moved him to a side room|found him a room with a window} and {brought in a second bed|pushed two chairs together} so that I {could stay|did not have to go home}. They {kept on talking to him|told him what they were doing}, even {when he could no longer answer|at the end}. {The night nurse shaved him, since he'd never have wanted to go with stubble.|A young nurse combed his hair every morning, the way he had it in the photograph.} {No one hurried us after.|Afterwards they brought us {drink} and let us sit.} {|They gave me his things in a proper bag with a ribbon on it and not in a plastic sack. }{My cousin brought the {dog|grandchildren} up, and it was allowed.|They let us bring his own {radio|blanket}, and have the cricket on low.} {|Somebody found out that he liked {peaches|custard}, and there was always some, long after he could eat more than a spoonful. }I'd been dreading {the noises|the end}, and a nurse told me before each thing came what it would be, so that I was not {frightened|afraid}. There was one {doctor|young doctor} who {said 'your patient' to another across the bed, as if he'd gone already|talked across him}, and the nurse {put him right|had a word}, and he {came back to say sorry|apologised to us both}. I thought that {was worth more than if it hadn't happened|took some doing}.",
    good: '{Dignity|He had his dignity}, to the last.',
    feelings: ['thankful', 'sad', 'respected'],
    relation: 'relative',
    experience: 'very-good',
    sentiment: 2,
    reply: {
      text: '{Thanks} for keeping your word and writing to us. We are sorry that you have lost him, and glad that you could stay. The nurse and the doctor have both read this. If you would like to come and see us, or talk with our bereavement team, we would be glad to hear from you at any time.',
      role: 'Ward sister',
    },
  },
  {
    id: 'hip-op-porter',
    setting: 'trust',
    service: 'wards',
    happened:
      'In for {a hip|my gall bladder|a hernia} on the {weekday}. {Terrified|Scared stiff}. The porter {told me about his {allotment|whippet|divorce} all the way down|sang all the way to theatre} and I {forgot|clean forgot} to be {scared|frightened}. {Home in {days}.|Home the next {daytime}.} {Staff run off their feet and {still smiling|never cross}.|Could not have been nicer.} {Tea {weak|like dishwater}, mind.|Could do with a lock on the toilet door.}',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 2,
  },
];
