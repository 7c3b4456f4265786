import type { Ref } from 'react';
import { ReaderIcon, type ReaderIconName } from '@/components/reader/ReaderIcon.tsx';

interface Props {
  readonly icon: ReaderIconName;
  readonly name: string;
  /** Whether the name is written out beside the picture. */
  readonly inWords?: boolean;
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly className?: string;
}

/** A button of the reader: a picture and its name, in words or for those who point at it or listen. */
export function ReaderTool({ icon, name, inWords = false, pressed, onPress, ref, className }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={className ? `reader-tool ${className}` : 'reader-tool'}
      title={inWords ? undefined : name}
      aria-label={inWords ? undefined : name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <ReaderIcon of={icon} />
      {inWords && name}
    </button>
  );
}
