import type { HardCase } from './hard-case.ts';
import { longRamble } from './long-ramble.ts';

/** Scripts, lengths, capitals and characters that break screens. */
export const writingCases: readonly HardCase[] = [
  {
    id: 'emoji-only',
    why: 'A face is feedback too, it can harm nobody, and its length is counted in characters a person sees.',
    expect: 'publish',
    story: {
      id: 'hard-emoji-only',
      setting: 'practice',
      happened: '😊👍🏽👩🏿‍⚕️❤️',
      experience: 'very-good',
      sentiment: 1,
    },
  },
  {
    id: 'all-caps',
    why: 'Capitals are put into mixed case so that the words can be read; the words stay.',
    expect: 'edit',
    story: {
      id: 'hard-all-caps',
      setting: 'practice',
      happened:
        'I AM NOT SHOUTING MY EYES ARE BAD AND I CAN SEE IT BETTER LIKE THIS. THE NURSE WAS VERY KIND AND SHE READ ME THE LETTER. THANK YOU FROM BOTH OF US.',
      relation: 'patient',
      experience: 'very-good',
      sentiment: 1,
    },
  },
  {
    id: 'over-a-thousand-words',
    why: 'Long is allowed: cutting it would put words out of the author’s mouth.',
    expect: 'publish',
    story: {
      id: 'hard-over-a-thousand-words',
      setting: 'trust',
      service: 'outpatients',
      happened: longRamble,
      feelings: ['confused', 'thankful'],
      relation: 'patient',
      experience: 'good',
      sentiment: 3,
    },
  },
  {
    id: 'rtl-urdu',
    why: 'Right to left from the first letter; it needs dir="auto", not a rejection.',
    expect: 'publish',
    story: {
      id: 'hard-rtl-urdu',
      setting: 'practice',
      happened:
        'میں اپنی والدہ کے ساتھ کلینک گئی۔ استقبالیہ پر موجود خاتون بہت مہربان تھیں اور انہوں نے ہمارے لیے مترجم کا انتظام کیا۔ ہمیں صرف دس منٹ انتظار کرنا پڑا۔ بہت شکریہ۔',
      feelings: ['thankful'],
      relation: 'carer',
      experience: 'very-good',
      sentiment: 1,
    },
  },
  {
    id: 'rtl-arabic',
    why: 'Right to left with a question mark of its own; a reader of Arabic has to moderate it.',
    expect: 'publish',
    story: {
      id: 'hard-rtl-arabic',
      setting: 'trust',
      service: 'emergency',
      happened:
        'ذهبت مع والدي إلى المستشفى. كانت الممرضة لطيفة جدا وشرحت لنا كل شيء بهدوء. انتظرنا ثلاث ساعات. هل يمكن توفير الماء في غرفة الانتظار؟',
      relation: 'relative',
      experience: 'good',
      sentiment: 2,
    },
  },
  {
    id: 'mixed-script',
    why: 'English, Polish and Arabic in one paragraph: each part keeps its own direction and its letters.',
    expect: 'publish',
    story: {
      id: 'hard-mixed-script',
      setting: 'practice',
      happened:
        'The nurse learnt to say good morning to each of us: "dzień dobry" to me, "صباح الخير" to the lady beside me, "শুভ সকাল" to the old man. Bardzo dziękuję, naprawdę. We were all laughing.',
      relation: 'patient',
      experience: 'very-good',
      sentiment: 1,
    },
  },
  {
    id: 'nhs-number-gurmukhi-digits',
    why: 'A number from the NHS test range, in Gurmukhi digits: it identifies someone in any script and comes out.',
    expect: 'edit',
    story: {
      id: 'hard-nhs-number-gurmukhi-digits',
      setting: 'practice',
      happened:
        'My number is ੯੯੯ ੦੧੨ ੩੪੫੪ and I am waiting for my letter since six weeks. The desk is helpful but the letter does not come.',
      feelings: ['confused'],
      relation: 'patient',
      experience: 'neither',
      sentiment: 4,
    },
  },
  {
    id: 'phone-number-and-address',
    why: 'A reserved phone number and an example address, as an author would leave them: they come out.',
    expect: 'edit',
    story: {
      id: 'hard-phone-number-and-address',
      setting: 'practice',
      happened:
        'Nobody rang me back about my results. Please ring me on 07700 900123 after four, or write to me at pat.invented@example.org.',
      feelings: ['ignored'],
      relation: 'patient',
      experience: 'poor',
      sentiment: 4,
    },
  },
];
