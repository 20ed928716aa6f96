import { launch } from './setup/launch.js';

await launch('readme');
