import { CHANGES } from './changes.js';
import { DISPATCHES } from './dispatches.js';
import { FIGURES } from './figures.js';
import { PAPERS } from './papers.js';
import { PEERS } from './peers.js';
import { PEOPLE } from './people.js';
import { STORY } from './story.js';
import type { Words } from './word.js';

export type { Word } from './word.js';

/** Every word of the API's document. */
export const WORDS: Words = { ...PEOPLE, ...PEERS, ...STORY, ...CHANGES, ...FIGURES, ...DISPATCHES, ...PAPERS };
