export { statementFiles, type TypedFile, typesOfStatements } from './sql-types.js';
export { formattedSql } from './sql-format.js';
export { writeTypes } from './write-types.js';
