/**
 * Whether ten digits carry the NHS number's check digit and are not one digit ten times. With weights 10 to 1 the sum of
 * a right number divides by 11, which is the published rule without its two exceptions.
 */
export function isNhsNumber(text: string): boolean {
  const digits = text.match(/\d/g) ?? [];
  const sum = digits.reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return sum % 11 === 0 && new Set(digits).size > 1;
}
