import type { PanelStore } from '@/entrypoints/sidepanel/store.ts';
import type { DocumentText } from '@/lib/document.ts';
import { type Judgement, type Judgements, keyOfDocument, withJudgement } from '@/lib/show/judgements.ts';

/** Where judgements are kept between one look at a document and the next. */
export interface JudgementShelf {
  read(doc: string): Promise<Judgements>;
  save(doc: string, made: Judgements): void;
}

export interface Judging {
  /** Brings back what was judged of a document before; once for each that is taken up. */
  recall(doc: DocumentText): Promise<void>;
  judge(compact: string, commitment: string, judgement: Judgement): void;
}

/** Joins the reader's judgements and the store. */
export function createJudging(store: PanelStore, shelf: JudgementShelf): Judging {
  let recalled: string | null = null;
  return {
    async recall(doc) {
      const { subject } = store.getState();
      if (!subject || subject.id === recalled) return;
      recalled = subject.id;
      const before = await shelf.read(keyOfDocument(doc));
      if (store.getState().subject !== subject) return;
      store.setState(({ judgements }) => ({ judgements: { ...before, ...judgements } }));
    },
    judge(compact, commitment, judgement) {
      const { reading, judgements } = store.getState();
      if (!reading) return;
      const made = withJudgement(judgements, compact, commitment, judgement);
      store.setState({ judgements: made });
      shelf.save(keyOfDocument(reading.doc), made);
    },
  };
}
