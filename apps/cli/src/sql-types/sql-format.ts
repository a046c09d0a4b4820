import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'sql-formatter';

const FUNCTIONS = join(import.meta.dirname, '../../../../libs/platform/database/schema/functions');
/** Our own functions, which the formatter takes for columns with something in brackets behind them. */
const OURS = new RegExp(
  `\\b(${readdirSync(FUNCTIONS)
    .map((file) => file.replace(/\.sql$/, ''))
    .join('|')}) \\(`,
  'g',
);

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
  })
    .trimEnd()
    .replace(OURS, '$1(')}\n`;
}
