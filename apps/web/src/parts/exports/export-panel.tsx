import { Button, LinkButton } from '@banso/ui';
import { type Exportable, useExportSize, useMakeExport } from '../../api/exports.js';
import type { ExportSize, TableFormat } from '../../api/types.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { QueryView } from '../../shell/query-view.js';
import { FORMAT_WORDS, grouped, useExportWords } from './export-words.js';

const FORMATS = Object.keys(FORMAT_WORDS) as TableFormat[];

/** How many rows a list has, and the way to take them out: few as a file at once, many as one that is made. */
export function ExportPanel({ list, onSaved }: { list: Exportable; onSaved?: () => void }) {
  return (
    <QueryView query={useExportSize(list)} lines={2}>
      {(size) => <Ways list={list} size={size} onSaved={onSaved} />}
    </QueryView>
  );
}

function Ways({ list, size, onSaved }: { list: Exportable; size: ExportSize; onSaved?: (() => void) | undefined }) {
  const w = useExportWords();
  const make = useMakeExport(list);
  if (size.way === 'tooLarge') return <p role="status">{w('tooLarge', { rows: grouped(size.mostRows) })}</p>;
  if (size.rows === 0) return <p role="status">{w('noRows')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p role="status">
        <span className="font-700">{w('rows', { rows: grouped(size.rows) })}</span>
        {size.way === 'job' && <span className="mt-1 block text-solid-gray-700">{w('long')}</span>}
      </p>
      {make.error && <ProblemNotice problem={make.error} />}
      <p className="flex flex-wrap gap-2">
        {FORMATS.map((format) =>
          size.way === 'job' ? (
            <Button
              key={format}
              size="small"
              variant="secondary"
              isPending={make.isPending && make.variables === format}
              onPress={() => make.mutate(format)}
            >
              {w(FORMAT_WORDS[format].make)}
            </Button>
          ) : (
            <LinkButton key={format} size="small" href={list.href(format)} download onPress={() => onSaved?.()}>
              {w(FORMAT_WORDS[format].save)}
            </LinkButton>
          ),
        )}
      </p>
    </div>
  );
}
