import { basename, dirname } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Reads a script's options. One that it does not know ends it with what to do instead. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({ options }).values;
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
