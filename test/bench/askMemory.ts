/** Loaded into a server before its own code: answers each message on the side channel with the memory it takes. */
import { ownMemory } from './memory';

process.on('message', () => process.send!(ownMemory()));
