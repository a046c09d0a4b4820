// Tags what pdfmake lays out, so that a screen reader knows headings, tables, lists and the order of a paper (PDF/UA,
// ISO 14289-1). pdfmake 0.3 can ask pdfkit for a tagged file but marks no content itself; here each text is told what
// it is before it is laid out, its lines remember that, and when they are drawn they are marked so. What only decorates
// (rules, page headers and footers, the watermark, a table's headings on its further pages) is marked as an artifact.
// It hangs on methods of pdfmake, which is pinned; pdf-renderer.spec.ts fails where another version has them not.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LayoutBuilder = require('pdfmake/js/LayoutBuilder.js').default;
const DocMeasure = require('pdfmake/js/DocMeasure.js').default;
const PageElementWriter = require('pdfmake/js/PageElementWriter.js').default;
const Renderer = require('pdfmake/js/Renderer.js').default;

/** What the styles of the paper kit are to a reader; everything else is a paragraph. */
const TYPE_OF_STYLE = { title: 'H1', heading: 'H2', subheading: 'H3' };
const BLANK = /^\s*$/u;

/** An element of the structure: one object for one element, so that all lines of it meet there. */
const element = (type, attributes = {}) => ({ type, attributes });

/** The content with each text told which elements it stands in, outermost first. */
export function told(content) {
  return tell(content, [element('Document')]);
}

function tell(node, path) {
  if (typeof node === 'string') return tell({ text: node }, path);
  if (Array.isArray(node)) return node.map((part) => tell(part, path));
  if (node === null || typeof node !== 'object') return node;
  if (node.stack) return { ...node, stack: tell(node.stack, path) };
  if (node.columns) return { ...node, columns: tell(node.columns, path) };
  if (node.table) return { ...node, table: tellTable(node.table, [...path, element('Table')]) };
  if (node.ul) return { ...node, ul: tellList(node.ul, [...path, element('L')]) };
  if (node.ol) return { ...node, ol: tellList(node.ol, [...path, element('L')]) };
  if (node.toc) return { ...node, structure: [...path, element('TOC')], toc: tellToc(node.toc, path) };
  if (node.text === undefined) return node;
  return { ...node, structure: [...path, element(TYPE_OF_STYLE[node.style] ?? 'P')] };
}

function tellTable({ body, headerRows = 0, ...table }, path) {
  const rows = body.map((cells, row) => {
    const line = [...path, element('TR')];
    return cells.map((cell) => {
      if (cell === null || typeof cell === 'string' || cell._span) return tellCell(cell, line, null);
      const scope = row < headerRows ? 'Column' : cell.style === 'th' ? 'Row' : null;
      return tellCell(cell, line, scope);
    });
  });
  return { ...table, headerRows, body: rows };
}

function tellCell(cell, line, scope) {
  const path = [...line, element(scope ? 'TH' : 'TD', scope ? { scope } : {})];
  const own = typeof cell === 'string' ? { text: cell } : cell;
  // A text is the cell itself; anything else stands in it.
  if (own && own.text !== undefined) return { ...own, structure: path, isRepeated: scope === 'Column' };
  return tell(own, path);
}

function tellList(items, path) {
  return items.map((item) => tell(item, [...path, element('LI'), element('LBody')]));
}

function tellToc({ title, ...toc }, path) {
  return { ...toc, ...(title ? { title: tell(title, path) } : {}) };
}

/** Makes pdfmake tag what it draws; once in a thread. */
export function tagWhatIsDrawn() {
  const { buildNextLine } = LayoutBuilder.prototype;
  LayoutBuilder.prototype.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node);
    if (line) Object.assign(line, { structure: node.structure, isRepeated: node.isRepeated });
    return line;
  };

  // Of a text that moves to the next page with its row or block, pdfmake corrects where its first line stands, and that
  // only for some: each line is told, so that no heading is thought to have company on a page that this has left.
  const { addLine } = PageElementWriter.prototype;
  PageElementWriter.prototype.addLine = function (line, ...more) {
    const position = addLine.call(this, line, ...more);
    if (position && !line.isRepeated) line._node ??= { positions: [position] };
    return position;
  };

  const { measureToc } = DocMeasure.prototype;
  DocMeasure.prototype.measureToc = function (node) {
    const measured = measureToc.call(this, node);
    for (const cells of measured.toc._table?.table.body ?? []) {
      const path = [...(node.structure ?? []), element('TOCI'), element('Link')];
      for (const cell of cells) cell.structure = path;
    }
    return measured;
  };

  const { renderLine, renderVector, renderWatermark } = Renderer.prototype;
  Renderer.prototype.renderLine = function (line, x, y) {
    const text = line.inlines.map((inline) => inline.text).join('');
    const isDrawn = line.structure && !BLANK.test(text) && !isDrawnAgain(this.pdfDocument, line);
    if (!isDrawn) return asArtifact(this.pdfDocument, 'Pagination', () => renderLine.call(this, line, x, y));
    const tags = elementOf(this.pdfDocument, line.structure);
    const links = takeLinks(line);
    tags.add(this.pdfDocument.markStructureContent(line.structure.at(-1).type));
    renderLine.call(this, line, x, y);
    this.pdfDocument.endMarkedContent();
    for (const link of links) this.link(tags, link, line, { x, y, text });
  };
  Renderer.prototype.renderVector = function (vector) {
    asArtifact(this.pdfDocument, 'Layout', () => renderVector.call(this, vector));
  };
  Renderer.prototype.renderWatermark = function (page) {
    asArtifact(this.pdfDocument, 'Pagination', () => renderWatermark.call(this, page));
  };

  /** A way to another page: its own area, known to the element it stands in. */
  Renderer.prototype.link = function (tags, { inline, to }, line, { x, y, text }) {
    const { pdfDocument: document } = this;
    document.goTo(x + inline.x, y, inline.width, line.getHeight(), to, {
      structParent: tags,
      Contents: new String(text),
    });
  };
}

/** The lines' own links, which pdfmake would make without telling the structure. */
function takeLinks(line) {
  return line.inlines.flatMap((inline) => {
    const to = inline.linkToDestination;
    delete inline.linkToDestination;
    return to ? [{ inline, to }] : [];
  });
}

function asArtifact(document, type, draw) {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}

/** The innermost element of a path, made with those around it when the first of their lines is drawn. */
function elementOf(document, path) {
  const made = (document.structureMade ??= new Map());
  let parent = null;
  for (const step of path) {
    let found = made.get(step);
    if (!found) {
      found = document.struct(step.type, step.attributes);
      if (parent) parent.add(found);
      else document.addStructure(found);
      made.set(step, found);
    }
    parent = found;
  }
  return parent;
}

/** Whether a table's headings are drawn on a further page: they are read once. */
function isDrawnAgain(document, line) {
  if (!line.isRepeated) return false;
  const first = (document.headingsMade ??= new Map());
  const cell = line.structure.at(-1);
  if (!first.has(cell)) first.set(cell, document.page);
  return first.get(cell) !== document.page;
}
