import type { ToldStory } from '../told-story.ts';

/** Scans, births and the first days after. */
export const trustMaternity: readonly ToldStory[] = [
  {
    id: 'midwife-stayed-on',
    setting: 'trust',
    service: 'maternity',
    happened:
      "{First|Second} baby, {longhours} of labour. My midwife's shift finished at {eight|half seven} and she {stayed|did not go home}. She said 'I've {come this far with you|got to see who this is}'. {A girl.|A boy, nine pounds.|A boy with a full head of hair.} {She went home at ten with my mascara on her shoulder.|She had missed her own tea.}",
    goodTags: ['staff-manner', 'continuity'],
    feelings: ['thankful', 'reassured'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks}, and congratulations from all of us. She {has your card in her locker|still talks about that night}. We do try to send people home on time, and sometimes they will not go.',
      role: 'Labour ward coordinator',
    },
  },
  {
    id: 'not-believed-in-labour',
    setting: 'trust',
    service: 'maternity',
    happened:
      "I said that I was in labour. They said I wasn't, I was {'only two centimetres'|'not in established labour'} and to {go home|go and have a bath}. I said this was my {third|second} and I know my own body. {I was told they are very busy.|I was told that beds are for women in labour.} {I was holding on to the desk while she said it.|I had a contraction in the middle of her saying it.} {|She did not look up. }She gave me {two paracetamol|a leaflet}. We were in the lift when my waters went, and we went back up, and there was a different one on the desk who said that it does not always mean much. {I am not a person who makes a fuss. I'm a bus driver.|I don't make a fuss. I teach year nine.} I {believed|thought} they knew best, that's the thing I cannot {forgive myself for|get past}. So we went. We {got as far as|made it to} the {car park|lift|roundabout}. {My husband|My partner} {delivered|caught} our daughter in the {back of a Corsa|front seat|back of our car} with {a stranger holding her phone as a torch|the man from the ticket booth holding an umbrella}.\n\nShe's fine. I'm not. {I can't drive past that place without shaking.|I still wake up in that car.} Afterwards everybody was {lovely|very nice} and {brought me toast|called it a good story to tell her when she's older}. It's not a good story to me. {No one|Nobody} has said the words 'you were right'.",
    better: 'Believe women. Say sorry {properly|when you get it wrong}.',
    feelings: ['angry', 'ignored', 'anxious'],
    relation: 'patient',
    experience: 'very-poor',
    sentiment: 5,
    reply: {
      text: '{Thanks} for telling us. You were right. You knew, you told us, and we did not listen, and I am sorry. I would like to meet you, with your partner, wherever suits you, to go through what happened, and there is a midwife here who helps people after a birth like yours, when and if you want it. We have changed how we decide: nobody who has given birth before and says that she is in labour is sent home without a second midwife seeing her.',
      role: 'Head of midwifery',
    },
    change: {
      what: 'Have a second midwife see anyone who says that she is in labour before she is sent home',
      owner: 'Head of midwifery',
      dueInDays: 21,
      doneAfterDays: 20,
      note: 'This has been the rule on all shifts since then. We read the notes of everyone sent home each week, and will publish what we find.',
    },
  },
  {
    id: 'scan-news-told-gently',
    setting: 'trust',
    service: 'maternity',
    happened:
      "At the {twelve|twenty} week scan the room went quiet and I knew. The sonographer turned the screen {away from me|round}, and put her hand on my {arm|foot}, and told us {straight|at once}, in plain words, and did not {leave us|hurry}. There is a {side room|small room with a window} so that you don't have to walk out past all the {bumps|happy ones}. A midwife {rang|came to see us} {two days|three days} later just to {ask|listen}. {We planted a {cherry tree|rose} {season}.|We have called her something, and the midwife asked what.} You cannot make that day a good one but they made it {bearable|gentle}.",
    good: '{Another door to go out of.|The side door.}',
    feelings: ['sad', 'respected', 'thankful'],
    relation: 'parent',
    experience: 'very-good',
    sentiment: 2,
    reply: {
      text: '{Thanks} for finding the words to write to us. We are so sorry about your baby. The door was the idea of another {mother|couple}, {some years ago|years back}, and they would be glad to know that it helped. Our bereavement midwife is there for you for as long as you like.',
      role: 'Bereavement midwife',
    },
  },
  {
    id: 'feeding-support-toast',
    setting: 'trust',
    service: 'maternity',
    happened:
      '{Best|That was the best} toast of my life. And {thank you to|bless} the feeding lady who {sat with me at 3am|came back {three|four|five} times} until {he latched on|she got it}.',
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
  },
  {
    id: 'postnatal-ward-hot-and-loud',
    setting: 'trust',
    service: 'maternity',
    happened:
      "Birth {amazing|wonderful}, midwives {amazing|out of this world}. The ward afterwards {was another matter|not so much}. {So hot|It was so hot} that {the baby|my baby} was in just a nappy. Six of us in there, {six|five} babies, one partner who snored like a {lorry|walrus} {the whole night|till dawn}. I pressed the bell for help {getting to the loo|to lift her} after my section, and it was {wait}. {I cried a lot.|I had a good cry.} {Next night was better as they'd more staff.|When the morning lot came on it was like the sun came out.}",
    better: 'More hands at night{.|, and an eviction notice for snorers.}',
    feelings: ['frustrated', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 4,
    reply: {
      text: '{Thanks} for telling us both halves of it, and congratulations. {Wait} is far too long to wait after a caesarean. One more support worker now works each night on the ward, and she answers bells and does nothing else. The portable coolers have been ordered. We have no answer yet to the snoring.',
      role: 'Postnatal ward manager',
    },
  },
  {
    id: 'dads-chair',
    setting: 'trust',
    service: 'maternity',
    happened:
      "As a dad you feel like a spare part, but they {gave me jobs|found me jobs}. {Hold this, count that, tell her she's doing well.|I was in charge of the flannel and the playlist.} They also {let me cut the cord|let me do the first nappy, which was like tar}. {|I nearly passed out and they were very nice about it. }{Chair I slept on was a {crime|disgrace}.|The chair folds out, in theory.}",
    relation: 'parent',
    experience: 'very-good',
    sentiment: 2,
  },
  {
    id: 'interpreter-at-birth',
    setting: 'trust',
    service: 'maternity',
    happened:
      "I am from {Romania|Poland|Eritrea|Portugal} and my English go away when I have pain. The midwife {find|got} an interpreter on the {phone|tablet} at {two|three|four} in the night and this lady stay with me on the {phone|screen} {hours}, she is saying to me breathe in my own language. I {never see her|don't know her name}. {Please say thank you to her also.|I want thank her also, please tell her.} The baby {is strong|weigh 3 kilo and a half} and I am happy I was here.",
    feelings: ['reassured', 'respected', 'thankful'],
    relation: 'patient',
    experience: 'very-good',
    sentiment: 1,
    reply: {
      text: '{Thanks} for your beautiful words, and congratulations. We have sent your message to the interpreter, in both languages. She {wrote back to say that she cried|was very happy to hear about the baby}.',
      role: 'Midwife',
    },
  },
  {
    id: 'antenatal-clinic-two-hours',
    setting: 'trust',
    service: 'maternity',
    happened:
      "Clinic is always {an hour|two hours} behind. {Midwife worth it|Midwife herself great} when you get her. {Nowhere to sit|Not enough chairs} for {pregnant women|people the size of a house}, in a pregnancy clinic. {My boss is getting funny about the time off.|I've used up all my flexi.}",
    relation: 'patient',
    experience: 'good',
    sentiment: 3,
  },
];
