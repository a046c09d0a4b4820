import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components';
import { classNames } from './class-names.js';

/** Takes one file: chosen with the button, or dropped. While `isPending` it takes none. */
export function FileDrop({
  label,
  hint,
  isPending,
  onFile,
}: {
  label: string;
  hint: string;
  isPending?: boolean;
  onFile: (file: File) => void;
}) {
  const take = (file: File | undefined) => {
    if (file && !isPending) onFile(file);
  };
  return (
    <DropZone
      aria-label={label}
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then(take);
      }}
      className="flex flex-col items-start gap-1 rounded-8 border-2 border-dashed border-solid-gray-420 p-3 data-drop-target:border-key-900 data-drop-target:bg-key-50"
    >
      <FileTrigger onSelect={(files) => take(files?.[0])}>
        <AriaButton
          aria-disabled={isPending ? true : undefined}
          className={classNames(
            'min-h-11 cursor-pointer rounded-8 border border-key-900 bg-white px-4 py-1.5 text-std-16B-170 font-700 text-key-900 hover:bg-key-50',
            isPending && 'opacity-70',
          )}
        >
          {label}
        </AriaButton>
      </FileTrigger>
      <span className="text-dns-14N-130 text-solid-gray-700">{hint}</span>
    </DropZone>
  );
}
