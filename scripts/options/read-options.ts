import { basename, dirname } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Reads a script's options. One that it does not know ends it with what to do instead. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options) {
  return readOptionsAndWords(options, false).values;
}

/** The same for a script that also takes words, as `positionals`. */
export function readOptionsAndWords<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  allowPositionals = true,
) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's own next sentence is about arguments that begin with a hyphen, which none here does.
    return refuseOption(error.message.split('. ')[0] ?? '');
  }
}

/** Ends a script that was given what it cannot use. */
export function refuseOption(what: string): never {
  const script = basename(dirname(process.argv[1] ?? ''));
  console.error(`\n${what.replace(/\.$/, '')}.\n\nSee what it takes with  node scripts/${script} --help\n`);
  process.exit(2);
}
