/** Names that begin sentences and stand in dates as words of every day: by themselves they say nobody. */
const EVERYDAY = new Set(
  (
    'will may april june august monday friday sunday good young best long short day hope mark grace rose bill grant ' +
    'christian english french scott dean church hall hill park wood west north moss field green brown black white gray ' +
    'grey gold king queen price rich love wise sharp small little large strong case page bell lane ward read pray how ' +
    'what when where who why the and but for not you she her his him they them our was were had has did nurse doctor sister ' +
    'am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we ' +
    'came gave brought caught thought went took told said knew kept left sent spoke felt found made then than that this ' +
    'there these those with from have been just only very after before again also because today would could should must ' +
    'might can never always still even over about into every each both all any some more most much many thank thanks ' +
    'please sorry yes well now here once later soon care'
  ).split(' '),
);

/** Whether a word in small letters is one of every day, though some are called so. */
export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word);
}
