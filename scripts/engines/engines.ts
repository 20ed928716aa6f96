import { chromiumEngine } from './chromium-engine.ts';
import { firefoxEngine } from './firefox-engine.ts';
import { hasWebkit } from './programs.ts';
import type { Engine } from './visit.ts';
import { webkitEngine } from './webkit-engine.ts';

/** The engines of the browsers that people use, as far as this system has them. */
export const engines: readonly Engine[] = [chromiumEngine, firefoxEngine, ...(hasWebkit ? [webkitEngine] : [])];
