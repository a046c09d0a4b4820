export { NotATable, type NotATableReason, readTable, type Table, type TableProblem, type TableRow } from './read-table.js';
