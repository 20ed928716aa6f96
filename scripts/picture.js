import { launch } from './setup/launch.js';

await launch('picture');
