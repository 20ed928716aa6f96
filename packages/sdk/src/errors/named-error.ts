/**
 * Whether it is an error of that name. Not `instanceof`: an error of another frame or another copy of this package
 * has another constructor but the same name.
 */
export function isNamedError(error: unknown, name: string): boolean {
  return Object.prototype.toString.call(error) === '[object Error]' && (error as Error).name === name;
}
