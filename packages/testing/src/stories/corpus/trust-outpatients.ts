import type { ToldStory } from '../told-story.ts';

/** Clinics, scans, letters and car parks. */
export const trustOutpatients: readonly ToldStory[] = [
  {
    id: 'letter-after-the-appointment',
    setting: 'trust',
    service: 'outpatients',
    happened:
      "The letter with my appointment came {two days|three days|a week} after the appointment. Then I had another one to say that I had {missed it|failed to attend} and {was discharged|would be sent back to my GP}. I waited {months} for that appointment. I rang the number on the letter, {which rang out|which was a fax|and it went to a machine that was full}. I rang the switchboard and was put through to {three|four} places, and one of them was {the mortuary|a ward where a very nice man was having his lunch|a cupboard, by the sound of it}. In the end a {secretary|lady in the clinic} took pity on me and {got me in|found me a space} {the week after|on the {weekday}}. She had to {cross the road to another building|go through a box on the floor} to find my notes. {|I took her some tomatoes. }{|The consultant was excellent, and that makes it more annoying somehow. }I'm a patient man but 'failed to attend' stuck in my throat. I did not fail. You did.",
    better: 'Send a text. Everybody else manages it, even my window cleaner.',
    betterTags: ['appointments', 'information'],
    feelings: ['angry', 'frustrated'],
    relation: 'patient',
    experience: 'poor',
    sentiment: 4,
    reply: {
      text: "{Thanks}, and you are right: you did not fail, we did. The letter sat in a batch over a holiday. We have taken 'failed to attend' out of our letters, and we will send a text with each new appointment as well as the letter. Please thank the window cleaner.",
      role: 'Outpatients manager',
    },
    change: {
      what: 'Send a text with every new appointment, and take ‘failed to attend’ out of all letters',
      owner: 'Outpatients manager',
      dueInDays: 60,
      doneAfterDays: 52,
      note: 'Texts now go out for all clinics but two. The words are gone from every letter.',
    },
  },
  {
    id: 'eye-clinic-explained',
    setting: 'trust',
    service: 'outpatients',
    happened:
      'Cataract done {ago}. {The nurse held my hand under the sheet for the whole of it.|A nurse held my hand from start to finish and told me when to squeeze.} I {can see|have seen} the {leaves|hands on the church clock|wrinkles, nobody warned me about those}. Marvellous.',
    feelings: ['thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'mri-claustrophobia',
    setting: 'trust',
    service: 'outpatients',
    happened:
      "I was {stuck in a lift once|shut in a cupboard as a child} and I cannot {do|bear} small spaces. I told the man at the MRI I {didn't think I could do it|would most likely run}. He {showed me round the back of it|let me see it with the lights on}, gave me {a buzzer|a squeezy ball} and {put my own music on|asked me what I like to listen to}, and talked to me in between {each bang|the noises}. {Wait} in that thing. I {sang|hummed} all the way through and he {joined in|said he had heard worse}.",
    feelings: ['reassured', 'listened-to'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'cancer-nurse-on-the-phone',
    setting: 'trust',
    service: 'outpatients',
    happened:
      "When they told me, I heard the word and nothing after it. My specialist nurse knew that. She {sat me down in another room|found me another room and {drink}}, and let me {stare at the wall|say nothing} for a bit, and then {wrote it all down|told it me again in small pieces}. She gave me her number and said no question is too {daft|small}. I have tested that! {I rang to ask if I could dye my hair.|I rang her about whether I could have prawns.|I have rung about my eyebrows.} She rang back {every time|each and every time}, even if it was {gone six|late}. I've {two|three|four} more rounds to go. I'm frightened, but I'm not on my own with it.",
    good: "One person, one number, who knows my name and my cat's name.",
    better:
      '{The chairs in the chemo suite.|The chemo suite is {freezing|baking}.|A bit more privacy at the weighing scales.}',
    goodTags: ['continuity', 'information'],
    betterTags: ['place', 'privacy'],
    feelings: ['reassured', 'listened-to', 'anxious'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for writing in the middle of it all. Your nurse has a list of the best questions that she has been asked, and yours is on it. We have noted what you say about the suite, and we will be looking at it with patients {next month|this month}. Ring whenever you want to.',
      role: 'Lead cancer nurse',
    },
  },
  {
    id: 'seen-on-time',
    setting: 'trust',
    service: 'outpatients',
    happened:
      '{Seen on time|In on time}. {Clear answers|All explained}. {Nice biscuits at the League of Friends|Lovely tea bar}.',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'parking-and-a-sprint',
    setting: 'trust',
    service: 'outpatients',
    happened:
      "Consultant {first rate|very thorough}, gave me all the time in the world. But it took me {wait} to park, {going round and round|behind eleven other cars}, and I then had to {run|hobble} from the far end {in the wet|with a stick|with my leg in a boot}. I {got there|arrived} with a blood pressure they wanted to {admit me for|write up in a journal}. {When I came out the machine wanted coins. Who has coins?|The machine swallowed my card.} If I could mark the car park by itself I'd give it {nought|minus two}.",
    better: '{Park and ride|More blue badge spaces}. {Or|Or else} say in the letter to come an hour early.',
    feelings: ['frustrated'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: '{Thanks}, and I am glad that the consultant was worth the {run|walk}. Our letters will say from next month how long parking takes at each time of day, and where the free minibus stops. The machines will take cards and phones by {the summer|the autumn|the end of the year}.',
      role: 'Travel and estates lead',
    },
  },
  {
    id: 'physio-group-banter',
    setting: 'trust',
    service: 'outpatients',
    happened:
      'New {knee|hip}, physio class every {weekday}. {Eight|Six|Seven} of us, all {creaking|moaning}. {The physio has us in stitches.|The physio is a comedian and a slave driver.} I {can do stairs|have been up the stairs on two feet}. {Only thing, the gym is {miles|a long way} from the bus stop, which for a knee class is {daft|a bit rich}.|Just a pity it stops after six weeks.}',
    relation: 'patient',
    experience: 'good',
    sentiment: 2,
  },
  {
    id: 'video-appointment-froze',
    setting: 'trust',
    service: 'outpatients',
    happened:
      'My video appointment froze {three|four|five} times, {once with me showing my rash to the camera|with the consultant stuck with his mouth open}. {They rang me|He rang} instead which was fine. Could have been a phone call {to begin with|from the start}. {My daughter had taken the {daytime} off to set it up.|I had borrowed a laptop for it.}',
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
    reply: {
      text: '{Thanks}. We will ask every patient beforehand whether they would rather have a video, a phone call or a visit, and we will not assume.',
      role: 'Clinic coordinator',
    },
  },
];
