import { isDenied } from '@/lib/listen/listen.ts';

/** Whether matched words stand under a denial in their own clause, other than denials of another thing that a global pattern finds: "if you are not successful". */
export const isDeniedBut = (plain: string, { index, 0: words }: RegExpExecArray, ofOtherThings: RegExp): boolean =>
  isDenied(
    plain.replace(ofOtherThings, (denial) => '-'.repeat(denial.length)),
    index,
    index + words.length,
  );
