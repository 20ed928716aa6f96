import type { CrisisKind } from '../wording.ts';

/** NOT YET REVIEWED BY A NATIVE SPEAKER. Typed without marks on the letters. */
export const welsh: readonly (readonly [CrisisKind, ...sources: string[]])[] = [
  [
    'self-harm',
    'rhoi diwedd ar (y cwbl|y cyfan|bopeth|fy mywyd)|fyddai? i ddim yma(?!.{0,40}(gwyliau|ddydd))|(gwell|well) i bawb (hebdd|taswn|petawn|pe bawn)|(tabledi|moddion)~barod|l?ladd ei h[ui]n|llythyr ffarwel|rhoi terfyn ar|gwneud amdan|(wedi cael digon|blino) ar? (fyw|bopeth)|dim (pwynt|rheswm) (i )?(byw|fyw|cario|codi)|(eisiau|isio) (diflannu|gorffen popeth)|ddim (eisiau|isio|isie) (bod yma|deffro|cario)|hunan-?niwed|(torri|brifo) (fy|ei) (hun|freichiau|mreichiau)',
  ],
  [
    'medical',
    '(methu|ffaelu|ddim yn gallu|ddim yn) (cael|dal) (ei|fy|eu) (g?wynt|hanadl|anadl)|troin? las|wyneb~(disgyn|gwympo|cwympo)|gwaedu~(drwm|stopio|ofnadwy)|anymwybodol|ddim yn (ymateb|deffro|symud)|(poen|boen) (ofnadwy |mawr )?yn (fy|ei) (mrest|brest|frest)|cael ffit|(wedi )?(llyncu|cymryd) (gormod|batri)',
  ],
  [
    'abuse',
    'cael (eu|ei|fy) (g?churo|curo|cham-?drin|cam-?drin|nghuro|nharo|tharo|taro)|(yn|n) (fy|ei|eu) (nharo|mwrw|fwrw|mwrw i|guro|tharo|curo|nghuro)|gadael~(wlyb|llwg\\w+|fudr|fudur)|ofn (fy|mynd adre)',
  ],
  [
    'violence',
    'malu (ei|eich|dy) (wyneb|ben|phen)|(mynd i|am|bydd yn|eisiau|isio) (fy |ei |dy |eich )?(lladd|ladd(?! f)|drywanu|saethu)|bygwth~(ladd|cyllell|llosgi)|gyda chyllell|(cyllell|bwyell) (gyda|ganddo|da fe)',
  ],
];
