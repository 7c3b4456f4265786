import { FileButton } from '@/components/FileButton.tsx';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly title: string;
  readonly message: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Stands where the document would: what happened, what to do, and a way to choose a file. */
export function ReaderMessage({ title, message, onFiles }: Props) {
  return (
    <section className="reader-message" role="alert">
      <h2>{title}</h2>
      <p>{message}</p>
      <p>
        <FileButton onFiles={onFiles} /> {say('reader.drop')}
      </p>
    </section>
  );
}
