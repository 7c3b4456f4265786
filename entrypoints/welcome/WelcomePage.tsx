import { useState } from 'react';
import { Welcome } from '@/components/Welcome.tsx';
import { saveChoice } from '@/lib/browser/choice.ts';
import { openSample, sampleCompact } from '@/lib/browser/sample-page.ts';
import { compacts } from '@/lib/compacts/compacts.ts';

interface Props {
  readonly windowId: number;
  /** The compact chosen before, by id; null where none was. */
  readonly choice: string | null;
  readonly keys: string | null;
  readonly browser: Parameters<typeof Welcome>[0]['browser'];
  readonly options: string;
}

const byId = (id: string | null) => compacts.find((compact) => compact.id === id) ?? null;
const forSample = byId(sampleCompact);
if (!forSample) throw new Error(`There is no compact ${sampleCompact}`);
const forTheSample = forSample;

/** The welcome page, joined to the browser. */
export function WelcomePage({ windowId, choice, ...about }: Props) {
  const [compact, setCompact] = useState(byId(choice));
  return (
    <Welcome
      {...about}
      compacts={compacts}
      compact={compact}
      sampleCompact={forTheSample}
      onChoose={(id) => {
        setCompact(byId(id));
        void saveChoice(id);
      }}
      onSample={() => void openSample(windowId)}
    />
  );
}
