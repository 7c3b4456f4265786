import nlp from 'compromise/two';
import { setTagger } from '@/lib/extract/tense.ts';

setTagger((words) => nlp(words).json({ normal: false, terms: { tags: true, normal: true } }));
