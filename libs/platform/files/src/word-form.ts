import type Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import { unzip, type Unzipped, zip } from 'fflate';
import { unpackedSize } from './unpacked-size.js';

/** Why a file cannot be used as a form of Word. */
export type NoFormReason = 'notWord' | 'protected' | 'macros' | 'tooLarge' | 'linksOutside' | 'unreadable' | 'braces';

/** The bytes are no form that can be filled in. */
export class NotAForm extends Error {
  override name = 'NotAForm';

  constructor(readonly reason: NoFormReason) {
    super(`Not a form: ${reason}.`);
  }
}

/** A form of a page or two unpacks to far less, its pictures included (bytes); more is no form that a person made. */
const MOST_UNPACKED = 32 * 1024 * 1024;
/** What people write in a form of some pages is far less (bytes); the filler reads all of it while others wait. */
const MOST_WRITTEN = 1024 * 1024;
/** Places where a field stands; a form of a person has some twenty. */
const MOST_PLACES = 200;
/** Parts of a Word document; one of a person has some dozens. */
const MOST_PARTS = 500;
/** Where people write: the text itself, and above, below and beside it. */
const WRITTEN_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const DOCUMENT = 'word/document.xml';

/**
 * The names of the fields in a form of Word, each once, in their order: what stands between `{{` and `}}`. Braces were
 * chosen over Word's content controls because anybody can type them, and because every version of Word and LibreOffice
 * keeps them.
 * @throws NotAForm
 */
export async function namedFields(bytes: Uint8Array): Promise<string[]> {
  return (await compiled(bytes)).names;
}

/**
 * The form with its fields filled in; each line of a value is a line of the form. A field without a value is left
 * empty, and nothing in a value is read as a field or as anything but text.
 * @throws NotAForm
 */
export async function fillForm(bytes: Uint8Array, values: Readonly<Record<string, string>>): Promise<Buffer> {
  const { form } = await compiled(bytes);
  form.render(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kept(value)])));
  return form.toBuffer();
}

/** Tells the fields that were found; `module` is set where a sign before the name asks for more than a field. */
interface Inspector extends DXT.Module {
  getAllStructuredTags(): { module?: string; value: string }[];
}

/** A Word document that passed every check, its fields found. @throws NotAForm */
async function compiled(bytes: Uint8Array): Promise<{ form: Docxtemplater; names: string[] }> {
  const parts = await partsOf(bytes);
  // The filler is loaded with the first form: most processes never see one.
  const [{ default: Template }, { default: InspectModule }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('docxtemplater/js/inspect-module.js'),
    import('pizzip'),
  ]);
  // Its types say that the module is what it exports.
  const inspect = new (InspectModule as unknown as new () => Inspector)();
  let form: Docxtemplater;
  try {
    form = new Template(new PizZip(await packed(parts)), {
      delimiters: { start: '{{', end: '}}' },
      linebreaks: true,
      modules: [inspect],
      nullGetter: () => '',
      parser: (name) => ({ get: (scope: Record<string, string>) => scope[plainName(name)] ?? '' }),
      syntax: { changeDelimiterPrefix: null },
      errorLogging: false,
    } as DXT.ConstructorOptions);
  } catch (error) {
    // Braces that are opened and not closed, or the other way round; whatever else it stumbles over is told alike.
    throw new NotAForm((error as { name?: string }).name === 'TemplateError' ? 'braces' : 'unreadable');
  }
  const fields = inspect.getAllStructuredTags();
  // `{{#…}}` repeats, `{{@…}}` takes markup as it is: a form has fields, and what is written into them is text.
  if (fields.some(({ module }) => module)) throw new NotAForm('braces');
  return { form, names: [...new Set(fields.map(({ value }) => plainName(value)))] };
}

/** A field's name however it was typed: full or half width, with blanks around it. */
function plainName(name: string): string {
  return name.normalize('NFKC').trim();
}

/** The parts of a Word document, unpacked after what could do harm was looked for. @throws NotAForm */
async function partsOf(bytes: Uint8Array): Promise<Unzipped> {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type?.ext === 'cfb') throw new NotAForm('protected');
  if (type?.ext === 'docm') throw new NotAForm('macros');
  if (type?.ext !== 'docx' && type?.ext !== 'zip') throw new NotAForm('notWord');
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new NotAForm('tooLarge');
  const parts = await unpacked(bytes);
  if (!parts[DOCUMENT]) throw new NotAForm('notWord');
  const names = Object.keys(parts);
  if (names.some((name) => /vbaProject\.bin$|\.vba|activeX\//i.test(name))) throw new NotAForm('macros');
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  if (/macroEnabled|vbaProject/i.test(text('[Content_Types].xml'))) throw new NotAForm('macros');
  if (names.filter((name) => name.endsWith('.rels')).some((name) => linksOutside(text(name))))
    throw new NotAForm('linksOutside');
  const written = names.filter((name) => name.endsWith('.xml'));
  // A document type can name further files or swell to any size; Word writes none.
  if (written.some((name) => /<!DOCTYPE|<!ENTITY/i.test(text(name)))) throw new NotAForm('unreadable');
  const fields = names.filter((name) => WRITTEN_PART.test(name)).map(text);
  if (fields.reduce((size, part) => size + part.length, 0) > MOST_WRITTEN) throw new NotAForm('tooLarge');
  const places = fields.reduce((count, part) => count + part.replace(/<[^>]*>/g, '').split('{{').length - 1, 0);
  if (places > MOST_PLACES) throw new NotAForm('tooLarge');
  if (fields.some((part) => /\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b/.test(part)))
    throw new NotAForm('linksOutside');
  return parts;
}

/** A template, picture or object that Word would fetch from elsewhere when it opens the paper; plain links are none. */
function linksOutside(relations: string): boolean {
  return [...relations.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([relation]) => /TargetMode="External"/i.test(relation) && !/relationships\/hyperlink"/.test(relation),
  );
}

/** What the directory promises may be a lie: what is unpacked is counted. @throws NotAForm */
function unpacked(bytes: Uint8Array): Promise<Unzipped> {
  let size = 0;
  let count = 0;
  return new Promise((resolve, reject) => {
    try {
      unzip(
        bytes,
        {
          filter: ({ originalSize }) => {
            size += originalSize;
            count += 1;
            if (size > MOST_UNPACKED || count > MOST_PARTS) throw new NotAForm('tooLarge');
            return true;
          },
        },
        (error, parts) => (error ? reject(new NotAForm('unreadable')) : resolve(parts)),
      );
    } catch (error) {
      reject(error instanceof NotAForm ? error : new NotAForm('unreadable'));
    }
  });
}

/** Packed anew from what was checked, so that the filler reads nothing else. */
function packed(parts: Unzipped): Promise<Uint8Array> {
  return new Promise((resolve, reject) =>
    zip(parts, { level: 1 }, (error, bytes) => (error ? reject(error) : resolve(bytes))),
  );
}

function kept(text: string): string {
  return text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}
