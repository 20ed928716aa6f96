import type { Words } from './en.ts';

export const tags: Words['tags'] = {
  'staff-manner': 'Sut roedd y staff gyda mi',
  listening: 'Cael gwrandawiad',
  skill: 'Sgiliau a gwybodaeth',
  staffing: 'Digon o staff',
  'getting-through': 'Llwyddo i gysylltu',
  appointments: 'Apwyntiadau',
  waiting: 'Amseroedd aros',
  information: 'Esboniadau a gwybodaeth',
  'kept-informed': 'Cael gwybod beth sy’n digwydd',
  family: 'Teulu a gofalwyr',
  continuity: 'Gweld yr un bobl',
  discharge: 'Mynd adref a beth ddaeth wedyn',
  medicines: 'Meddyginiaethau a phresgripsiynau',
  pain: 'Help gyda phoen',
  place: 'Yr adeilad a glendid',
  food: 'Bwyd a diod',
  travel: 'Teithio a pharcio',
  privacy: 'Preifatrwydd ac urddas',
  'access-needs': 'Help gyda mynediad neu iaith',
};

export const feelings: Words['feelings'] = {
  thankful: 'Diolchgar',
  relieved: 'Wedi cael rhyddhad',
  reassured: 'Yn dawelach fy meddwl',
  'listened-to': 'Wedi cael gwrandawiad',
  respected: 'Wedi cael parch',
  hopeful: 'Gobeithiol',
  anxious: 'Pryderus',
  confused: 'Wedi drysu',
  frustrated: 'Rhwystredig',
  ignored: 'Wedi cael fy anwybyddu',
  sad: 'Trist',
  angry: 'Dig',
};

export const relations: Words['relations'] = {
  patient: 'Y claf',
  carer: 'Gofalwr',
  parent: 'Rhiant neu warcheidwad',
  relative: 'Perthynas',
  friend: 'Ffrind',
  advocate: 'Eiriolwr neu wirfoddolwr',
};

export const ages: Words['ages'] = {
  'under-16': 'O dan 16',
  '16-24': '16 i 24',
  '25-34': '25 i 34',
  '35-44': '35 i 44',
  '45-54': '45 i 54',
  '55-64': '55 i 64',
  '65-74': '65 i 74',
  '75-84': '75 i 84',
  '85-over': '85 neu’n hŷn',
};

// Of the Friends and Family Test, as the question is.
export const experiences: Words['experiences'] = {
  'very-good': 'Da iawn',
  good: 'Da',
  neither: 'Heb fod yn dda nac yn wael',
  poor: 'Gwael',
  'very-poor': 'Gwael iawn',
  'dont-know': 'Ddim yn gwybod',
};
