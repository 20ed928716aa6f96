/** What a module imports, and on which line. */
export interface Import {
  specifier: string;
  line: number;
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}()])\/\/[^\n]*/g;
const IMPORT =
  /(?:^|[\s;}])(?:import|export)(?:\s+type)?(?:[\s\w*{},$]+from)?\s*(?<quote>['"])(?<path>[^'"\n]+)\k<quote>|\bimport\s*\(\s*(?<quoted>['"`])(?<late>[^'"`\n]+)\k<quoted>/g;

/** Reads the imports, re-exports and dynamic imports of a module's text. */
export function importsOf(text: string): Import[] {
  // Blanked, not cut, so that lines keep their numbers.
  const code = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...code.matchAll(IMPORT)].map((match) => {
    const specifier = match.groups?.path ?? match.groups?.late ?? '';
    const at = match.index + match[0].indexOf(specifier);
    return { specifier, line: code.slice(0, at).split('\n').length };
  });
}
