import { format } from 'sql-formatter';

/** How statements are laid out, in every `.sql` file: one thought a line, at most 120 columns. */
export function formattedSql(text: string): string {
  return `${format(text, {
    language: 'postgresql',
    keywordCase: 'lower',
    functionCase: 'preserve',
    dataTypeCase: 'lower',
    tabWidth: 2,
    expressionWidth: 100,
    linesBetweenQueries: 2,
    paramTypes: { named: [':'], numbered: ['$'] },
  }).trimEnd()}\n`;
}
