import nlp from 'compromise/two';
import { useTagger } from '@/lib/extract/tense.ts';

useTagger((words) => nlp(words).json({ normal: false, terms: { tags: true, normal: true } }));
