import { othersThan, type Unkept } from './fhir-unkept.ts';
import type { LossCode } from './losses.ts';
import type { JsElement, JsItem, JsSurvey } from './surveyjs-model.ts';

/** What every element is read for. */
const KEPT = ['type', 'name', 'title', 'description', 'visibleIf', 'visible', 'elements', 'questions'];

const LISTED = ['choices', 'choicesByUrl', 'choicesOrder', 'hasNone', 'showNoneItem', 'noneText'];
const ONE = [...LISTED, 'hasOther', 'showOtherItem'];
const SEVERAL = [...ONE, 'minSelectedChoices', 'maxSelectedChoices'];

/** What each type of element is read for beside that. */
const KEPT_OF: Record<string, readonly string[]> = {
  text: ['inputType', 'maxLength', 'min', 'max'],
  comment: ['maxLength'],
  radiogroup: ONE,
  dropdown: ONE,
  buttongroup: ONE,
  checkbox: SEVERAL,
  tagbox: SEVERAL,
  ranking: LISTED,
  imagepicker: [...LISTED, 'multiSelect', 'minSelectedChoices', 'maxSelectedChoices'],
  boolean: ['labelTrue', 'labelFalse'],
  rating: ['rateMin', 'rateMax', 'rateValues', 'minRateDescription', 'maxRateDescription'],
  slider: ['min', 'max'],
  matrix: ['rows', 'columns'],
  html: ['html'],
  image: ['html', 'imageLink'],
  multipletext: ['items'],
};

/** Settings that can be named in words of their own. */
const SAID: Partial<Record<LossCode, readonly string[]>> = {
  'only-shown': ['readOnly', 'enableIf', 'setValueIf', 'setValueExpression', 'resetValueIf', 'resetValueExpression'],
  preset: ['defaultValue', 'defaultValueExpression', 'defaultRowValue', 'defaultColumnValue'],
  limits: [
    ...['validators', 'minLength', 'step', 'minValueExpression', 'maxValueExpression', 'eachRowUnique', 'inputMask'],
    ...['maskType', 'maskSettings'],
  ],
  required: ['isRequired', 'requiredIf', 'eachRowRequired', 'isAllRowRequired'],
  comment: ['hasComment', 'showCommentArea', 'commentText', 'commentPlaceholder'],
  scores: ['correctAnswer', 'score'],
  'answer-rules': ['visibleIf', 'enableIf', 'choicesVisibleIf', 'choicesEnableIf', 'rowsVisibleIf', 'columnsVisibleIf'],
  'answers-missing': [
    ...['choicesFromQuestion', 'choicesMin', 'choicesMax', 'choicesStep', 'showRefuseItem', 'showDontKnowItem'],
    ...['showSelectAllItem', 'hasSelectAll', 'hasOther', 'showOtherItem'],
  ],
  beside: ['placeholder', 'placeHolder', 'otherText', 'otherPlaceholder', 'noneText'],
  picture: ['imageLink'],
  thanks: ['completedHtmlOnCondition', 'completedBeforeHtml'],
  look: [
    ...['width', 'minWidth', 'maxWidth', 'titleLocation', 'descriptionLocation', 'errorLocation', 'indent', 'cols'],
    ...['questionTitleLocation', 'innerIndent', 'colCount', 'startWithNewLine', 'size', 'autoGrow', 'allowResize'],
    ...['rateType', 'rateColorMode', 'scaleColorMode', 'displayMode', 'renderAs', 'itemSize', 'hideNumber', 'state'],
    ...['showNumber', 'swapOrder', 'separateSpecialChoices', 'alternateRows', 'columnMinWidth', 'rowTitleWidth'],
    ...[
      'verticalAlign',
      'imageFit',
      'imageHeight',
      'imageWidth',
      'showLabel',
      'rows',
      'itemTitleWidth',
      'searchEnabled',
    ],
  ],
};

/** What an element says that a question here does not. */
export function unkeptOfJs(element: JsElement): Unkept[] {
  // What is required can be asked of a question alone, never of all in a panel.
  const type = element.type ?? '';
  const isAsked = KEPT_OF[type] !== undefined && !['html', 'image', 'multipletext'].includes(type);
  const kept = [...KEPT, ...(isAsked ? ['isRequired'] : []), ...(KEPT_OF[type] ?? [])];
  return [
    ...othersThan(kept, withoutOff(element)).flatMap(({ names = [] }) => names.map((name) => unkeptSetting(name))),
    ...(element.visible === false ? [{ code: 'only-shown' as const }] : []),
  ];
}

/** A setting that is off says nothing. */
const withoutOff = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== false && one !== '' && one !== undefined));

const codes = Object.entries(SAID) as [LossCode, readonly string[]][];

/** A setting by what of it is not kept; of an answer, the rule for it is who is offered that. */
function unkeptSetting(name: string, among = codes): Unkept {
  const code = among.find(([, names]) => names.includes(name))?.[0];
  return code ? { code } : { code: 'settings', names: [name] };
}

const codesOfItem = codes.filter(([code]) => code !== 'only-shown');

/** What an answer says beside its value and words. */
export function unkeptOfItem(item: JsItem): Unkept[] {
  if (typeof item !== 'object') return [];
  const others = othersThan(['value', 'text'], withoutOff(item)).flatMap(({ names = [] }) => names);
  return others.map((name) => unkeptSetting(name, codesOfItem));
}

const KEPT_OF_SURVEY = [
  ...['title', 'description', 'locale', 'completedHtml', 'pages', 'elements', 'questions'],
  ...['calculatedValues', 'triggers'],
];

/** How a survey looks and is gone through, which is the same for every survey here. */
const LOOKS = [
  ...['logo', 'show', 'width', 'question', 'progress', 'firstPage', 'focus', 'check', 'clear', 'go', 'text', 'theme'],
  ...['header', 'background', 'page', 'complete', 'start', 'edit', 'preview', 'required', 'fit', 'auto', 'matrix'],
];

/** What a survey says of itself that one here does not. */
export function unkeptOfSurvey(survey: JsSurvey): Unkept[] {
  const all = othersThan(KEPT_OF_SURVEY, withoutOff(survey)).flatMap(({ names = [] }) => names);
  return all.map((name) => {
    const unkept = unkeptSetting(name);
    return unkept.names && LOOKS.some((look) => name.startsWith(look)) ? { code: 'look' } : unkept;
  });
}
