import { Button, Dialog } from '@banso/ui';
import { useState } from 'react';
import type { Exportable } from '../../api/exports.js';
import { ExportFiles } from './export-files.js';
import { ExportPanel } from './export-panel.js';
import { useExportWords } from './export-words.js';

/** Takes a list out: says how many rows there are, then gives the file or has it made. */
export function ExportButton({ list, name }: { list: Exportable; name: string }) {
  const w = useExportWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" variant="secondary" onPress={() => setOpen(true)}>
        {w('export')}
      </Button>
      {isOpen && (
        <Dialog isOpen title={w('title', { name })} onClose={close}>
          <ExportPanel list={list} onSaved={close} />
          <ExportFiles what={list.what} />
        </Dialog>
      )}
    </>
  );
}
