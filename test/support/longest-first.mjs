import Sequencer from '@jest/test-sequencer';

/**
 * Files that take minutes, in the order in which they begin. Jest knows how long files took only from a former run, and
 * on a fresh clone it begins with the biggest; these are small, and one that begins last is waited for alone.
 */
const LONG = [
  'test/proof/access-proof',
  'test/faults/start-and-stop',
  'test/faults/neighbours',
  'test/years/',
  'test/proof/sequences',
  'test/proof/fuzz',
  'test/browser/every-screen',
  'test/faults/disk-full',
  'test/e2e/hidden-terms',
];

/** Begins with what takes longest. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONG.findIndex((part) => path.includes(part));
      return at < 0 ? LONG.length : at;
    };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
}
