import { say } from './play/say.js';

process.exitCode = await say(process.argv.slice(2));
