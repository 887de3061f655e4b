/**
 * Lets a test run the sources in a process of its own:
 * `node --import=./test/support/typescript-loader.js file.ts`.
 */
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
