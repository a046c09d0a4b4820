import { questionOf, renumbered, statement } from './statement.js';

interface Asked {
  day: string;
  stage?: number | undefined;
  word?: string | null | undefined;
}

const asked = statement<Asked, { id: string }>({
  name: 'asked',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['stage', 'word', 'day'],
      text: `select id from t where true /*filter stage*/ and stage = $1 /*end*/
        /*filter word*/ and (word = $2 or $2 = '') /*end*/ and day = $3`,
    },
  },
});

describe('a statement with filters', () => {
  it('holds only the conditions that something was given for, and numbers what is left', () => {
    const question = questionOf(asked, { day: '2026-04-01', word: '駅' });
    expect(question.text.replace(/\s+/g, ' ')).toBe(
      `select id from t where true and (word = $1 or $1 = '') and day = $2`,
    );
    expect(question.values).toEqual(['駅', '2026-04-01']);
  });

  it('has another name for each choice, because plans are kept by it', () => {
    const names = [{}, { stage: 0 }, { word: '' }, { stage: 3, word: '駅' }, { word: null }].map(
      (given) => questionOf(asked, { day: '2026-04-01', ...given }).name,
    );
    expect(names).toEqual(['asked', 'asked stage', 'asked word', 'asked stage word', 'asked']);
  });

  it('takes a stage of 0 for given', () => {
    expect(questionOf(asked, { day: '2026-04-01', stage: 0 }).values).toEqual([0, '2026-04-01']);
  });

  it('numbers parameters in the order in which they first stand', () => {
    expect(renumbered('$3 $1 $3', ['a', 'b', 'c'])).toEqual({ text: '$1 $2 $1', parameters: ['c', 'a'] });
  });
});
