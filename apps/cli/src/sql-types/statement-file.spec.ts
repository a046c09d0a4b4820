import { filtersOf, parametersOf, readingsOf, variantsOf } from './statement-file.js';

const sql = (condition: string): { sql: string } => ({
  sql: `select id from engagement e where e.started_on <= :day ${condition}`,
});

describe('the filters of a statement', () => {
  const filtered = sql('/*filter stage*/ and e.stage = :stage /*end*/ and e.id > :after');

  it('are named after their parameters', () => {
    expect(filtersOf(filtered)).toEqual(['stage']);
    expect(parametersOf(filtered)).toEqual(['day', 'stage', 'after']);
  });

  it('are read with all of them and with none, each with its parameters numbered', () => {
    const [variant] = variantsOf(filtered);
    const [all, none] = readingsOf(variant!);
    expect(all!.parameters).toEqual(['day', 'stage', 'after']);
    expect(none!.text).toContain('e.started_on <= $1  and e.id > $2');
    expect(none!.parameters).toEqual(['day', 'after']);
  });

  it.each([
    [
      'without its parameter',
      '/*filter stage*/ and e.stage = 1 /*end*/',
      'the filter stage must hold :stage, and alone.',
    ],
    [
      'whose parameter stands elsewhere',
      '/*filter day*/ and e.id = :day /*end*/',
      'the filter day must hold :day, and alone.',
    ],
    [
      'that asks for another filter’s',
      '/*filter a*/ and e.id = :a or :b /*end*/ /*filter b*/ and :b /*end*/',
      'the filter a asks for :b, which is not always given.',
    ],
  ])('refuse one %s', (_, condition, sentence) => {
    expect(() => filtersOf(sql(condition))).toThrow(sentence);
  });
});
