export { freshDatabase, type FreshDatabase } from './fresh-database.js';
export { openRooms, type OpenRooms } from './room.js';
export { startTestServer, type TestServer } from './server.js';
export { statementsOn } from './statements-on.js';
export { Story, type EngagementRowId, type OrganisationRow, type PersonRow } from './story.js';
export {
  faultsInPicture,
  readPdf,
  readPdfFile,
  type PdfArea,
  type PdfFile,
  type PdfPage,
  type PdfTagged,
} from './read-pdf.js';
export { plainStatement, sqlIn, type SqlIn } from './sql-in.js';
